import type { en } from "../en/commands.ts";
import type { Translation } from "../parameters.ts";

/**
 * What commands say, in Portuguese: organisers are addressed in the third person without *você*, and what a command or
 * an option does is told in the third person too. Where a number may be 0, it stands behind the noun: Brazil says
 * “0 erro”, Portugal “0 erros”.
 */
export const pt: Translation<typeof en> = {
  // The command line itself: help and options
  "cli.about": "O Parvis compila uma pasta de Markdown e YAML e faz dela o site de um evento.",
  "cli.common": "Opções de todos os comandos sobre um site:",
  "cli.help-of-one": "`{command} -- --help` enumera as opções de um comando.",

  // What stands in the place of a value or a word
  "cli.value.folder": "PASTA",
  "cli.value.file": "FICHEIRO",
  "cli.value.url": "URL",
  "cli.value.moment": "MOMENTO",
  "cli.value.format": "FORMATO",
  "cli.value.number": "NÚMERO",
  "cli.value.id": "ID",
  "cli.value.ids": "ID,ID",
  "cli.value.fields": "CAMPO,CAMPO",
  "cli.value.date": "DATA",
  "cli.value.old": "ANTERIOR",
  "cli.value.zone": "FUSO",
  "cli.value.kind": "TIPO",
  "cli.value.name": "NOME",
  "cli.value.event": "EVENTO",
  "cli.value.shell": "SHELL",
  "cli.value.language": "LÍNGUA",
  "cli.value.options": "[opções]",

  // What holds without an option
  "cli.default.site": "esta pasta",
  "cli.default.now": "o presente",

  // Options that several commands know
  "cli.flag.site": "a pasta que contém content/ e data/",
  "cli.flag.now": "gera como se fosse esse momento: 2013-06-01T12:00",
  "cli.flag.strict": "os avisos também contam como erros",
  "cli.flag.format": "como são escritos os problemas: {choices}",
  "cli.flag.all": "mostra todos os avisos, por muito parecidos que sejam",
  "cli.flag.debug": "mostra o rasto de uma falha do programa",
  "cli.flag.help": "mostra esta ajuda",
  "cli.flag.out": "a pasta onde escrever",
  "cli.flag.url": "o endereço público, se não for o de data/site.yaml",
  "cli.flag.drafts":
    "mostra também o que ainda não está publicado, assinalado como tal: para uma pré-visualização",
  "cli.flag.no-cards": "não desenha as imagens para as redes sociais, para ser mais rápido",
  "cli.flag.pdf": "imprime o programa, um cartaz e as folhas para as portas, em PDF",
  "cli.flag.kits": "reúne em kits.zip as imagens e o texto que cada palestrante pode divulgar",

  // What is wrong with the arguments; {nearest} is `cli.nearest`, or nothing
  "cli.hint": "`{command} -- --help` enumera tudo o que se pode pedir.",
  "cli.unknown-command": "O comando «{value}» não existe.{nearest}",
  "cli.unknown-flag": "A opção «{value}» não existe.{nearest}",
  "cli.nearest": " Queria dizer «{value}»?",
  "cli.superfluous":
    "«{value}» está sozinho: as opções começam por -- e o valor vem depois da opção.",
  "cli.missing-value": "Falta um valor a {flag}.",
  "cli.no-value": "{flag} não aceita valor.",
  "cli.repeated": "{flag} está indicado duas vezes.",
  "cli.foreign-flag": "{flag} não é para este comando. É para: {known}.",
  "cli.missing-word": "Falta alguma coisa: {command}",
  "cli.kept-by-npm":
    "O npm ficou com {flag} para si. As opções vêm depois de dois hifens isolados: {command} -- {flag} …",
  "cli.no-site": "{value} não contém content/ nem data/. Dê a --site a pasta de um site.",
  "cli.bad-url":
    "--url precisa de um endereço http ou https sem parâmetros (?) nem fragmento (#), como https://example.org; «{value}» não serve.",
  "cli.bad-now":
    "--now precisa de uma data ou de um momento que exista, como 2013-06-01 ou 2013-06-01T12:00; «{value}» não serve.",
  "cli.bad-language": "O Parvis não fala «{value}». Fala: {known}.",
  "cli.bad-host": "--host é um destes: {known}. «{value}» não é nenhum deles.",
  "cli.bad-format": "--format aceita um destes valores: {known}; «{value}» não é nenhum deles.",
  "cli.bad-port": "--port precisa de um número de 0 a 65535; «{value}» não serve.",

  // What ends a command; {path}, {folder}, {lock} and {file} are places on the disk
  "cli.locked":
    "Neste momento, outro comando está a escrever aqui. Espere que acabe; se não houver nenhum em execução, apague {lock}.",
  "cli.in-the-way":
    "{folder} não foi criado pelo Parvis, mas esse nome é preciso enquanto um site é substituído. Mude-o de lugar.",
  "cli.unsettled":
    "Um comando foi interrompido, e o que ia alterar não pode ser concluído nem desfeito: {reason}. Resolva isso e execute qualquer comando de novo; o que falta espera em {folder}.",
  "cli.changed":
    "{file} foi editado quando ia ser alterado. Nada foi escrito: execute o comando de novo.",
  "cli.settled.done":
    "Um comando que tinha sido interrompido foi concluído: tudo o que devia escrever está escrito.",
  "cli.settled.undone":
    "Um comando que tinha sido interrompido foi desfeito: todos os ficheiros estão como antes dele.",
  "cli.settled.kept": "Ficam como estão, porque foram editados depois: {files}",
  "cli.denied.site":
    "Não tem permissão para escrever {path}. Dê a si essa permissão; nada foi alterado.",
  "cli.system": "O sistema recusou: {message}. O último site bom ficou como estava.",
  "cli.full":
    "O disco está cheio. Liberte espaço e tente de novo; o último site bom ficou como estava.",
  "cli.denied":
    "Não tem permissão para escrever {path}. Dê a si essa permissão, ou escolha outro --out; o último site bom ficou como estava.",
  "cli.unprinted":
    "Não foi possível imprimir isto: {message}. Pedimos que nos comunique este problema, com esse ficheiro e o que `--debug` acrescenta; para gerar já o resto, retire do ficheiro o que mudou em último lugar. O último site bom ficou como estava.",
  "cli.crash":
    "Foi o próprio Parvis que falhou: {message}. Pedimos que nos comunique esta falha, com o seu comando e o que `--debug` lhe acrescenta; os seus conteúdos não têm culpa, e o último site bom ficou como estava.",

  "memory.heap":
    "Não houve memória que chegasse para este site. Execute o comando com NODE_OPTIONS=--max-old-space-size={more}, numa máquina que tenha tanta memória. O último site bom ficou como estava.",
  "memory.killed":
    "O comando foi terminado a partir de fora, como faz um sistema quando falta memória. Feche outros programas, ou execute-o numa máquina com mais memória. O último site bom ficou como estava.",

  // check and build
  "check.summary": "só verifica",
  "check.checked": "Verificado: não há nada a corrigir.",
  "check.waiting.one":
    "{count} ficheiro ainda não está publicado; {file}: {moment}.\n?? {count} ficheiro ainda não está publicado.",
  "check.waiting.other":
    "{count} ficheiros ainda não estão publicados; o próximo é {file}, {moment}.\n?? {count} ficheiros ainda não estão publicados.",
  "check.waiting-parts.one":
    "Uma parte de {count} ficheiro ainda não está publicada; {file}: {moment}.\n?? Uma parte de {count} ficheiro ainda não está publicada.",
  "check.waiting-parts.other":
    "Partes de {count} ficheiros ainda não estão publicadas; a próxima está em {file}, {moment}.\n?? Partes de {count} ficheiros ainda não estão publicadas.",
  "check.strict": "Os avisos contam como erros (--strict).",
  "check.flag.base":
    "a pasta do site tal como está publicado, para que --format suggestions diga o que muda",
  "check.no-base": "{value} não é uma pasta. Dê a --base a do site tal como está publicado.",
  "build.summary": "verifica e depois compila o site para _site/",
  "build.built": "Site gerado em {out}",
  "build.pages": "páginas",
  "build.files": "ficheiros",
  "build.heaviest-page": "página mais pesada",
  "build.heaviest-file": "ficheiro mais pesado",
  "build.printed": "para imprimir",
  "build.boxes": "sem tipo de letra para",
  "build.time": "tempo",
  "build.warnings": "avisos",
  "build.own-style": "estilos próprios",
  "build.own-style-weight": "{file} ({weight} em cada página, comprimidos)",
  "build.cardless": "sem imagem para as redes sociais",
  "build.cardless-why": "{number} (sem tipo de letra para: {titles})",
  "build.kits": "materiais para palestrantes",
  "build.no-kits": "nenhum: nenhum evento futuro tem palestrantes",
  "build.kept": "Nada foi gerado: {out} ficou como estava.",
  "build.refused.not-a-folder": "{out} é um ficheiro. Dê a --out o nome de uma pasta.",
  "build.refused.leads-nowhere":
    "{out} é um link para algo que não existe. Crie a pasta a que ele leva, ou escolha outro --out.",
  "build.refused.not-ours":
    "{out} contém ficheiros que não foram criados pelo Parvis, e gerar o site substitui toda a pasta. Esvazie-a, ou escolha outro --out.",
  "build.refused.holds-files-of-others":
    "{out} contém mais do que um site gerado (os seus conteúdos, o próprio Parvis ou a sua pasta pessoal), e gerar o site substitui toda a pasta. Escolha outro --out.",
  "build.refused.in-the-content":
    "{out} fica no meio dos conteúdos, e da próxima vez seria lido como um deles. Escolha outro --out.",
  "build.no-chromium":
    "Os PDF são impressos pelo Chromium, e não foi possível abrir nenhum aqui ({reason}). Instale o Google Chrome, ou dê à variável de ambiente PARVIS_CHROMIUM o caminho de um Chromium; sem --pdf, tudo o resto é gerado. {out} ficou como estava.",
  "build.no-printer":
    "Os PDF são impressos pelo Chromium, que não é instalado com o Parvis: npm install playwright-core @sparticuz/chromium. Sem --pdf, tudo o resto é gerado. {out} ficou como estava.",
  "build.foreign":
    "{file}, em {out}, não foi criado pelo Parvis, e o site passou a ter um ficheiro nesse lugar. Mude-o de lugar, ou dê outro nome à página; {out} ficou como estava.",
  "build.kept-foreign": "Ficou em {out}, por não ter sido criado pelo Parvis: {files}",
  "build.no-address":
    "O endereço do site ainda não se sabe (url: tba em data/site.yaml): o que se partilha e imprime não indica nenhum que funcione, e pede-se aos motores de pesquisa que não incluam o site.",
  "build.preview":
    "É uma pré-visualização, para outro endereço que o url de data/site.yaml: pede-se aos motores de busca que não a incluam. Se o site é publicado em {url}, escreva-o lá.",

  // Around the problems of content
  "problems.error": "erro",
  "problems.warning": "aviso",
  // {errors} and {warnings} are the two texts that follow.
  "problems.count": "{errors}, {warnings}",
  "problems.errors.one": "Erros: {count}",
  "problems.errors.other": "Erros: {count}",
  "problems.warnings.one": "avisos: {count}",
  "problems.warnings.other": "avisos: {count}",
  "problems.more.one": "… e mais {count} aviso {code}; --all mostra-os todos.",
  "problems.more.other": "… e mais {count} avisos {code}; --all mostra-os todos.",
  // The summary of a check in Markdown: the columns of its table
  "problems.table.severity": "Gravidade",
  "problems.table.place": "Onde",
  "problems.table.message": "O que está errado",
  "problems.table.hint": "Como se corrige",
  "problems.table.more.one": "… e mais {count} problema.",
  "problems.table.more.other": "… e mais {count} problemas.",

  "review.summary": "diz a um pull request do GitHub o que `check --format suggestions` encontrou",
  "review.flag.preview": "onde descarregar o site tal como ficaria",
  "review.visitors": "O que muda para os visitantes",
  "review.unknown": "O que muda para os visitantes será dito quando os erros estiverem corrigidos.",
  "review.same": "Nada muda no programa e nenhum endereço se perde.",
  "review.gone.one":
    "{count} endereço deixaria de levar a algum lado. Se a sua página mudou de sítio, diga-o em data/site.yaml, em redirects:",
  "review.gone.other":
    "{count} endereços deixariam de levar a algum lado. Se as suas páginas mudaram de sítio, diga-o em data/site.yaml, em redirects:",
  "review.more.one": "… e mais {count} linha.",
  "review.more.other": "… e mais {count} linhas.",
  "review.preview":
    "[Descarregue o site tal como ficaria]({url}), descomprima-o, escreva `npx serve -l 8080` na sua pasta e abra http://localhost:8080.",
  "review.mended": "✅ Já está corrigido.",
  "review.told": "O pull request foi avisado.",
  "review.refused":
    "O GitHub não deixa comentar aqui (por exemplo, porque o pull request vem de um fork); por isso o comentário está abaixo: {reason}",
  "review.no-pull-request":
    "`parvis review` é para um workflow do GitHub iniciado por um pull request, com GITHUB_TOKEN no seu ambiente.",
  "review.bad-file": "{file} não é o que `parvis check --format suggestions` escreve.",

  // start: in the terminal and in the browser
  "start.summary": "gera, serve o site nesta máquina e gera de novo a cada alteração",
  "start.flag.port": "a porta onde responder",
  "start.default.port": "8080, ou a seguinte que esteja livre",
  "start.serving": "O site está em {url} (Ctrl+C para terminar)",
  "start.rebuilt": "Gerado: {pages} páginas",
  "start.failed": "Não foi possível gerar o site:",
  "start.port-taken": "A porta {port} está ocupada. Indique outra com --port, ou nenhuma.",
  "start.overlay.faulty":
    "O conteúdo precisa de correções. Por trás disto está a última página boa.",
  "start.overlay.failed": "Não foi possível gerar o site. Por trás disto está a última página boa.",
  "start.overlay.close": "Fechar",
  "start.overlay.open": "Abrir no seu editor",
  "start.overlay.no-editor":
    "Não foi encontrado nenhum editor que possa abrir isto. Indique o seu na variável de ambiente EDITOR, por exemplo EDITOR=code, e recomece.",
  "start.first.title": "Ainda não há página aqui",
  "start.first.text": "Aparecerá assim que o site puder ser gerado. O terminal diz o que falta.",

  // record
  "record.summary":
    "regista o programa tal como foi publicado, para que os calendários sigam as alterações",
  "record.flag.dry-run": "diz o que seria escrito, e o que colar; não escreve nada",
  "record.recorded": "Registado: {files}",
  "record.unrecorded": "Nada foi escrito (--dry-run). Seria: {files}",
  "record.unchanged": "Nada mudou desde o último registo.",
  "record.no-time": "ainda sem horário",
  "record.no-room": "sala a anunciar",
  "record.no-title": "título a anunciar",
  "record.paste": "Para dizer a quem lê onde as coisas estavam, cole:",
  "record.silence":
    "Para não anunciar uma alteração, diga-o no seu bloco ou na sua sessão: silent_until: {date}",
  "record.new-line": "{place}, numa nova linha:",
  "record.insert": "{place}, insira:",
  "record.replace": "{place}, no lugar de {what}:",

  // One line a change, before its title
  "record.each.added": "Acrescentado:",
  "record.each.moved": "Mudança de hora ou de local:",
  "record.each.cancelled": "Cancelado:",
  "record.each.removed": "Retirado (foi cancelado? Então mantenha-o, com status: cancelled):",
  "record.each.tentative": "A confirmar:",
  "record.each.confirmed": "Confirmado:",
  "record.each.changed": "Alterado:",
  // A line: `record.each`, the title, and when and where that is
  "record.line": "{happened} «{title}», {where}",
  "record.line-nowhere": "{happened} «{title}»",

  // Of each event what happened, and how many entries of calendars change
  "record.head.one": "{event}: {changes}; entradas de calendário que mudam: {count}",
  "record.head.other": "{event}: {changes}; entradas de calendário que mudam: {count}",
  "record.entries.one": "{event}: entradas de calendário que mudam: {count}",
  "record.entries.other": "{event}: entradas de calendário que mudam: {count}",

  // What is counted, and its gender (m or f), with which what happened agrees
  "record.noun.talk.one": "{count} palestra",
  "record.noun.talk.other": "{count} palestras",
  "record.gender.talk": "f",
  "record.noun.keynote.one": "{count} palestra principal",
  "record.noun.keynote.other": "{count} palestras principais",
  "record.gender.keynote": "f",
  "record.noun.panel.one": "{count} mesa-redonda",
  "record.noun.panel.other": "{count} mesas-redondas",
  "record.gender.panel": "f",
  "record.noun.demo.one": "{count} demonstração",
  "record.noun.demo.other": "{count} demonstrações",
  "record.gender.demo": "f",
  "record.noun.workshop.one": "{count} oficina",
  "record.noun.workshop.other": "{count} oficinas",
  "record.gender.workshop": "f",
  "record.noun.lightning.one": "{count} palestra-relâmpago",
  "record.noun.lightning.other": "{count} palestras-relâmpago",
  "record.gender.lightning": "f",
  "record.noun.other.one": "{count} sessão",
  "record.noun.other.other": "{count} sessões",
  "record.gender.other": "f",
  "record.noun.slot.welcome.one": "{count} bloco de boas-vindas",
  "record.noun.slot.welcome.other": "{count} blocos de boas-vindas",
  "record.gender.slot.welcome": "m",
  "record.noun.slot.talks.one": "{count} bloco de palestras",
  "record.noun.slot.talks.other": "{count} blocos de palestras",
  "record.gender.slot.talks": "m",
  "record.noun.slot.plenary.one": "{count} sessão plenária",
  "record.noun.slot.plenary.other": "{count} sessões plenárias",
  "record.gender.slot.plenary": "f",
  "record.noun.slot.discussion.one": "{count} debate",
  "record.noun.slot.discussion.other": "{count} debates",
  "record.gender.slot.discussion": "m",
  "record.noun.slot.break.one": "{count} intervalo",
  "record.noun.slot.break.other": "{count} intervalos",
  "record.gender.slot.break": "m",
  "record.noun.slot.meal.one": "{count} refeição",
  "record.noun.slot.meal.other": "{count} refeições",
  "record.gender.slot.meal": "f",
  "record.noun.slot.social.one": "{count} convívio",
  "record.noun.slot.social.other": "{count} convívios",
  "record.gender.slot.social": "m",
  "record.noun.slot.other.one": "{count} bloco",
  "record.noun.slot.other.other": "{count} blocos",
  "record.gender.slot.other": "m",
  "record.noun.event.one": "{count} evento",
  "record.noun.event.other": "{count} eventos",
  "record.gender.event": "m",
  "record.noun.entry.one": "{count} entrada",
  "record.noun.entry.other": "{count} entradas",
  "record.gender.entry": "f",

  // What happened to it: {what} is counted, like “2 talks”
  "record.happened.added.m.one": "{what} acrescentado",
  "record.happened.added.m.other": "{what} acrescentados",
  "record.happened.added.f.one": "{what} acrescentada",
  "record.happened.added.f.other": "{what} acrescentadas",
  "record.happened.moved.m.one": "{what} com mudança de hora ou de local",
  "record.happened.moved.m.other": "{what} com mudança de hora ou de local",
  "record.happened.moved.f.one": "{what} com mudança de hora ou de local",
  "record.happened.moved.f.other": "{what} com mudança de hora ou de local",
  "record.happened.cancelled.m.one": "{what} cancelado",
  "record.happened.cancelled.m.other": "{what} cancelados",
  "record.happened.cancelled.f.one": "{what} cancelada",
  "record.happened.cancelled.f.other": "{what} canceladas",
  "record.happened.removed.m.one": "{what} retirado",
  "record.happened.removed.m.other": "{what} retirados",
  "record.happened.removed.f.one": "{what} retirada",
  "record.happened.removed.f.other": "{what} retiradas",
  "record.happened.tentative.m.one": "{what} a confirmar",
  "record.happened.tentative.m.other": "{what} a confirmar",
  "record.happened.tentative.f.one": "{what} a confirmar",
  "record.happened.tentative.f.other": "{what} a confirmar",
  "record.happened.confirmed.m.one": "{what} confirmado",
  "record.happened.confirmed.m.other": "{what} confirmados",
  "record.happened.confirmed.f.one": "{what} confirmada",
  "record.happened.confirmed.f.other": "{what} confirmadas",
  "record.happened.changed.m.one": "{what} alterado",
  "record.happened.changed.m.other": "{what} alterados",
  "record.happened.changed.f.one": "{what} alterada",
  "record.happened.changed.f.other": "{what} alteradas",

  // new
  "new.summary": "cria um ficheiro comentado: {choices}",
  "new.help": `Cria um ficheiro de conteúdo que passa na verificação, e diz o que fazer com ele. Nunca substitui um ficheiro.

  npm run new -- event NOME                um evento; o seu identificador começa pelo ano
  npm run new -- event ID --from ANTERIOR  a edição seguinte de um evento: o mesmo local, os mesmos horários e
                                           páginas, nos mesmos dias da semana, sem as pessoas nem as sessões
  npm run new -- speaker NOME              uma pessoa (e do mesmo modo session, theme, news)
  npm run new -- session ID --language en
                                           a tradução de uma sessão, por preencher
  npm run new -- page NOME                 uma página do evento, ou de um site com vários eventos
  npm run new -- day 2027-09-12            um dia do programa
  npm run new -- venue NOME                um local, em data/venues.yaml (e do mesmo modo organisation)
  npm run new -- site PASTA                a pasta de um site novo, com um evento`,
  "new.flag.event": "o evento a que pertence, se houver vários; também para uma página",
  "new.flag.id": "o identificador, se não for tirado do nome",
  "new.flag.start": "o início do evento: 2027-09-11, 2027-09-11T14:00 ou 2027-09",
  "new.flag.from": "o evento cuja edição seguinte se prepara",
  "new.flag.draft": "é um rascunho, ainda não publicado",
  "new.made": "Criado:",
  "new.changed": "Alterado:",
  "new.next.event":
    "A seguir: complete event.md e veja o resultado com npm start. Palestrantes, sessões e páginas criam-se da mesma maneira: npm run new -- speaker NOME",
  "new.next.edition":
    "A seguir: releia event.md, sobretudo as datas: de {start} a {end}. As pessoas, as sessões, os temas, as entidades parceiras e os endereços de inscrição ficam por preencher.",
  "new.next.speaker": "A seguir: indique esta pessoa numa sessão: {yaml}",
  "new.next.session": "A seguir: ponha-a num bloco de programme/: {yaml}",
  "new.next.theme": "A seguir: ponha-o num bloco de programme/: {yaml}",
  "new.next.page":
    "A seguir: escreva o texto por baixo da segunda linha de hifens; {yaml} põe a página no menu.",
  "new.next.news":
    "A seguir: escreva o texto por baixo da segunda linha de hifens; será publicado a partir de {date}.",
  "new.no-kind": "Não é possível criar «{value}».{nearest} O que se pode criar: {known}.",
  "new.no-id":
    "Não é possível tirar um identificador de «{value}»: os identificadores têm letras minúsculas sem acentos, algarismos e hifens. Escolha um: --id o-meu-id",
  "new.bad-id":
    "«{value}» não é um identificador: só letras minúsculas sem acentos, algarismos e hifens.{nearest}",
  "new.exists":
    "{file} já existe e fica como está. Escolha outro nome, ou outro identificador: --id o-meu-id",
  "new.no-event": "Ainda não há nenhum evento. Crie um primeiro: npm run new -- event NOME",
  "new.which-event": "O site tem vários eventos. Diga qual: --event ID, um destes: {known}.",
  "new.unknown-event": "O evento «{value}» não existe.{nearest} Há: {known}.",
  "new.event-only": "{flag} só serve para eventos: npm run new -- event NOME {flag} …",
  "new.no-draft":
    "--draft serve para o que tem página própria: {known}; uma tradução espera com o que traduz.",
  "new.not-for-event":
    "--event serve para o que pertence a um evento; um evento tem um nome: npm run new -- event NOME",
  "new.shared": "--event não é preciso: os locais e as organizações são comuns a todos os eventos.",
  "new.bad-start":
    "--start precisa de uma data, de um momento ou de um mês, como 2027-09-11, 2027-09-11T14:00 ou 2027-09; «{value}» não serve.",
  "new.broken": "content/{value}/ tem erros. Corrija-os primeiro: npm run check",
  "new.refused": "Nada foi criado: teria o erro indicado acima.",
  "new.nearest": " Queria dizer «{value}»?",
  "new.next.day": "A seguir: preencha os blocos e veja o resultado com npm start.",
  "new.next.venue": "A seguir: refira o local em event.md: {yaml}",
  "new.next.organisation": "A seguir: refira a organização em event.md: {yaml}",
  "new.bad-day": "«{value}» não é uma data que exista. Escreva-a assim: 2027-09-11.",
  "new.outside-event":
    "{value} não é um dia do evento, que vai de {start} a {end}. Altere primeiro start e end em {file}.",
  "new.entry-exists":
    "{file} já contém «{id}». Escolha outro nome, ou outro identificador: --id o-meu-id",
  "new.by-hand":
    "{file} está escrito de forma que nada se pode acrescentar. Se npm run check não encontrar lá nada a corrigir, escreva isto no fim:\n{yaml}",
  "new.site-only": "{flag} é para um site novo: npm run new -- site PASTA {flag} …",
  "new.not-for-site": "{flag} não é para um site novo. São: {known}.",
  "new.flag.language": "a língua do site: {choices}; do que já existe, a de uma tradução",
  "new.flag.title": "como se chama o evento",
  "new.flag.day": "quando começa: 2027-09-11, 2027-09-11T14:00 ou 2027-09",
  "new.flag.place":
    "onde se realiza: uma cidade, ou um local e a sua cidade com uma vírgula no meio",
  "new.flag.publisher": "quem o organiza e publica o site",
  "new.flag.registration":
    "onde se faz a inscrição: uma página web, um endereço de e-mail ou um número de telefone; none se não for precisa",
  "new.flag.host": "onde o site é publicado: {choices}",
  "new.flag.url": "o endereço público do site",
  "new.flag.timezone": "o fuso horário do evento, como Europe/Lisbon",
  "new.default.language": "a deste computador",
  "new.default.timezone": "o deste computador",

  // new site, and npm create parvis
  "create.summary": "cria a pasta de um site novo: o que pergunta também se pode dar como opções",
  "site.ask.language": "Em que língua está o site?",
  "site.ask.title": "Como se chama o evento?",
  "site.ask.folder": "Em que pasta deve ficar? É criada.",
  "site.ask.day":
    "Quando começa? Uma data como 2027-09-11, com a hora como 2027-09-11T14:00, ou um mês como 2027-09.",
  "site.ask.place": "Onde? Uma cidade, ou um local e a sua cidade: Casa do povo, Vila Verde",
  "site.ask.publisher": "Quem o organiza?",
  "site.ask.registration":
    "Onde se faz a inscrição? Uma página web, um endereço de e-mail ou um número de telefone; none se não for precisa.",
  "site.ask.host": "Onde será publicado o site?",
  "site.ask.url": "Qual será o seu endereço público?",
  "site.ask.unknown": "vazio se ainda não se souber",
  "site.host.ftp": "um alojamento, por FTP",
  "site.host.none": "Ainda não sei",
  "site.no-title": 'Diga como se chama o evento: --title "Festa da aldeia"',
  "site.bad-registration":
    "--registration pede um endereço web (https://…), um endereço de e-mail, um número de telefone ou a palavra none: «{value}» não é nada disso.{nearest}",
  "site.in-the-way":
    "{folder} contém outros ficheiros: {files}. Um site novo precisa de uma pasta só sua. Indique uma que ainda não exista; é criada.",
  "site.in-place.said":
    "{folder} já contém um site: os seus ficheiros em content/ e data/ dizem o que {flag} diria. Retire {flag}; aqui só vale --host.",
  "site.in-place.taken":
    "Nada foi criado: {folder} já contém {files}. Mova-os primeiro, ou guarde-os e acrescente à mão o que falta: docs/publishing.md, do Parvis, contém os ficheiros de cada alojamento.",
  "site.not-a-folder": "{folder} é um ficheiro. Indique uma pasta que ainda não exista; é criada.",
  "site.cancelled": "Nada foi criado.",
  "site.next": "O site está em {folder}. Três comandos, um a seguir ao outro:",
  "site.next.install": "instala o Parvis",
  "site.next.start": "mostra o site no seu computador; Ctrl+C para-o",
  "site.next.build": "compõe o que se publica, em _site/",
  "site.readme": "README.md diz como continuar.",

  // archive
  "archive.summary":
    "passa a publicar um evento terminado tal como está agora, por muito que o Parvis mude",
  "archive.archived":
    "Arquivado: {event}, {files} ficheiros em {folder}/. Junte-os ao git; a partir de agora são publicados tal como estão.",
  "archive.which": `Que evento arquivar? Já terminados, e ainda não arquivados: {events}.
  npm run archive -- {first}`,
  "archive.none":
    "Diga que evento. Não há nenhum que já tenha terminado e ainda não esteja arquivado.",
  "archive.no-event": "O evento «{event}» não existe. Os eventos deste site: {events}.",
  "archive.did-you-mean": "O evento «{event}» não existe. Queria dizer «{nearest}»?",
  "archive.not-past":
    "«{event}» ainda não terminou (fim: {end}). Um arquivo guarda o que já não muda: volte depois, ou indique com --now a data a considerar.",
  "archive.no-end":
    "«{event}» ainda não tem data e, portanto, não terminou. Um arquivo guarda o que já não muda: volte depois.",
  "archive.not-published":
    "«{event}» ainda não está publicado: {file} traz `draft`, ou um `publish` que ainda está para vir. Um arquivo guarda o que o público viu: volte quando estiver publicado.",
  "archive.to-come":
    "Uma parte de «{event}» ainda está por publicar: {files|list}. Um arquivo nunca a conteria: volte depois, indique com --now a data a considerar, ou retire-a.",
  "archive.drafts": "Os rascunhos não estão nele: {files|list}.",

  // import
  "import.summary": "traz um programa de outro sistema",
  "import.help":
    "FICHEIRO é um schedule.xml ou schedule.json (pretalx, frab, OSEM, FOSDEM), o JSON do Sessionize ou do OpenPlanner,\num calendário (.ics), uma tabela (CSV, XLSX, ODS), ou qualquer JSON, YAML ou XML com um mapa; ou o seu endereço,\nhttps://…, que uma importação posterior sem FICHEIRO volta a pedir. Nada mais é descarregado da rede.",
  "import.flag.into": "a pasta do site, ou uma nova que passa a ser um site",
  "import.flag.event": "o identificador do evento",
  "import.flag.format": "o formato do ficheiro: {choices}",
  "import.flag.timezone":
    "o fuso do evento, como Europe/Lisbon, se o ficheiro não indicar nenhum ou indicar um errado",
  "import.flag.start": "o primeiro dia do evento, para tabelas cujos dias não têm ano",
  "import.flag.map": "o que é o quê no ficheiro, em YAML: title: Assunto",
  "import.flag.draft-map": "escrever junto ao ficheiro um esboço desse mapa, para corrigir",
  "import.flag.sheet": "que folha de um livro: o seu nome ou o seu número",
  "import.flag.media": "os retratos e documentos já descarregados, pelos seus nomes",
  "import.flag.prune": "retira o que já não está no ficheiro e não foi editado aqui",
  "import.flag.keep": "o que mudou lá e aqui fica como está aqui, e não volta a ser assinalado",
  "import.flag.all": "enumera tudo o que há no relatório",
  "import.flag.now": "verifica como se fosse esse momento",
  "import.default.event": "tirado do título e do ano",
  "import.default.format": "reconhecido",
  "import.default.sheet": "a primeira",

  // Why a file is refused
  "import.fault.no-file": "O ficheiro {value} não existe.",
  "import.fault.not-https": "Só se descarregam endereços https://: {value} não o é.",
  "import.fault.private-address":
    "{value} não leva a nenhum endereço público, pelo que não é consultado. Guarde o ficheiro e importe-o.",
  "import.fault.unreachable":
    "Não foi possível aceder a {value}: {message}. Nada foi alterado; tente mais tarde.",
  "import.fault.too-many-redirects": "{value} é reencaminhado de endereço em endereço sem fim.",
  "import.fault.no-address":
    "Nenhuma importação tem um endereço para voltar a pedir. Indique FICHEIRO, ou uma vez o endereço: https://…",
  "import.fault.too-large": "O ficheiro tem mais de {size} MB: nenhum programa é tão grande.",
  "import.fault.not-text":
    "O ficheiro não é nem texto nem um livro de folhas de cálculo: um programa vem em XML, JSON, YAML, iCalendar (.ics), CSV, XLSX ou ODS. Guarde-o primeiro num destes formatos.",
  "import.fault.old-workbook":
    "O ficheiro é um livro de Excel anterior a 2007 (.xls) ou está protegido por palavra-passe. Guarde-o como .xlsx ou .ods, sem palavra-passe.",
  "import.fault.locked": "O ficheiro está protegido por palavra-passe. Guarde-o sem ela.",
  "import.fault.bad-zip":
    "O ficheiro está comprimido e o que contém está danificado ({message}). Guarde-o ou descarregue-o de novo.",
  "import.fault.zip-bomb":
    "Descomprimido, o ficheiro teria {entries} partes ou mais de {size} MB de texto: nenhum programa chega a tanto. Não foi descomprimido.",
  "import.fault.too-many-cells":
    "A folha tem mais de {most} células: nenhum programa tem tantas. Deixe apenas as linhas do programa.",
  "import.fault.bad-workbook":
    "Não foi possível ler o livro: {message}. Guarde-o de novo, ou como CSV.",
  "import.fault.no-sheet":
    "O livro não tem nenhuma folha «{value}». As suas folhas: {sheets|list}.",
  "import.fault.unknown-zip":
    "O ficheiro está comprimido e não contém nenhum programa conhecido: nem um livro (.xlsx, .ods), nem `sessions`. Contém: {names|list}. Descomprima-o e importe o que contém o programa.",
  "import.fault.empty": "O ficheiro está vazio.",
  "import.fault.too-deep":
    "Os seus valores têm mais níveis, uns dentro dos outros, do que os de qualquer programa. Exporte-o de novo.",
  "import.fault.unread-file":
    "Não foi possível lê-lo, por um erro do próprio Parvis: {message}. Nada foi importado. Pedimos que nos comunique este erro, se possível com o ficheiro.",
  "import.fault.bad-json": "O JSON do ficheiro está danificado: {message}. Exporte-o de novo.",
  "import.fault.bad-yaml":
    "O ficheiro é YAML com erros na linha {line}. Corrija-o lá, ou exporte-o de novo.",
  "import.fault.unknown-json":
    "Este JSON não é um programa de uma forma conhecida. --draft-map escreve o que pode ser o quê, para que o corrija.",
  "import.fault.unknown-yaml":
    "Este YAML não é um programa de uma forma conhecida. --draft-map escreve o que pode ser o quê, para que o corrija.",
  "import.fault.other-system":
    "Isto parece ser {name}, que não se pode ler tal como está. Exporte antes {reads}.",
  "import.fault.sessionize-view":
    "Esta é outra vista do Sessionize. Escolha «All» (…/view/All), que reúne sessões, palestrantes, salas e categorias.",
  "import.fault.web-page":
    "Isto é uma página web, não um programa. Guarde a própria exportação: `schedule.xml`, `schedule.json`, `.ics` ou CSV.",
  "import.fault.unknown-xml":
    "Este XML não é um programa de uma forma conhecida, como `schedule.xml`. --draft-map escreve o que pode ser o quê, para que o corrija.",
  "import.fault.unknown-format":
    "O formato não é conhecido. Indique-o com --format: frab-xml, frab-json, sessionize, ics ou csv.",
  "import.fault.xml-entities":
    "O XML declara entidades próprias, de que nenhum programa precisa e que podem ser um ataque. Exporte-o de novo.",
  "import.fault.bad-xml": "O XML do ficheiro está danificado: {message}. Exporte-o de novo.",
  "import.fault.bad-ics":
    "O calendário está incompleto: a linha {line} abre {name}, que nada fecha. Exporte-o de novo.",
  "import.fault.bad-csv": "Não foi possível ler a tabela: {message}.",
  "import.fault.no-sessions": "O ficheiro não contém nenhuma sessão.",
  "import.fault.bad-fields":
    "O ficheiro não é válido: isto não é o que o seu formato pede. Corrija-o na origem e exporte-o de novo:",
  "import.fault.map-field":
    "--map indica um campo que nenhuma tabela tem: «{value}». Os campos são: id, title, subtitle, date, start, end, duration, room, track, kind, speakers, organisations, language, level, tags, abstract, description, url, status.",
  "import.fault.map-column":
    "--map indica uma coluna que a tabela não tem: «{value}». As suas colunas: {columns}.",
  "import.fault.map-errors": "O mapa tem erros, pelo que nada foi importado:",
  "import.fault.draft-exists": "{file} já existe. Corrija-o, ou mova-o primeiro.",
  "import.fault.no-draft":
    "Nada no ficheiro parece uma lista de sessões: não é possível adivinhar um mapa.",
  "import.fault.no-title-column":
    "Nenhuma coluna parece ter os títulos das sessões. As colunas são: {columns}. Diga qual é com --map FICHEIRO, um ficheiro YAML com uma linha como `title: Assunto`.",
  "import.fault.no-year":
    "A linha {line} indica um dia sem ano: «{value}». Diga quando começa o evento: --start 2027-06-12",
  "import.fault.bad-state":
    "Não foi possível ler {file}: foi alterado. Recupere-o do seu repositório.",
  "import.fault.broken-file":
    "Não foi possível ler {file}. Corrija-o primeiro: npm run check diz o que está errado.",
  "import.fault.no-media": "--media precisa de uma pasta: {value} não é nenhuma.",
  "import.fault.bad-timezone":
    "--timezone precisa de um fuso como Europe/Lisbon: «{value}» não é nenhum.",
  "import.fault.no-zone":
    "O ficheiro não indica fuso horário e ainda não há um site que tenha um. Diga de onde são as suas horas: --timezone Europe/Paris",
  "import.fault.unknown-zone":
    "O ficheiro indica um fuso horário desconhecido, «{value}», e ainda não há um site que tenha um. Diga de onde são as suas horas: --timezone Europe/Paris",
  "import.fault.bad-start":
    "--start pede a data em que o evento começa, como 2027-06-12: «{value}» não é nenhuma.",
  "import.fault.bad-event":
    "--event precisa de um nome com minúsculas sem acentos, algarismos e hifens: «{value}» não serve.",
  "import.fault.not-a-site":
    "{value} contém ficheiros, mas não um site. Dê a --into a pasta de um site, ou uma nova.",
  "import.fault.site-errors": "O site não passaria na verificação; por isso, nada foi importado:",
  "import.fault.counts":
    "As contas não batem certo; por isso, nada foi importado. Pedimos que nos comunique este erro, se possível com o ficheiro.",

  // What a report lists, each with the things it is true of
  "import.note.encoding": "Não está em UTF-8: lido como",
  "import.note.no-character": "Códigos que nenhum texto pode mostrar: retirados",
  "import.note.hidden-character":
    "Sinais invisíveis que alteram ou escondem o que está ao lado: retirados",
  "import.note.entities": "Códigos de HTML em títulos e nomes: descodificados",
  "import.note.unknown-zone": "Fusos horários desconhecidos",
  "import.note.site-zone":
    "A origem não indica fuso horário; usa-se o do site (para outro: --timezone)",
  "import.note.offset-zone":
    "A origem não indica fuso horário, só diferenças em relação ao UTC; indique o lugar com --timezone, como Europe/Lisbon",
  "import.note.no-zone":
    "A origem não indica fuso horário; as horas são tomadas como locais no do site (para outro: --timezone)",
  "import.note.misplaced-date": "Listadas num dia que não é o da sua data; conta a data",
  "import.note.start-differs": "A hora de início não é a da data neste fuso; conta a data",
  "import.note.room-differs":
    "Constam de uma sala diferente da que a própria sessão indica; conta a lista",
  "import.note.no-time": "Sem hora: ainda sem horário no programa",
  "import.note.unread-time":
    "Sem hora: o que está escrito não se consegue ler como data nem como momento (com a linha)",
  "import.note.no-such-date": "Sem hora: essa data não existe (com a linha)",
  "import.note.no-such-hour": "Sem hora: essa hora não existe (com a linha)",
  "import.note.listed-day":
    "Não foi possível ler a data: contam o dia e a hora em que estão listadas",
  "import.note.unread-end":
    "O fim ou a duração não faz sentido: o fim fica em aberto (com a linha)",
  "import.note.bad-line": "Linhas ilegíveis: omitidas (com o seu número)",
  "import.note.no-length": "Sem duração: o fim fica em aberto",
  "import.note.no-length-zero": "Acaba à hora a que começa: o fim fica em aberto",
  "import.note.too-long": "Passa do meio-dia do dia seguinte: o fim fica em aberto",
  "import.note.cut":
    "Mais texto do que o Parvis publica: cortado no fim, ou omitida uma palavra ou um endereço tão longo",
  "import.note.skipped-hour": "A uma hora que os relógios saltam: uma hora mais tarde",
  "import.note.shared-id": "Um identificador para várias pessoas: distinguem-se pelos nomes",
  "import.note.last-first": "Nomes escritos «apelido, nome»: postos na ordem certa",
  "import.note.no-name": "Pessoas sem nome: omitidas",
  "import.note.no-title": "Sem título: a anunciar",
  "import.note.feedback-link": "Formulários de opinião que pertencem ao outro sistema: omitidos",
  "import.note.session-picture": "As imagens de sessões não têm lugar aqui",
  "import.note.answers": "Respostas a perguntas do outro sistema: omitidas, podem ser privadas",
  "import.note.type": "Tipos desconhecidos: uma palestra, com a palavra como assunto",
  "import.note.language": "Línguas desconhecidas",
  "import.note.languages": "Várias línguas: conta a primeira, cada uma das outras é uma etiqueta",
  "import.note.unfolded-line": "Linhas alheias ao formato: juntas à anterior",
  "import.note.recurring": "Repetem-se: só é importada a primeira vez",
  "import.note.all-day":
    "Entradas de um dia inteiro: das 00:00 às 24:00; dê-lhes horas, ou faça delas a nota do dia",
  "import.note.several-days": "Duram vários dias: importadas no primeiro; acrescente os outros",
  "import.note.private": "Marcadas como privadas no calendário: veja se podem ser publicadas",
  "import.note.guests":
    "Convidados com endereço de e-mail, que não são da conta de ninguém: omitidos",
  "import.note.whole-event": "A entrada que abrange todas as outras é o próprio evento",
  "import.note.unknown-person": "Palestrantes que a origem não conhece",
  "import.note.status": "Estados desconhecidos: confirmado",
  "import.note.column":
    "Colunas da tabela, tal como foram entendidas (podem ser ajustadas com --map)",
  "import.note.column-left": "Colunas que não são importadas",
  "import.note.hidden-rows":
    "Linhas que a folha oculta: deixadas de fora (mostre-as lá para as importar)",
  "import.note.hidden-columns": "Colunas que a folha oculta: deixadas de fora",
  "import.note.hidden-sheets":
    "Folhas que o livro oculta: deixadas de fora (--sheet NOME importa uma)",
  "import.note.other-sheets": "Outras folhas do livro: não importadas (--sheet NOME importa uma)",
  "import.note.day-first": "As datas são lidas com o dia primeiro",
  "import.note.day-above": "Sem data: a do dia acima (com a sua linha)",
  "import.note.no-day": "Pausas sem dia: omitidas",
  "import.note.repeat": "Aparecem mais de uma vez: cada vez tem o seu ficheiro",
  "import.note.double-id": "Um identificador para várias sessões: distinguem-se pelos títulos",
  "import.note.overlap": "À mesma hora na mesma sala",
  "import.note.bad-link": "Endereços que não levam a lado nenhum: omitidos",
  "import.note.added": "Acrescentado",
  "import.note.updated": "Atualizado",
  "import.note.conflict":
    "Alterado lá e aqui: fica o que está aqui (assinalado de novo até os dois coincidirem, ou com --keep)",
  "import.note.gone-here": "Retirado aqui, e não reposto",
  "import.note.gone-there": "Já não está na origem, mas mantém-se (--prune retira-o)",
  "import.note.kept-edited": "Já não está na origem, mas foi editado aqui: mantém-se",
  "import.note.kept-mentioned": "Já não está na origem, mas ainda é referido aqui: mantém-se",
  "import.note.pruned": "Retirado",
  "import.note.media-kept": "Já há aqui outro ficheiro com esse nome: mantém-se",
  "import.note.secret-address":
    "O endereço contém o que parece uma chave: não é guardado em imports/, que é publicada",
  "import.note.to-fetch":
    "Retratos e documentos por descarregar; importe de novo com --media PASTA",
  "import.note.to-complete": "Por completar",

  // The report itself
  "import.refused": "{file}: {sentence}",
  "import.imported": "{file} ({format}) importado para {folder}, evento {event}.",
  "import.unchanged": "Nada mudou desde a última importação de {file}.",
  "import.draft-written":
    "Foi escrito {file}, um esboço. Corrija-o e importe {name} de novo: será usado automaticamente.",
  "import.draft.guess":
    "Um esboço do que é o quê em {name}, para corrigir: docs/importing.md explica como.",
  "import.draft.not-found": "Não encontrado: {fields}",
  "import.draft.not-used": "Não utilizado:",
  "import.count": "{what}: {source} na origem, {result} no site",
  "import.sessions": "Sessões e intervalos",
  "import.people": "Pessoas",
  "import.rooms": "Salas",
  "import.away": "{count}; retirado aqui: {number}",
  "import.more": "… e mais {number}; --all mostra tudo.",
  "import.next": "A seguir: npm run check -- --site {folder}",
  "import.next-here": "A seguir: npm run check",
  "import.venue-name": "Local a confirmar",
  "import.complete-site": "em data/site.yaml: url, publisher",
  "import.complete-event": "em {file}: summary, venue, organisers",
  "import.complete-venue": "em data/venues.yaml: name, address",

  // In the content that an import writes
  "import.links": "Links:",

  // moderate
  "moderate.summary":
    "aprova ou recusa o que foi enviado ao site, a partir de uma exportação do Netlify Forms",
  "moderate.help": `Mostra um a um os comentários e os temas enviados, para os aprovar, recusar ou deixar para depois.

  npm run moderate -- FICHEIRO                   pergunta por cada um, num terminal
  npm run moderate -- FICHEIRO --list            só mostra o que é novo
  npm run moderate -- FICHEIRO --approve ID,ID   aprova, sem perguntar
  npm run moderate -- FICHEIRO --refuse ID       recusa, sem perguntar

FICHEIRO é a exportação de um formulário pelo Netlify: o CSV das suas páginas (Forms, o formulário, Download as CSV), ou
o JSON da sua API. O que é aprovado passa a ser um ficheiro de comments/ ou themes/, sem endereço de e-mail nem de IP. O
que é decidido fica guardado em .parvis/ do site, que o git ignora.

As correções dos palestrantes mostram-se como diferenças dos ficheiros, e escrevem-se neles; --fields toma algumas.
FICHEIRO também pode ser um e-mail começado por um formulário, ou uma caixa de e-mails (.eml, .mbox, ou o texto copiado).

--feedback acrescenta as opiniões de FICHEIRO a private/feedback.csv, uma tabela que o git deixa de fora e que nada publica:
quando, sobre que sessão, o que agradou e o que poderia ser melhor. O que já lá está não é acrescentado de novo.`,
  "moderate.flag.list": "só mostra o que é novo",
  "moderate.flag.approve": "aprova estes, sem perguntar",
  "moderate.flag.refuse": "recusa estes, sem perguntar",
  "moderate.flag.fields": "das correções aprovadas, só estes campos",
  "moderate.flag.feedback": "só opiniões: acrescenta-as a private/feedback.csv",
  "moderate.file.missing": "O ficheiro {file} não existe.",
  "moderate.file.empty":
    "{file} está vazio. Exporte de novo o formulário: Netlify, Forms, o formulário, Download as CSV.",
  "moderate.file.page":
    "{file} é uma página web, não uma exportação: talvez tenha sido guardada a página de início de sessão. Exporte de novo o formulário: Netlify, Forms, o formulário, Download as CSV.",
  "moderate.file.spreadsheet":
    "{file} é uma folha de cálculo. Guarde-a como CSV (UTF-8), ou use a própria exportação do Netlify.",
  "moderate.file.binary":
    "{file} não é um texto. Podem ser lidos o CSV do Netlify e o JSON da sua API.",
  "moderate.file.json": "{file} começa como JSON, mas não se consegue ler: estará completo?",
  "moderate.file.csv": "{file} não se consegue ler como CSV: a linha {detail} está errada.",
  "moderate.file.unknown":
    "{file} não é uma exportação dos formulários do Parvis: nenhuma das colunas se chama «event». Foi encontrado: {detail}",
  "moderate.none": "Nada de novo.",
  "moderate.others": "Deixado de lado, de outros formulários: {count}.",
  "moderate.comment": "comentário",
  "moderate.theme": "tema proposto",
  "moderate.speaker": "correção de uma pessoa",
  "moderate.session": "correção de uma sessão",
  "moderate.feedback": "opinião",
  "moderate.conflict":
    "Alterado aqui desde que o formulário foi preenchido: nada é escrito sem que o diga.",
  "moderate.needs": "Aquilo de que precisa, só para si (nenhum ficheiro o deve conter):",
  "moderate.portrait":
    "Um retrato, para ver e descarregar pessoalmente; `photo` em {file} indica o seu ficheiro:",
  "moderate.sent": "{date}, {author}",
  "moderate.about": "sobre {about}",
  "moderate.nobody": "Anónimo",
  "moderate.cut": "… ({count} caracteres no total)",
  "moderate.note.honeypot": "O campo que só os robôs veem está preenchido: é provavelmente spam.",
  "moderate.note.nameless": "Não foi indicado nenhum nome.",
  "moderate.note.undated": "Não foi possível ler a data; usa-se a de hoje.",
  "moderate.note.hidden": "Os caracteres invisíveis ou de controlo são retirados.",
  "moderate.note.markup":
    "O HTML, os títulos, as imagens ou os links que seriam erros são escritos como simples texto.",
  "moderate.note.off": "Os comentários deste evento estão desativados (off): não seria mostrado.",
  "moderate.note.about":
    "Aquilo a que se refere não existe (ou já não existe): {value}. Ficaria junto ao evento.",
  "moderate.note.reply": "O comentário a que responde não existe: {value}. Ficaria sozinho.",
  "moderate.note.slot": "O bloco a que se destina não existe (ou já não existe): {value}.",
  "moderate.note.no-forms": "Este evento não pede correções aos palestrantes (`speaker_forms`).",
  "moderate.note.base":
    "Não diz com que foi preenchido o formulário: tudo conta como alterado aqui.",
  "moderate.note.portrait":
    "O que foi enviado como endereço de um retrato não é um endereço da web, e fica de fora.",
  "moderate.block.event": "Não pode ser aprovado: o evento «{value}» não existe.",
  "moderate.block.empty": "Não pode ser aprovado: não tem texto.",
  "moderate.block.untitled": "Não pode ser aprovado: não tem título.",
  "moderate.block.long": "Não pode ser aprovado: {value} caracteres são mais de 10\u00a0000.",
  "moderate.block.word":
    "Não pode ser aprovado: tem mais caracteres sem um espaço do que uma página pode mostrar (2500).",
  "moderate.block.title": "Não pode ser aprovado: um título de {value} caracteres passa dos 200.",
  "moderate.block.speaker": "Não pode ser aprovado: este evento não tem a pessoa «{value}».",
  "moderate.block.session": "Não pode ser aprovado: este evento não tem a sessão «{value}».",
  "moderate.block.too-long": "Não pode ser escrito: {value} caracteres são demasiados.",
  "moderate.block.link": "Não pode ser escrito: «{value}» não termina num endereço.",
  "moderate.ask": "[a]provar, [r]ecusar, [d]epois, [s]air? ",
  "moderate.ask.blocked": "[r]ecusar, [d]epois, [s]air? ",
  "moderate.ask.keys": "ards",
  "moderate.ask.correction": "[a]provar, [c]ampo a campo, [r]ecusar, [d]epois, [s]air? ",
  "moderate.ask.correction.keys": "acrds",
  "moderate.ask.field": "Escrever {field}? [s]im, [n]ão: ",
  "moderate.ask.conflict": "{field} foi alterado aqui. Escrever o que foi enviado? [s]im, [n]ão: ",
  "moderate.ask.field.keys": "sn",
  "moderate.approved": "Aprovado: {file}",
  "moderate.corrected": "Corrigido: {file} ({fields})",
  "moderate.unchanged": "Lido: {id}. Nada é escrito.",
  "moderate.open":
    "Não foi escrito, porque foi alterado aqui: {fields}. Para escrever o que foi enviado: --approve {id} --fields {fields}",
  "moderate.open.faulty":
    "Não foi escrito: {fields}. Escreva-o à mão no ficheiro ou volte a pedi-lo; depois, --refuse {id}.",
  "moderate.refused": "Recusado: {id}",
  "moderate.wrong": "Não foi escrito: teria o erro indicado acima.",
  "moderate.theme.slot":
    "  Para o mostrar no seu bloco, acrescente {id} a themes em {slot}; {status} torna-o certo.",
  "moderate.theme.alone":
    "  Para o mostrar num bloco, acrescente {id} a themes desse bloco; {status} torna-o certo.",
  "moderate.count": "Aprovados: {approved}, recusados: {refused}, por decidir: {left}.",
  "moderate.how":
    "Indique --approve ID ou --refuse ID, ou execute o comando num terminal para responder a um de cada vez.",
  "moderate.no-such": "{file} não tem nenhum envio novo «{value}». Há: {known}",
  "moderate.no-field": "As correções não têm nenhum campo «{value}». Há: {known}",
  "moderate.both": "«{value}» não pode ser aprovado e recusado ao mesmo tempo.",
  "moderate.feedback.alone":
    "--feedback acrescenta tudo o que é novo: não há nada a aprovar ou recusar.",
  "moderate.feedback.aside":
    "Opiniões deixadas de lado: {count}. --feedback acrescenta-as a uma tabela só sua.",
  "moderate.feedback.kept":
    "Acrescentadas a {file}: {count}. O git deixa esse ficheiro de fora, e nada o publica.",
  "moderate.feedback.table":
    "{file} não é uma tabela a que se possam acrescentar opiniões: falta feedback_id na primeira linha. Dê-lhe outro nome e repita o comando.",
  "moderate.feedback.good": "O que agradou:",
  "moderate.feedback.better": "O que poderia ser melhor:",

  // completion
  "completion.summary": "escreve o que completa comandos e opções numa shell: {choices}",
  "completion.help": `Escreve um script que completa os comandos, as opções e os seus valores com a tecla Tab, onde quer que se escreva
\`parvis\`: \`npm link\`, uma só vez, faz disso um comando.

  bash   echo 'source <(parvis completion bash)' >> ~/.bashrc
  zsh    echo 'source <(parvis completion zsh)' >> ~/.zshrc, depois de compinit
  fish   parvis completion fish > ~/.config/fish/completions/parvis.fish`,
  "completion.unknown-shell": "Não há nada para completar em «{value}». Só há para: {known}.",

  // translate
  "translate.summary": "traduz o conteúdo, ou as palavras das páginas; diz o que está traduzido",
  "translate.help": `Escreve os ficheiros em que se traduzem os textos, diz o que falta e anota de que foi feita cada tradução:
quando isso muda, a verificação di-lo.

  npm run translate -- --list              quanto está traduzido em cada língua
  npm run translate -- en                  o que se segue numa língua
  npm run translate -- en sessions/bread   o ficheiro de uma tradução, content/EVENTO/sessions/bread.en.md, com os textos
                                           do original em comentários; ou o que lhe falta
  npm run translate -- en sessions         o mesmo para todos os ficheiros de uma pasta
  npm run translate -- --done FICHEIRO     anota que está traduzido; sem ficheiro, tudo o que está
  npm run translate -- --same FICHEIRO     o original mudou, e a tradução continua certa
  npm run translate -- oc                  todas as palavras das páginas em data/words.yaml, numa língua que o Parvis não fala`,
  "translate.flag.list": "dizer quanto está traduzido em cada língua",
  "translate.flag.done":
    "anotar que os ficheiros, ou tudo o que está traduzido, dizem o que dizem agora os originais",
  "translate.flag.same": "deixar como está o que é mais antigo do que o original: já dizia o mesmo",
  "translate.flag.words": "escrever as palavras das páginas em data/words.yaml, e nenhum conteúdo",
  "translate.flag.event": "o evento de cujos textos se trata, se houver vários",
  "translate.language": "{language}: {own} de {total} textos traduzidos",
  "translate.shelf": "{where}: {own} de {total}",
  "translate.shelf-stale":
    "{where}: {own} de {total}, dos quais {stale} mais antigos do que o original",
  "translate.stale": "Mais antigos do que o original:",
  "translate.missing": "Ainda por traduzir:",
  "translate.complete": "Está tudo traduzido.",
  "translate.each": "O que se segue: npm run translate -- {language}",
  "translate.one-language":
    "O site tem uma só língua. Indique as outras em data/site.yaml: languages: [{language}, …]",
  "translate.unknown-language":
    "«{value}» não é nenhuma das línguas deste site.{nearest} Fala: {known}. Acrescente a língua a «languages» em data/site.yaml.",
  "translate.no-file": "Não há nenhum «{value}» que tenha textos para traduzir.{nearest}",
  "translate.which-event": "Vários eventos têm «{value}». Diga qual: --event ID, um de {known}.",
  "translate.none-yet": "«{value}» ainda não tem tradução.",
  "translate.own-language":
    "«{value}» não é para traduzir em «{language}»: é a sua língua, ou o seu evento não a fala.",
  "translate.broken": "{file} tem erros. Corrija-os primeiro: npm run check",
  "translate.in-place": "Estes traduzem-se onde estão:",
  "translate.then":
    "Escreva aí o que dizem os comentários, na outra língua. Depois: npm run translate -- --done {file}",
  "translate.nothing-missing": "Aí não falta nada.",
  "translate.noted": "Anotado em {files}, como traduzido do que dizem agora os originais:",
  "translate.nothing-new": "Tudo já estava anotado: nada mudou.",
  "translate.nothing-stale": "Nada disso é mais antigo do que o original.",
  "translate.file.head":
    "Tradução de {file}: escreva cada texto depois dos seus dois pontos. O que ficar vazio aparece na língua do original.",
  "translate.file.list":
    "As listas estão em comentários: tire o # de todas as linhas de uma, e traduza cada elemento.",
  "translate.file.body": "O texto em si vai abaixo da segunda linha de hífenes. O original diz:",
  "translate.done": "{file}: {translated} traduzidos, {missing} em falta",
  "translate.dropped": "  Retirado, porque o inglês já não o tem: {keys}",
  "translate.words":
    "{file}: {own} de {total} palavras são suas; as outras estão lá em comentários",
  "translate.head":
    "O que as páginas dizem. Retire o sinal antes de uma linha e escreva as suas palavras.",
  "translate.no-tag": "«{value}» não é uma língua: indique o seu código, como pt, oc ou pt-BR.",
  "translate.no-language":
    "«{value}» não é uma língua para onde traduzir: indique o seu código, de duas ou três letras, como pl. Tudo se traduz do inglês.",

  // schemas
  "schemas.summary":
    "escrever o que os editores precisam para completar e explicar os ficheiros de um site",
  "schemas.help":
    "Escreve esquemas JSON em `.cache/schemas/`: os campos, as palavras e os identificadores do site, explicados na sua língua. `check` e `start` mantêm-nos atualizados; este comando escreve-os onde nenhum dos dois foi ainda executado.",
  "schemas.written": "Os editores encontram o que precisam em {folder}",
};
