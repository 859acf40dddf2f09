import type { en } from "../en/problems.ts";
import type { Translation } from "../parameters.ts";

/**
 * What problems say to organisers, in Portuguese: in the spelling of Portugal, in words that Brazil has too, and in the
 * third person without *você*. What is named stands behind a word without article, so that nothing needs to agree.
 */
export const pt: Translation<typeof en> = {
  "bad-encoding.utf8":
    "Este ficheiro não é um texto em UTF-8.\nAbra-o num editor de texto e guarde-o de novo com a codificação UTF-8.",
  "bad-encoding.control":
    "Há aqui um carácter de controlo invisível ({character}).\nApague-o e escreva de novo o que devia estar no seu lugar.",
  "bad-encoding.noncharacter":
    "Há aqui um código invisível que não corresponde a nenhum carácter ({character}).\nApague-o e escreva de novo o que devia estar no seu lugar.",
  "bad-encoding.escape":
    "Entre aspas duplas, {value|quote} dá um carácter que nenhum texto pode conter ({character}).\nEscreva o carácter pretendido, ou duplique a barra invertida se ela fizer parte do texto.",
  "bad-encoding.reference":
    "{value|quote} dá um carácter que nenhum texto pode conter ({character}).\nEscreva o carácter pretendido. Para mostrar o próprio código, escreva: `{value}`",
  "bad-encoding.strange-name":
    "O nome deste ficheiro ou desta pasta contém um carácter invisível ({character}).\nMude-lhe o nome, com letras de a a z, algarismos e hifens.",
  "bad-encoding.name":
    "O nome deste ficheiro ou desta pasta não está em UTF-8.\nMude-lhe o nome, com letras de a a z, algarismos e hifens.",
  "bad-yaml.tab":
    "Esta linha está recuada com uma tabulação.\nFaça os recuos com espaços: dois por cada nível.",
  "bad-yaml.quote":
    'O texto entre aspas que começa aqui não acaba onde devia.\nPonha todo o texto entre aspas duplas retas e escreva \\" para ter aspas lá dentro.',
  "bad-yaml.bracket":
    "O parêntese reto ou a chaveta que se abre aqui não está bem fechado.\nFeche-o na mesma linha, com uma vírgula entre os elementos: [primeiro, segundo].",
  "bad-yaml.escape":
    "Entre aspas duplas, uma barra invertida inicia um carácter especial, e este é desconhecido.\nUse aspas simples, ou duplique a barra invertida.",
  "bad-yaml.reserved":
    "Sem aspas, um texto não pode começar por {character|quote}.\nEscreva: {fixed}",
  "bad-yaml.conflict":
    "Há duas versões deste ficheiro por juntar: estão ambas aqui, entre <<<<<<< e >>>>>>>.\nFique com o que está certo e apague estas linhas.",
  "bad-yaml.depth":
    "Há aqui coisas dentro de coisas dentro de coisas, mais do que alguém pode precisar.\nProcure parênteses ou espaços a mais.",
  "bad-yaml.item":
    "Cada elemento de uma lista começa por um hífen e um espaço.\nEscreva «-» e um espaço no início da linha.",
  "bad-yaml.space": "Depois dos dois pontos de um campo é preciso um espaço.\nEscreva: {fixed}",
  "bad-yaml.duplicate":
    "O campo {field|quote} está aqui duas vezes.\nFique só com um deles, ou alinhe-o por baixo de {below|quote} se pertencer aí.\n?? Fique só com um deles.",
  "bad-yaml.tag":
    "Um texto que começa por «!» tem de estar entre aspas.\nPonha o texto entre aspas duplas retas.",
  "bad-yaml.alias":
    "Um texto que começa por «*» ou «&» tem de estar entre aspas.\nPonha o texto entre aspas duplas retas.",
  "bad-yaml.documents": "Depois desta linha começa um segundo documento.\nRetire a linha «{line}».",
  "bad-yaml.indent":
    "Esta linha não tem o mesmo recuo que as linhas a que pertence.\nAlinhe-a por baixo de {below|quote}.\n?? Os campos de uma mesma coisa ficam alinhados; o que lhes pertence fica dois espaços mais para dentro.",
  "bad-yaml.continued":
    "Esta linha não é um campo nem está mais para dentro do que a anterior.\nSe continua o texto anterior, ponha mais dois espaços antes dela; se é um campo, escreva “campo: valor”.",
  "bad-yaml.form":
    "Esta linha não se consegue ler como YAML.\nEscreva «campo: valor», com um espaço depois dos dois pontos.",
  "too-long.file":
    "Este ficheiro tem mais de {most} caracteres.\nSerá o ficheiro certo? O conteúdo pode ser repartido por vários ficheiros; o que é para descarregar vai para «media».",
  "too-long.line":
    "Esta linha tem mais de {most} caracteres.\nQuebre-a onde acaba um parágrafo ou uma frase.",
  "too-long.word":
    "Há aqui mais de {most} caracteres seguidos sem nenhum espaço.\nSerá uma imagem ou um ficheiro escrito em letras? Ponha-o em «media», com um link.",
  "too-long.text":
    "Este texto tem mais de {most} caracteres.\nFaça dele várias páginas, ou um documento em «media» a que um link leve.",
  "too-long.list": "Esta lista tem mais de {most} elementos.\nRetire o que lá está por engano.",
  "too-long.embed":
    "Os sítios de embed têm em conjunto mais de {most} caracteres, e os alojamentos recusam uma linha tão longa; este é o primeiro a mais.\nIndique menos: https://*.example.org vale por todos os sítios cujo nome acaba assim, e any por qualquer um.",
  "too-deep":
    "Neste parágrafo há mais de {most} níveis de citações, listas, negritos ou itálicos uns dentro dos outros.\nProcure > * _ ou espaços a mais; com uma barra invertida antes (\\*), o sinal passa a ser um sinal normal.",
  "too-many.headings":
    "Este texto tem mais de {most} títulos; este é o primeiro a mais.\nFaça dele várias páginas, ou transforme alguns títulos em simples parágrafos.",
  "too-many.notes":
    "Este texto tem mais de {most} notas e chamadas de nota; esta é a primeira a mais.\nFaça dele várias páginas, ou passe algumas notas para o texto.",
  "unquoted-colon":
    "Um texto com dois pontos seguidos de um espaço tem de estar entre aspas.\nEscreva: {fixed}",
  "swallowed-comment":
    "O que vem depois de «#» é tomado por um comentário e perder-se-ia.\nEscreva: {fixed}\n?? Tire o sinal «#», ou ponha o valor entre aspas direitas.\nUm verdadeiro comentário tem um espaço depois do sinal: # assim.",
  "no-front-matter.none":
    "Este ficheiro não começa pelos seus campos, entre duas linhas «---».\nComece-o assim:\n---\n{example}: …\n---",
  "no-front-matter.unclosed":
    "Os campos que começam aqui não são fechados por uma segunda linha «---».\nPonha uma linha «---» entre os campos e o texto.",
  "fields-in-text.between": "Esta linha «---» termina os campos, e seguem-se outros.\nRetire-a.",
  "fields-in-text.twice":
    "Esta linha «---» está aqui uma segunda vez, e seria um traço por cima do texto.\nRetire-a.",
  "fields-in-text.before":
    "O campo {field|quote} está abaixo da linha «---» que termina os campos, e apareceria como texto.\nPonha-o acima dessa linha.",
  "front-matter-language":
    "Os campos estão escritos em {name|quote}; só é lido YAML.\nComece o ficheiro só com «---».",
  "unknown-field":
    "O campo {field|quote} não existe aqui.\nQueria dizer {nearest|quote}?\n?? Campos possíveis: {known|all}.",
  "unknown-field.taken":
    "O campo {field|quote} não existe aqui, e {nearest|quote} já cá está.\nFique só com um deles, com o nome certo.",
  "unknown-field.of-session":
    "Um bloco não tem um campo {field|quote}, mas uma sessão tem.\nFaça dele uma sessão, com um ficheiro em sessions/, e nomeie-a aqui: session: …",
  "unknown-field.comma":
    "O campo {field|quote} não existe aqui: entre chavetas, uma vírgula começa um novo campo.\nPonha entre aspas um texto que tenha uma vírgula.\nEscreva: {fixed}",
  "unknown-field.comma-list":
    "O campo {field|quote} não existe aqui: entre chavetas, uma vírgula começa um novo campo.\nPonha uma lista entre parênteses retos.\nEscreva: {fixed}",
  "map-path":
    "{path|quote} não é um caminho.\nUm caminho vai de chave em chave: days[*].talks[*].title. Uma chave com outros sinais escreve-se entre aspas.",
  "map-no-records":
    "{path|quote} não encontra nada no ficheiro, pelo que não haveria nenhuma sessão.\nQueria dizer {nearest|quote}?\n?? No topo, o ficheiro tem: {known|list}.",
  "map-no-field":
    "{path|quote} não encontra nada no ficheiro.\nQueria dizer {nearest|quote}?\n?? Há: {known|list}.",
  "missing-field": "Falta o campo {field|quote}.\nAcrescente uma linha «{field}: …».",
  "missing-field.tba":
    "Falta o campo {field|quote}.\nAcrescente-o; se ainda não for conhecido: {field}: tba",
  "missing-field.empty":
    "Este ficheiro não tem campos.\nEscreva-os («campo: valor»), ou apague o ficheiro.",
  "missing-field.publish":
    "`publish` está vazio: sem um momento, isto é publicado de imediato.\nEscreva o momento a seguir; enquanto não se souber, escreva `draft: true` em seu lugar.",
  "missing-field.draft":
    "`draft` está vazio: não diz nada, e isto é publicado.\nEscreva `draft: true`, ou apague a linha.",
  "missing-field.file":
    "Falta o ficheiro {file}.\nCrie-o: todos os sites e todos os eventos começam por ele.",
  "missing-field.slot-title":
    "Este bloco não tem título, nem sessão que lho dê.\nAcrescente uma linha «title: …».",
  "missing-field.title-of-several":
    "Este bloco tem várias sessões, mas não tem título.\nAcrescente uma linha «title: …».",
  "missing-field.url-or-media":
    "É preciso aqui um dos campos «url» e «media», e só um.\n«url» é um endereço noutro sítio, «media» um ficheiro de uma pasta media.",
  "missing-field.name-or-speaker":
    "Uma pessoa precisa de «name», ou de «speaker», o nome do seu ficheiro.\n«name» basta para quem não tem ficheiro em speakers/.",
  "wrong-type.text":
    "{field|quote} devia ser um texto.\n?? Isto devia ser um texto.\nSe o texto começa por um parêntese reto ou uma chaveta, ponha-o entre aspas.",
  "wrong-type.list":
    "{field|quote} devia ser uma lista.\n?? Isto devia ser uma lista.\nCada um dos seus elementos tem os campos: {fields|list}.\n?? Escreva: {fixed}\n?? Ponha os seus elementos entre parênteses retos, separados por vírgulas: [primeiro, segundo].",
  "wrong-type.person":
    "As pessoas formam uma lista: cada uma vem depois de um hífen ou entre chavetas.\nEscreva: {fixed}",
  "wrong-type.map":
    "{field|quote} devia ser um grupo de campos.\n?? Isto devia ser um grupo de campos.\nOs seus campos: {fields|list}.\n?? Escreva: {fixed}",
  "wrong-type.entries":
    "Este ficheiro devia conter entradas, cada uma sob o seu identificador.\nComece-o assim:\num-identificador:\n  name: …",
  "wrong-type.slots":
    "Um dia é uma lista de blocos, cada um com os seus campos.\nEscreva-os assim:\n- time: 13:30–14:00\n  title: …",
  "wrong-type.one-line": "Este texto devia estar numa só linha.\nJunte as suas linhas.",
  "wrong-type.whole-number":
    "{value|quote} não é um número inteiro.\nEscreva apenas algarismos: 120",
  "wrong-type.number":
    "{value|quote} não é um número.\nEscreva: {fixed}\n?? Escreva-o em algarismos, com um ponto: 12.50",
  "wrong-type.amount":
    "{value|quote} pode ser lido como dois montantes: {currency} não tem três algarismos depois do ponto.\nEscreva: {fixed|or}",
  "wrong-type.boolean": "{value|quote} devia ser true (sim) ou false (não).\nEscreva: {fixed}",
  "bad-value":
    "{value|quote} não é possível aqui.\nQueria dizer {nearest|quote}?\nValores possíveis: {words|list}, ou {also|shape}.\n?? Valores possíveis: {words|list}.",
  "bad-value.tba": "{value|quote} não é possível aqui.\nOmita o campo enquanto não for conhecido.",
  "bad-value.tba-publish":
    "{value|quote} não é possível aqui.\nEscreva `draft: true` em seu lugar: assim nada é publicado até que o retire.",
  "bad-value.itself":
    "{value|quote} remete para si mesmo.\nIndique outra coisa, ou retire o campo.",
  "bad-value.twice": "{value|quote} está duas vezes nesta lista.\nFique só com um deles.",
  "bad-value.of-parvis": "{value|quote} é um nome do próprio Parvis.\nDê outro ao seu.",
  "bad-value.contact":
    "{value|quote} não é um endereço de e-mail nem o endereço de uma página.\nEscreva, por exemplo: contact@example.org ou https://example.org/contact",
  "bad-value.repository":
    "{value|quote} não é o endereço de um repositório.\nEscreva: {fixed}\n?? Escreva-o como o servidor o mostra: github.com/nome/projeto",
  "bad-value.repository-folder":
    "«folder» leva para fora do repositório.\nEscreva-o a partir da raiz do repositório, sem «..».",
  "bad-value.repository-host":
    "O Parvis não sabe que programa corre em {value}.\nDiga-o ao lado do endereço: host: gitlab, host: gitea (também para o Forgejo) ou host: github.",
  "bad-value.language":
    "{value|quote} não é um código de língua.\nEscreva, por exemplo: fr, en, pt-BR.",
  "bad-value.timezone":
    "{value|quote} não é um fuso horário.\nQueria dizer {nearest|quote}?\n?? Escreva um continente e uma cidade: Europe/Paris",
  "bad-value.price":
    "{value|quote} é um preço, mas não diz quem o paga.\nEscreva por exemplo: price: [{ label: Preço normal, amount: {amount}, currency: {currency} }]",
  "bad-value.currency":
    "{value|quote} não é o código de uma moeda.\nQueria dizer {nearest|quote}?\n?? Escreva três maiúsculas: EUR",
  "bad-value.country":
    "{value|quote} não é o nome de um país.\nQueria dizer {nearest|quote}?\n?? Escreva o nome, ou o código de duas letras: PT",
  "bad-value.email":
    "{value|quote} não é um endereço de e-mail.\nEscreva: {fixed|or}\n?? Escreva, por exemplo: contact@example.org",
  "bad-value.hashtag":
    "{value|quote} não pode ser uma hashtag: as redes aceitam letras, algarismos e «_», sem espaços.\nEscreva: {fixed|or}\n?? Escreva, por exemplo: Festa2027",
  "bad-value.phone":
    "{value|quote} não é um número de telefone.\nEscreva: {fixed|or}\n?? Escreva apenas o número: 21 123 4567",
  "bad-value.way":
    "{value|quote} não diz o que é: uma página, um endereço, um número ou palavras.\nEscreva: {fixed}\n?? Escreva «none», ou campos como { url: https://… }",
  "bad-value.early":
    "{value} não é inferior ao próprio preço ({full}).\nO preço antecipado é o mais baixo dos dois: troque-os, ou omita «early».",
  "bad-value.too-small": "{value} é demasiado pequeno.\nEscreva um número a partir de {least}.",
  "bad-value.range": "{value} está fora dos limites.\nEscreva um número de {least} a {most}.",
  "bad-value.session-and-sessions":
    "Um bloco tem «session» ou «sessions», não ambos.\nPonha todas as sessões em «sessions».",
  "bad-value.about":
    "{value|quote} não diz a que se refere o comentário.\nEscreva session:ID, theme:ID ou page:ID; omita o campo se for o evento.",
  "bad-value.reply-circle":
    "Estes comentários respondem uns aos outros em círculo: {ids|all}.\nRetire «reply_to» do que veio primeiro.",
  "bad-value.reply-elsewhere":
    "{answered|quote}, a que este comentário responde, refere-se a {meant}.\n?? {answered|quote}, a que este comentário responde, refere-se ao evento.\nRetire «about»: uma resposta refere-se ao mesmo que o comentário a que responde.",
  "bad-value.colour": '{value|quote} não é uma cor.\nEscreva uma cor CSS, entre aspas: "#005a5b"',
  "bad-value.not-open":
    "`closes` diz até quando se pode escrever, e não se pode («mode: {mode}»).\nEscreva «mode: open», ou retire `closes`.",
  "bad-value.picture":
    "Não foi possível ler esta imagem: o ficheiro está danificado, ou não é uma imagem.\nAbra-a no seu computador e exporte-a de novo como JPEG, PNG, WebP ou SVG.",
  "bad-value.picture-kind":
    "Os navegadores não mostram este tipo de imagem: {kind}.\n?? Os navegadores não mostram este tipo de imagem.\nExporte-a como JPEG, PNG, WebP ou SVG. Os telefones guardam em HEIC mesmo com o nome de um JPEG.",
  "bad-value.no-picture":
    "{value|quote} não é uma imagem, mas um ficheiro do tipo {kind}.\n?? {value|quote} não é uma imagem.\nIndique um ficheiro em JPEG, PNG, WebP, AVIF, GIF ou SVG. De um PDF, exporte a página como PNG.",
  "bad-value.other-kind":
    "O nome deste ficheiro diz {said}, mas o conteúdo é {kind}.\nExporte-o ou descarregue-o de novo: muitas vezes foi guardada uma página web no seu lugar.",
  "bad-value.empty-file": "Este ficheiro está vazio.\nCopie-o ou exporte-o de novo.",
  "bad-value.path":
    "{value|quote} não é um caminho deste site.\nEscreva: {fixed}\n?? Escreva um só caminho, sem padrões: /pagina/antiga/",
  "bad-value.circle":
    "Este redirecionamento anda em círculo: volta a {value}.\nAponte-o para uma página que exista.",
  "bad-value.menu":
    "{value|quote} não é um endereço nem um caminho deste site.\nEscreva https://… ou /um/caminho/.",
  "bad-value.day":
    "{value|quote} não é um nome para o ficheiro de um dia.\nMude-lhe o nome para {fixed}\n?? O nome do ficheiro de um dia é a sua data: 2013-06-11.yaml",
  "bad-date.form":
    "{value|quote} não está escrito como uma data.\nEscreva: {fixed|or}\n?? Escreva {allowed|or}.",
  "bad-date.precision":
    "{value|quote} não é o tipo de data de que se precisa aqui.\nEscreva {allowed|or}.",
  "bad-date.no-such-date":
    "A data {value} não existe.\nEscreva: {fixed}\n?? Veja num calendário: esse mês não tem esse dia.",
  "bad-date.no-such-time":
    "A hora de {value|quote} não existe.\nAs horas vão de 00 a 23, os minutos de 00 a 59.",
  "bad-time.form":
    "{value|quote} não é um horário.\nEscreva: {fixed}\n?? Escreva, por exemplo: 13:30–14:00 ou 13h30–14h",
  "bad-time.hours":
    "Uma das horas de {value|quote} não existe.\nAs horas vão de 0 a 24, e até 35 para o que começa depois da meia-noite.",
  "bad-time.minutes": "Os minutos de {value|quote} não existem.\nOs minutos vão de 00 a 59.",
  "bad-time.equal":
    "{value|quote} acaba à hora a que começa.\nIndique um fim; se não for conhecido, omita-o: 19h–",
  "bad-time.order":
    "{value|quote} acaba antes de começar.\nDepois da meia-noite, escreva as duas horas a partir de 24: 25:00–26:00",
  "bad-time.backwards":
    "{value|quote} acaba antes de começar: até ao dia seguinte seriam {hours} horas.\nEscreva: {fixed|or}\nSe dura mesmo até ao dia seguinte, escreva: {overnight}",
  "dst-gap":
    "{value} não existe no fuso {zone}: nessa noite os relógios adiantam-se para a hora de verão.\nEscolha um horário antes ou depois dessa hora.",
  "bad-url.space": "O endereço {value|quote} contém um espaço.\nRetire o espaço, ou escreva %20.",
  "bad-url.hidden": "No endereço {value|quote} há um carácter que ninguém vê.\nEscreva: {fixed}",
  "bad-url.no-scheme": "O endereço {value|quote} não diz como lá chegar.\nEscreva: {fixed}",
  "bad-url.form":
    "{value|quote} não é um endereço.\nEscreva: {fixed}\n?? Escreva, por exemplo: https://example.org/page",
  "bad-url.scheme":
    "Um endereço como {value|quote} não é permitido aqui.\nQueria dizer {nearest|quote}?\n?? Os endereços começam por https:, http:, mailto:, tel: ou geo:.",
  "bad-url.https":
    "O endereço {value|quote} poderia ser alterado por terceiros pelo caminho.\nEscreva: {fixed}",
  "bad-url.origin":
    "{value|quote} não é o endereço de um site.\nEscreva: {fixed}\n?? Escreva, por exemplo: https://www.example.org, ou any",
  "bad-url.query":
    "O endereço do site, {value|quote}, tem de acabar na sua pasta.\nRetire o que começa por ? ou #.",
  "bad-url.empty":
    "Este link não leva a lado nenhum: não tem endereço.\nEscreva o endereço entre os parênteses, ou retire o link.",
  "bad-url.absolute-path":
    "O endereço {value|quote} deixaria de funcionar se o site mudasse de pasta.\nQueria dizer {nearest|quote}?\n?? Escreva page:ID, session:ID… para uma página do site, ou o nome de um ficheiro de media.",
  "bad-url.external-picture":
    "A imagem {value|quote} seria pedida a outro site.\nPonha o ficheiro na pasta media do evento e escreva o seu nome.",
  "bad-id.written":
    "{value|quote} não pode servir de identificador.\nEscreva: {fixed}\nUm identificador tem letras minúsculas de a a z, algarismos e hifens.",
  "bad-id.file":
    "O nome {value|quote} não pode servir de identificador, nem, portanto, de endereço.\nMude-o para {fixed}\nOs nomes têm letras minúsculas de a a z, algarismos e hifens.",
  "duplicate-id.key":
    "{value|quote} está descrito duas vezes neste ficheiro.\nFique só com uma das entradas, ou mude o nome de uma delas.",
  "duplicate-id.slot":
    "{value|quote} já é o identificador de outro bloco ou sessão ({other}).\nDê a este outro «id».",
  "duplicate-id.level":
    "Já há outro nível de parceria chamado {value|quote}.\nDê a este outro «id».",
  "duplicate-id.part":
    "Na página {page}, outra coisa já tem o identificador {value|quote}.\nDê outro a este.",
  "unknown-reference":
    "Não há {kind|none} {value|quote}.\nQueria dizer {nearest|quote}?\n{kind|many} em {where}: {known|list}.\n?? Ainda não há nada em {where}.",
  "unknown-reference.kind":
    "{value|quote} não leva a lado nenhum: o que tem este nome é de outro tipo.\nQueria dizer {nearest|quote}?",
  "unknown-reference.made-page":
    "O evento {event|quote} ainda não tem a página {value|quote}: o Parvis cria-a quando há algo para mostrar nela.\nPáginas deste evento: {known|list}.",
  "unknown-reference.person":
    "Não há {kind|none} {value|quote}.\nQueria dizer {nearest|quote}?\n?? Quem não tem ficheiro em speakers/ escreve-se assim: {written}\n{kind|many} em {where}: {known|list}.\n?? Ainda não há nada em {where}.",
  "unknown-reference.several":
    "Não há {kind|none} {value|quote}.\nPara indicar várias, faça uma lista.\nEscreva: {fixed}",
  "unknown-reference.no-venue":
    "A sala {value|quote} não pertence a nenhum local: o evento ainda não tem local.\nDê ao evento ou ao bloco um «venue» de data/venues.yaml.",
  "unknown-reference.fragment":
    "Nada tem o nome {value|quote} na página {on|quote}.\n?? Nada tem o nome {value|quote} nesta página.\nQueria dizer {nearest|quote}?\nNomes possíveis: {known|list}.\n?? Retire o que começa por «#».",
  "broken-archive.unreadable":
    "Este ficheiro não é a lista de um arquivo.\nRecupere-o com o git, ou arquive de novo o evento: npm run archive -- {event}",
  "broken-archive.missing":
    "Este ficheiro falta no arquivo de {event|quote}.\nRecupere-o com o git, ou arquive de novo o evento: npm run archive -- {event}",
  "broken-archive.changed":
    "Este ficheiro já não é o que era quando {event|quote} foi arquivado.\nRecupere-o com o git, ou arquive de novo o evento: npm run archive -- {event}",
  "broken-archive.unexpected":
    "Este ficheiro não faz parte do arquivo de {event|quote}.\nRetire-o. Recupere o arquivo com o git, ou arquive de novo o evento: npm run archive -- {event}",
  "broken-archive.no-event":
    "Há um arquivo de {event|quote}, mas não há evento com esse nome.\nReponha content/{event}/, de que a lista de eventos precisa, ou apague archive/{event}/.",
  "many-embeds":
    "Com embed também aqui, em cada língua, o alojamento recebe mais de {most} regras; a Cloudflare não aceita mais, e lá este programa não apareceria em nenhuma moldura.\nRetire embed dos eventos que já passaram, ou publique num alojamento sem esse limite.",
  "moved-archive":
    "As páginas arquivadas de {event|quote} indicam o endereço {address}, que já não é o do site.\nArquive de novo o evento: npm run archive -- {event}",
  "unsafe-drawing":
    "{value|quote} não pode estar num desenho (SVG): aberto por si só, poderia agir sobre todo o site.\nExporte de novo o desenho sem scripts nem páginas web incorporadas, ou como PNG.",
  "unsafe-drawing.reference":
    "O desenho remete para {value|quote}, que está fora dele: numa página, os navegadores não o mostram.\nExporte-o de novo com as imagens, os tipos de letra e os estilos incorporados.",
  "unsafe-drawing.declarations":
    "O desenho declara entidades ({value|quote}), atrás das quais se pode esconder qualquer coisa.\nExporte-o de novo como SVG simples.",
  "unsafe-drawing.form":
    "O desenho não se consegue ler a partir de {value|quote}: os navegadores param aí.\nExporte-o de novo como SVG.",
  "unsafe-drawing.encoding":
    "Este desenho não está escrito em UTF-8.\nGuarde-o em UTF-8, ou exporte-o de novo como SVG.",
  "bad-plan.kind":
    "{value|quote} não é um desenho (SVG): não se pode encontrar nele nenhuma sala.\nExporte a planta como SVG. Uma imagem ou um documento vai em «map».",
  "bad-plan.size":
    "A planta não diz que tamanho tem.\nExporte-a de novo como SVG, com «viewBox» ou com «width» e «height».",
  "bad-plan.large":
    "Esta planta é demasiado grande para uma página, que mostra no máximo {elements} formas e {most} kB.\nSimplifique os seus caminhos (no Inkscape: Caminho → Simplificar), retire o que ninguém precisa, ou indique-a em «map».",
  "plan-room":
    "Nenhuma sala de {venue|quote} se chama {value|quote}.\nQueria dizer {nearest|quote}?\nAs suas salas: {known|list}.\n?? Ainda não tem salas.",
  "plan-room.twice":
    "A sala {value|quote} está na planta uma segunda vez.\nAgrupe tudo o que lhe pertence, e dê o identificador ao grupo.",
  "plan-room.nested":
    "A sala {value|quote} está dentro de outra sala, e uma ligação não pode conter outra.\nRetire-a desse grupo.",
  "plan-id":
    "{value|quote} não é o identificador de nenhuma sala: a planta mostra-o sem ligação.\nSe não deve sê-lo, escreva {fixed|quote}.",
  "plan-lacks-room":
    "Das salas de {venue|quote}, a planta não mostra: {rooms|list}.\nDê à forma ou ao grupo de cada uma o seu identificador (no Inkscape: Objeto → Propriedades do objeto → ID).",
  "plan-lacks-room.label":
    "{value|quote} é aqui uma etiqueta, e não um identificador.\nEscreva {fixed|quote} no campo ID (no Inkscape: Objeto → Propriedades do objeto).",
  "plan-lost":
    "As páginas não podem mostrar {value|quote} de uma planta, e deixam-no de fora.\nDesenhe-o com formas, preenchimento e traço, ou retire-o.",
  "missing-media":
    "Não há nenhum ficheiro {value|quote}.\nQueria dizer {nearest|quote}?\nFoi procurado em {where|and}.",
  "end-before-start": "O fim ({end}) não vem depois do início ({start}).\nCorrija um dos dois.",
  "uneven-dates.end":
    "O início ({start}) tem um dia, o fim ({end}) só tem um mês.\nEscreva o dia em que acaba ou, enquanto não for conhecido: tba",
  "uneven-dates.start":
    "O fim ({end}) tem um dia, o início ({start}) só tem um mês.\nEscreva o dia em que começa ou, enquanto não for conhecido, só o mês do fim: {month}",
  "end-without-start":
    "O fim é conhecido ({end}), mas o início não.\nEscreva o início, pelo menos o mês ({month}), ou ponha também no fim: tba",
  "programme-without-start":
    "O programa tem o dia {day}; as páginas do evento dizem que a data está por anunciar.\nEscreva o início, pelo menos o dia: {day}",
  "outside-event":
    "O dia {date} não está entre as datas do evento (de {start} a {end}).\nMude o nome do ficheiro, ou corrija «start» e «end» em event.md.",
  "session-outside-slot":
    "O horário da sessão, {time}, não cabe no seu bloco ({slot}).\nCorrija o horário da sessão ou o do bloco.",
  "scheduled-twice":
    "A sessão {session|quote} já está noutro bloco ({other}).\nUma repetição é uma sessão à parte: copie o ficheiro com outro nome.",
  "scheduled-twice.slot":
    "A sessão {session|quote} está duas vezes neste bloco.\nFique só com uma delas.",
  "unexpected-file":
    "Não se espera nenhum ficheiro aqui, e nada seria feito com ele.\nMude-lhe o nome para {fixed}\n?? Ponha-o no lugar a que pertence, ou apague-o.",
  "unexpected-file.folder":
    "Não se espera nenhuma pasta aqui, e nada seria feito com os seus ficheiros.\nPonha os ficheiros em {fixed}/\n?? Ponha os ficheiros no lugar a que pertencem, ou apague a pasta.",
  "unexpected-file.copy":
    "É uma segunda versão de {original}: o ficheiro foi alterado em dois sítios ao mesmo tempo.\nPasse para {original} o que estiver certo e apague este ficheiro.",
  "unexpected-file.translation":
    "De um ficheiro YAML não há um segundo para outra língua.\nEscreva as duas línguas em {base}, no lugar do texto: title: {braces}",
  "unexpected-file.link":
    "É uma ligação para outro lugar: aquilo a que leva não é publicado.\nPonha o próprio ficheiro no seu lugar.",
  "no-event":
    "Este site não tem nenhum evento.\nUm evento é uma pasta de «content» com um ficheiro event.md: content/2027-festa/event.md",
  "duplicate-address": "O endereço {url} já é usado por {other}.\nMude o nome de um dos dois.",
  "duplicate-address.own":
    "O próprio Parvis cria uma página em {url}.\nDê outro nome a este ficheiro.",
  "duplicate-address.file":
    "O Parvis já cria {url}, e não se podem publicar os dois.\nDê outro nome a este ficheiro.",
  "duplicate-address.assets":
    "A pasta /assets/ é do Parvis: os navegadores guardam o seu conteúdo durante um ano.\nEscolha outra pasta.",
  "duplicate-address.redirect":
    "O endereço {url} está em uso ({other}): nenhum redirecionamento pode partir daí.\nRetire esta linha, ou mude o nome da página.",
  "duplicate-header":
    "O Parvis já envia {name} com cada página, e os alojamentos juntariam os dois.\nRetire esta linha.",
  "dead-link":
    "Não há nada deste site em {value|quote}.\nVerifique o endereço da página ou do ficheiro pretendido.",
  "against-policy.inline":
    "A política de segurança do site impede os scripts e os estilos escritos numa página: {value|quote}.\nUse as classes do site, ou retire-o.",
  "against-policy.source":
    "A política de segurança do site não permite {value|quote}.\nAs páginas não carregam nada de outros sites nem os mostram dentro de si: ponha o ficheiro numa pasta media, ou faça um link.",
  "against-policy.import":
    "Os estilos não importam nada: {value|quote}.\nCopie para este ficheiro aquilo de que precisa.",
  "against-policy.font":
    "Os tipos de letra não se indicam aqui: {value|quote}.\nPonha o ficheiro em data/media/ e indique-o em data/site.yaml: look: { fonts: { text: NOME.woff2 } }",
  "against-policy.style":
    "A política de segurança do site não permite carregar nada de outros sites: {value|quote}.\nPonha o ficheiro em data/media/ e escreva: url(media/NOME)",
  "bad-css":
    "Isto não pode ser lido como CSS: {message}. Os navegadores ignorá-lo-iam.\nCorrija-o, ou retire-o.",
  "bad-css.open":
    "O que começa aqui nunca é fechado, e abrange tudo o que se segue.\nFeche-o: um bloco com uma chaveta, um comentário com um asterisco e uma barra.",
  "bad-css.image-set": "«image-set» e «src» não são entendidos aqui.\nEscreva: url(media/NOME)",
  "bad-font":
    "{value|quote} não é um tipo de letra em WOFF2.\nObtenha-o neste formato, ou converta-o: fonttools ttLib.woff2 compress NAME.ttf",
  "bad-font.broken":
    "O tipo de letra {value|quote} está danificado ou incompleto.\nObtenha-o de novo.",
  "broken-template": "Não foi possível gerar a página com este modelo: {message}",
  "broken-template.no-eleventy":
    "Os modelos próprios do sítio são processados pelo Eleventy, que não está instalado.\nInstale-o: npm install @11ty/eleventy@3",
  "broken-part": "Esta parte não consegue compor a página {page}: {message}",
  "broken-part.no-html":
    "Esta parte não devolve HTML, mas sim: {value}\nDevolva o que ela mostra: html`…`",
  "broken-part.promise":
    "Esta parte devolve uma promessa, e as páginas não esperam por nada.\nEscreva-a sem “async”; o que demora faz-se uma vez, quando o ficheiro é importado.",
  "broken-part.head":
    "A cabeça de uma página não contém nada visível: com {value}, os navegadores começariam o corpo.\nPonha aqui meta e link, e tudo o resto noutra parte.",
  "broken-part.lacks-id":
    'Uma ligação da página {page} leva a {value|quote}, que esta parte não tem.\nDê ao elemento em causa id="{value}".',
  "broken-part.unknown":
    "Não há nenhuma parte {value|quote}.\nQueria dizer {nearest|quote}?\nAs partes: {known|list}. Um ficheiro que as partes importam começa por “_”.",
  "broken-part.twice":
    "A parte {name|quote} está aqui duas vezes ({other}).\nFique com uma das duas.",
  "broken-part.kind":
    "Este ficheiro não é um módulo, e nada se faria dele.\nUma parte escreve-se em TypeScript ou JavaScript: footer.ts, footer.js",
  "broken-part.other": "Este ficheiro não exporta a parte {name|quote}.\nEscreva: {fixed}",
  "broken-module": "Este módulo falha: {message}",
  "broken-module.unread": "O Node não consegue ler este módulo: {message}",
  "broken-module.not-erasable":
    "O Node retira os tipos e executa o resto tal como está, o que aqui não é possível: {message}.\nEscreva-o em JavaScript: um objeto constante em vez de um enum, um campo em vez de `constructor(private x)`.",
  "broken-module.no-file":
    "Não há nenhum ficheiro {file|quote} para importar.\nQueria dizer {nearest|quote}?\n?? O nome escreve-se com a extensão: ./lib/tables.ts",
  "broken-module.no-package":
    "O pacote {name|quote} não está instalado.\nInstale-o: npm install {name}",
  "broken-module.typescript-package":
    "O pacote {name|quote} está escrito em TypeScript, que o Node não executa dentro de node_modules.\nUse uma versão compilada para JavaScript, ou copie para o seu sítio aquilo de que precisa.",
  "broken-module.no-default": "Este módulo não exporta nada por omissão.\nEscreva: {fixed}",
  "broken-module.named": "{name|quote} falha: {message}",
  "broken-module.shape": "{field|quote} devia ser do tipo `{wanted}`.",
  "broken-module.result": "{name|quote} devolve {field|quote}, que devia ser do tipo `{wanted}`.",
  "broken-module.second": "O Parvis já lê {other}.\nFique só com um dos dois ficheiros.",
  "broken-module.copies":
    "Aqui o Eleventy não deve copiar ficheiros: o Parvis não saberia deles.\nPonha em static/ o que é publicado tal como está.",
  "room-overlap":
    "{second|quote} está na sala {room|quote} ao mesmo tempo que {first|quote} ({other}).\nMude a sala ou o horário de um dos dois.",
  "speaker-double-booked":
    "{speaker} está em {second|quote} ao mesmo tempo que em {first|quote} ({other}).\nMude o horário de um dos dois, ou corrija quem intervém.",
  "unscheduled-session":
    "Esta sessão não está em nenhum bloco do programa.\nAcrescente-a a um bloco («session: {id}»); até lá, aparece como ainda sem horário.",
  "unused-speaker":
    "Esta pessoa não está em nenhuma sessão.\nAcrescente-a a uma sessão («speakers: [{id}]») ou à equipa em event.md («team: [{id}]»), ou apague o ficheiro.",
  "unused-theme":
    "Este tema não está em nenhum bloco nem em nenhuma sessão.\nAcrescente-o a uma oficina («themes: [{id}]»), ou apague o ficheiro.",
  "raw-html":
    "O HTML não é interpretado: {value|quote} aparece tal como está escrito.\nEscreva-o em Markdown: **negrito**, *itálico*, [um link](https://example.org).",
  "shown-as-typed.link":
    "{value|quote} aparece tal como está escrito e não é um link.\nEscreva: {fixed}\n?? Um link escreve-se [palavras](https://example.org), dentro do site [palavras](page:ID), sem espaço entre os parênteses retos e os curvos.",
  "shown-as-typed.picture":
    "{value|quote} aparece tal como está escrito e não é uma imagem.\nEscreva: {fixed}\n?? Uma imagem escreve-se ![O que ela mostra](plan.png), sem espaço entre os parênteses retos e os curvos nem no nome.",
  "shown-as-typed.reference":
    "{value|quote} aparece tal como está escrito: nenhuma linha diz aonde leva.\nEscreva: {fixed}\n?? Escreva [palavras](https://example.org), ou acrescente uma linha «[nome]: https://example.org».",
  "shown-as-typed.note":
    "{value|quote} aparece tal como está escrito: essa nota não existe.\nAcrescente mais abaixo uma linha «[^1]: O que diz a nota», com o nome desta.",
  "shown-as-typed.emphasis":
    "{value|quote} aparece tal como está escrito.\nEscreva: {fixed}\n?? Os mesmos sinais abrem e fecham, junto às palavras: **negrito**, *itálico*, ~~riscado~~, `código`. Antes de um sinal que deva ver-se, escreva \\.",
  "shown-as-typed.star":
    "Os asteriscos de {value|quote} desaparecem, e o que está entre eles fica em itálico.\nEscreva: {fixed}",
  "shown-as-typed.sign":
    "{value|quote} aparece tal como está escrito.\nEscreva: {fixed}\n?? Diga-o em Markdown, ou retire-o.",
  "shown-as-typed.template":
    "{value|quote} aparece tal como está escrito: num texto do conteúdo nada é substituído.\nEscreva o que aí se deve ler.",
  "shown-as-typed.list":
    "{value|quote} não começa uma lista: as suas linhas seguem como uma só.\nComece cada uma com «- » (ou «1. »), depois de uma linha vazia.",
  "shown-as-typed.table":
    "Esta tabela aparece tal como está escrita, sem a linha que faz dela uma tabela.\nEscreva por baixo dos cabeçalhos: {fixed}\n?? Por baixo dos cabeçalhos vem uma linha |---|---|, um pedaço por coluna.",
  "shown-as-typed.table-rule":
    "Esta tabela aparece tal como está escrita: a linha por baixo dos cabeçalhos não tem tantas colunas como eles.\nEscreva: {fixed}\n?? Tem um pedaço |---| por coluna.",
  "shown-as-typed.fence":
    "Este bloco de código não está fechado: tudo o que se segue é código.\nEscreva uma linha {value} onde ele acaba.",
  "shown-as-typed.diagram":
    "Este bloco {value|quote} aparece tal como está escrito e não é desenhado.\nPonha uma imagem dele numa pasta media: ![O que ela mostra](plan.svg)",
  "shown-as-typed.plain":
    "{value|quote} aparece tal como está escrito: este campo é texto simples, não Markdown.\nEscreva: {fixed}\n?? Retire os sinais.",
  "shown-as-typed.details":
    "{value|quote} aparece tal como está escrito: falta a outra ponta.\nUm texto que se desdobra começa com uma linha <details> e acaba com uma linha </details>, não mais recuada do que a primeira.",
  "no-alt":
    "A imagem {value|quote} não tem descrição para quem não a vê.\nEscreva: ![O que a imagem mostra]({value})",
  "no-alt.field":
    "A imagem do evento não tem descrição para quem não a vê.\nAcrescente uma linha «image_alt: …» que diga o que ela mostra.",
  "not-translatable":
    "{field|quote} diz-se uma só vez, para todas as línguas.\nEstá em {where}.\nRetire-o daqui: uma tradução contém apenas textos.",
  "not-translatable.map":
    "{field|quote} é igual em todas as línguas.\nEscreva aqui um só valor, e não um por língua.",
  "uneven-translation":
    "Esta lista tem {own} elementos, e a que ela traduz tem {given} ({where}).\nTraduza cada elemento, pela mesma ordem.",
  "unknown-language.file":
    "{value|quote} não é nenhuma das línguas deste sítio.\nMude-lhe o nome para {fixed}\n?? O sítio fala: {known|list}. Acrescente a língua a «languages» em data/site.yaml, ou mude o nome do ficheiro.",
  "unknown-language.text":
    "{value|quote} não é nenhuma das línguas deste sítio.\nQueria dizer {nearest|quote}?\n?? O sítio fala: {known|list}. Acrescente a língua a «languages» em data/site.yaml, ou retire o texto.",
  "orphan-translation":
    "Não há nenhum {base} que este ficheiro traduza.\nMude-lhe o nome para {fixed}\n?? Dê-lhe o nome do ficheiro que traduz, com a língua antes da terminação.",
  "orphan-translation.own":
    "{base} já está escrito nessa língua ({language}).\nFique com um dos dois, ou diga em {base} em que língua está escrito: language: …",
  "orphan-translation.event":
    "Este evento não é publicado na língua {value|quote}.\nAcrescente-a a «languages» em event.md, ou apague este ficheiro.",
  "stale-translation":
    "O texto em {language|quote} que isto traduz mudou desde então.\nEstá em {where}.\nTraduza-o de novo; se isto continua certo: npm run translate -- --same {file}",
  untranslated:
    "Isto não está traduzido para {language|quote}.\nIsto escreve o ficheiro para o traduzir: npm run translate -- {language} {target}",
  "untranslated.part":
    "Aqui, {fields|and} não estão traduzidos para {language|quote}.\nEscreva-os em {file}",
  "untranslated.text":
    "Este texto não está traduzido para {language|quote}.\nEscreva-o em cada língua: {example}",
  "unspoken-language":
    "O Parvis não tem palavras na língua {value|quote}: nestas páginas as suas estão em inglês, também as datas, e assinaladas como tal.\nFala: {known|list}. Uma tradução começa por: npm run translate -- {base}",
  "unknown-word":
    "{value|quote} não é nenhuma das palavras que as páginas dizem.\nQueria dizer {nearest|quote}?\n?? A lista obtém-se com: npm run translate -- {language}",
  "unknown-word.text":
    "{value|quote} é o que as páginas dizem; as palavras indicam-se pela sua chave.\nEscreva: {fixed|or}",
  "unknown-word.counted":
    "{value|quote} diz-se de um número, com um texto para cada uma das suas formas.\nEscreva uma ou mais das chaves: {forms|all}",
  "unknown-word.language":
    "{value|quote} está no lugar de uma língua: as palavras ficam por baixo da sua.\nEscreva assim:\n{language}:\n  home: …",
  "unknown-word.file":
    "As palavras ficam por baixo da sua língua, cada uma depois da sua chave.\nEscreva-as assim:\npt:\n  home: …",
  "bad-word.empty":
    "{key|quote} não diz nada.\nEscreva o que as páginas devem dizer, ou apague a linha.",
  "bad-word.lost":
    "O texto de {key|quote} tem de conter {lost|and}.\nSem este ficheiro é: {text|quote}",
  "bad-word.value":
    "Nenhum valor se chama {value} aqui.\nQueria dizer {nearest}?\n?? Possíveis aqui: {known|all}.\n?? Retire-o: este texto não leva nenhum valor.",
  "bad-word.names":
    "São precisos {needed} nomes aqui, e há {given}.\nEscreva-os todos, pela sua ordem.",
  "unused-words":
    "Nenhuma página está na língua {value|quote}.\nIndique-a em data/site.yaml ou num evento, ou retire as suas palavras.",
  "missing-words":
    "Das {total} palavras de {value|quote} faltam {missing}, que são ditas noutra língua, como {text|quote}.\nA lista obtém-se com: npm run translate -- {value}",
  "missing-words.few":
    "Das {total} palavras de {value|quote} há {own}: as páginas falam-na a partir de {least}, e inglês até lá.\nA lista das que faltam obtém-se com: npm run translate -- {value}",
  "uneven-words":
    "{key|quote} está substituído, mas não {others|and}: {text|quote}.\nSubstitua cada uma das suas formas.",
  "hidden-character":
    "Em {value|quote} há um carácter que ninguém vê ({characters|all}).\nEscreva: {fixed}",
  "hidden-character.text":
    "Há aqui um carácter que ninguém vê e que altera o que está à sua volta ({character}).\nApague-o.",
  "placeholder.url":
    "{value|quote} é apenas um endereço provisório: ali não há nada.\nEscreva o endereço público do site.",
  "placeholder.legal":
    "O aviso legal diria que isto está por anunciar.\nEscreva-o antes de publicar.",
  "placeholder.tba":
    "{value|quote} apareceria tal como está escrito.\nOmita o campo enquanto não for conhecido.",
  placeholder:
    "{value|quote} parece um texto que ficou por escrever.\nEscreva-o, ou ponha tba onde o formato o permite.",
  "registration-closes-after-end":
    "As inscrições encerram ({closes}) depois do fim ({end}).\nQueria dizer {fixed|quote}?\n?? Corrija «closes», ou omita-o.",
  "no-way-to-register":
    "Esta inscrição não diz como se inscrever: a página promete anunciá-lo.\nAcrescente «url», «email», «phone» ou «on_site» (por palavras); se ainda não se sabe: url: tba",
  "after-end":
    "{field|quote} ({value}) fica depois do fim {of|occasion} ({end}).\nQueria dizer {fixed|quote}?\n?? Corrija a data, ou omita o campo.",
  "after-closing":
    "{field|quote} ({value}) fica depois do encerramento das inscrições ({closes}): tão tarde ninguém pode pagar esse preço.\nCorrija uma das duas datas.",
  "after-closing.early":
    "{field|quote} ({value}) não fica antes do fim do preço normal ({until}): ninguém pagaria este.\nCorrija uma das duas datas.",
  "year-before-start":
    "{field|quote} ({value}) fica mais de um ano antes do início {of|occasion} ({start}).\nQueria dizer {fixed|quote}?\n?? Corrija a data, ou omita o campo.",
  "outside-hours.before":
    "Este bloco ({time}) começa antes do evento ({start}).\nCorrija o seu horário, ou «start» em event.md.",
  "outside-hours.after":
    "Este bloco ({time}) dura para além do fim do evento ({end}).\nCorrija o seu horário, ou «end» em event.md.",
  "outside-hours.over":
    "Este bloco ({time}) começa quando o evento já acabou ({end}).\nCorrija o seu horário, ou «end» em event.md.",
  "same-name":
    "Há outra pessoa que também se chama {name|quote} ({other}).\nSe é a mesma, fique só com um dos dois ficheiros; se não é, distinga-as pelo nome.",
  "same-name.team":
    "{name|quote} também tem um ficheiro ({other}).\nSe é a mesma pessoa, escreva «speaker: {id}» em vez do nome: assim tem uma só página; se não é, distinga-as pelo nome.",
  "similar-words":
    "{value|quote} escreve-se {usual|quote} noutro sítio ({other}): quem lê veria duas coisas diferentes.\nEscreva: {usual}",
  "unrecorded-change":
    "{title|quote} mudou desde o último registo: {aspects|aspect}.\nSe a mudança é intencional, execute: npm run record",
  "unrecorded-change.new-translation":
    "{title|quote} está traduzido em {language|quote}, e o registo ainda não o sabe.\nDepois de publicado, execute: npm run record",
  "unrecorded-change.translation":
    "{title|quote} diz em {language|quote} outra coisa do que no último registo.\nSe a mudança é intencional, execute: npm run record",
  "long-slot":
    "Este bloco dura mais de 14 horas ({hours}).\nCorrija o fim, ou faça dele vários blocos.",
  "unwanted-recording":
    "Diz-se que esta sessão não é gravada, e entre os seus materiais há uma gravação.\nPergunte a quem a deu e retire uma das duas coisas.",
  "missing-recording":
    "A gravação desta sessão é dada como publicada, e não há nenhuma entre os seus materiais.\nAcrescente-a aí, com «kind: recording»; enquanto não estiver disponível, escreva: recording: yes",
  "private-file":
    "São opiniões enviadas apenas a si, e aqui seriam publicadas.\nMova este ficheiro para {place}",
  "security-expired":
    "security.txt expirou ({value}): quem encontrar uma falha já não deve confiar nele.\nVerifique que o contacto ainda responde e ponha uma nova data, dentro de um ano.",
  "security-far":
    "security.txt expira daqui a mais de um ano ({value}), e a RFC 9116 pede menos.\nPonha uma data dentro de um ano, e reveja-a nessa altura.",
  "shifted-accent":
    'Com a cor {from} haveria textos ilegíveis; usa-se {to}.\nEscolha outra cor, ou escreva a que é usada: "{to}"',
  "big-file":
    "Este ficheiro tem mais de {most} MiB: alojamentos como a Cloudflare recusam-no, e os visitantes esperam por ele.\nReduza-o, ou faça um link para um lugar próprio para isso, como uma plataforma de vídeo.",
  "heavy-style":
    "Estes estilos acrescentam {weight} kB a cada página, comprimidos; acima de {most} kB os visitantes esperam.\nRetire o que nenhuma página usa, e escreva url(media/NOME) para as imagens escritas no próprio ficheiro.",
  "heavy-font":
    "O tipo de letra {value|quote} pesa {weight} kB; a partir de {most} kB, os visitantes veem tarde as suas letras.\nRetire as letras de que nenhuma página precisa: pyftsubset NAME.ttf --flavor=woff2 --unicodes=U+0020-024F,U+2000-206F,U+20AC",
  "lacking-letters":
    "Ao tipo de letra {value|quote} faltam letras da língua {language|quote}: {letters}. Os navegadores vão buscá-las a outro tipo de letra.\nObtenha o tipo de letra com essas letras, ou escolha outro.",
  "blocked-by-policy":
    "A política de segurança do site impede isto numa página: {value|quote}.\nPonha os scripts e os estilos em ficheiros à parte, ao lado deste, e não carregue nada de outros sites.",
  "long-title":
    "O título tem {length} caracteres; os separadores do navegador e os motores de pesquisa mostram: {cut}\nAcrescente um «short_title».",

  // Lists: what stands between their words, and the end of one that is too long
  "list.and": "e",
  "list.or": "ou",
  "list.more": "{words} … ({count} no total)",

  // {kind|none}: of what there is none
  "word.none.speaker": "palestrante com o nome",
  "word.none.member": "ninguém com o nome",
  "word.none.session": "sessão com o nome",
  "word.none.theme": "tema com o nome",
  "word.none.organisation": "organização com o nome",
  "word.none.organiser": "organização nem pessoa com o nome",
  "word.none.venue": "local com o nome",
  "word.none.room": "sala com o nome",
  "word.none.track": "linha temática com o nome",
  "word.none.level": "nível de parceria com o nome",
  "word.none.comment": "comentário com o nome",
  "word.none.event": "evento com o nome",
  "word.none.page": "página com o nome",
  "word.none.term": "termo com o nome",
  "word.none.slot": "bloco com o `id`",
  "word.none.day": "dia com o nome",
  "word.none.news": "notícia com o nome",

  // {kind|many}: all of a kind
  "word.many.speaker": "Palestrantes",
  "word.many.member": "Pessoas",
  "word.many.session": "Sessões",
  "word.many.theme": "Temas",
  "word.many.organisation": "Organizações",
  "word.many.organiser": "Organizações e pessoas",
  "word.many.venue": "Locais",
  "word.many.room": "Salas",
  "word.many.track": "Linhas temáticas",
  "word.many.level": "Níveis",
  "word.many.comment": "Comentários",
  "word.many.event": "Eventos",
  "word.many.page": "Páginas",
  "word.many.term": "Termos",
  "word.many.slot": "Blocos",
  "word.many.day": "Dias",
  "word.many.news": "Notícias",

  // {also|shape}
  "word.shape.list": "uma lista",
  "word.shape.map": "um grupo de campos",

  // {of|occasion}: what has a start and an end
  "word.occasion.event": "do evento",
  "word.occasion.session": "da sessão",

  // {aspects|aspect}: what has changed since it was recorded
  "word.aspect.added": "é novo",
  "word.aspect.removed": "foi retirado",
  "word.aspect.id": "o identificador",
  "word.aspect.time": "o horário",
  "word.aspect.place": "o local",
  "word.aspect.room": "a sala",
  "word.aspect.status": "o estado",
  "word.aspect.text": "o texto",
};
