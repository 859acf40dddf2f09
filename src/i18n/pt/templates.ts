import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const pt: Translation<typeof en> = {
  "hosts.check": `O que o GitHub faz com cada pull request: mostra na sua linha o que está errado, escreve um resumo e guarda o site como
ficaria, para o ver («preview»).`,
  "hosts.comment": `Avisa o pull request com um só comentário, atualizado a cada envio, e propõe correções nas suas linhas. Executa o Parvis do ramo
publicado, não o que é proposto. A partir de um fork nada se pode escrever: veja então o resumo.`,
  "hosts.preview": `O site como ficaria: descarregue-o aqui em baixo, descomprima-o, escreva \`npx serve -l 8080\` na sua pasta e abra http://localhost:8080.`,
  "hosts.github": `Publica o site no GitHub Pages: a cada alteração, e uma vez por dia para o que segue o calendário.
Uma só vez, antes da primeira: Settings → Pages → Build and deployment → Source: GitHub Actions.`,
  "hosts.schedule": `Em UTC: pouco depois da meia-noite na sua zona. Num repositório público, o GitHub para este relógio ao fim de sessenta
dias sem commits; antes escreve-lhe, e um botão volta a pô-lo a andar.`,
  "hosts.lock": `O que diz package-lock.json, que \`npm install\` escreve: deve estar no repositório.`,
  "hosts.address": `Compilado para o endereço que o Pages conhece. Se data/site.yaml disser outro, pede-se aos motores de busca que
fiquem de fora: escreva lá este, como url.`,
  "hosts.gitlab": `Publica o site no GitLab Pages a cada alteração. Também uma vez por dia, para o que segue o calendário:
Build → Pipeline schedules → New schedule, com «5 0 * * *» no seu fuso horário.
O endereço está em Deploy → Pages: escreva-o como url em data/site.yaml.`,
  "hosts.gitlab.check": `Diz em cada merge request o que há de novo para corrigir («Code Quality»), e no registo com as linhas à volta.`,
  "hosts.gitlab.preview": `Cada merge request mostra o site como ficaria, sem plano pago: «View app» abre a primeira página, «preview» enumera-as
todas. As ligações só levam de página em página com \`pages: path_prefix\`, que o plano Premium tem.`,
  "hosts.netlify": `Netlify: Add new project → Import an existing project, e escolha este repositório; tudo o resto está dito aqui.
Indique depois o seu domínio, e o mesmo endereço como url em data/site.yaml. Os pull requests têm por si uma
pré-visualização. Cabeçalhos e redirecionamentos estão em _site/_headers e _site/_redirects, escritos a cada compilação.`,
  "hosts.netlify.processing": `Publica-se o que foi compilado: as páginas permitem os seus scripts e estilos pelos respetivos hashes.`,
  "hosts.rebuild": `Compila o site uma vez por dia, para o que segue o calendário, chamando um endereço secreto que o alojamento dá:
Netlify: Project configuration → Build & deploy → Continuous deployment → Build hooks.
Cloudflare: Workers & Pages → o seu site → Settings → Builds → Deploy Hooks.
Guarde-o como segredo BUILD_HOOK: Settings → Secrets and variables → Actions → New repository secret.`,
  "hosts.rebuild.missing": `Ainda não há um segredo BUILD_HOOK: nada foi compilado.`,
  "hosts.cloudflare": `Cloudflare: Workers & Pages → Create application → importe este repositório. Build command: npm run build.
Acrescente depois o seu domínio (Settings → Domains & Routes), e escreva o mesmo endereço como url em data/site.yaml.
Os outros ramos mostram-se em endereços próprios. Cabeçalhos e redirecionamentos estão em _site/_headers e
_site/_redirects, escritos a cada compilação.`,
  "hosts.ftp": `Publica o site num servidor que recebe ficheiros por FTP: a cada alteração, e uma vez por dia para o que segue o
calendário. Guarde como segredos (Settings → Secrets and variables → Actions): FTP_SERVER, o nome do servidor como no
seu certificado; FTP_USER e FTP_PASSWORD; FTP_FOLDER, se a pasta do site não for aquela a que se chega.`,
  "hosts.ftp.upload": `Sempre cifrado. Envia-se o que é novo ou mudou, as páginas depois do que mostram; o que já não existe é retirado no
fim. Os outros ficheiros do servidor ficam: .parvis-uploaded diz lá quais são os do site.`,
  event: `---
title: {name}
# Uma ou duas frases, para listas e motores de pesquisa; tba está no lugar do que ainda não se sabe.
summary: tba
# Uma data (2027-09-11), um momento (2027-09-11T14:00) ou um mês (2027-09).
start: {start}
end: {end}
# Um local de data/venues.yaml, ou uma cidade: { city: Vila Verde }
venue: tba
# Identificadores de data/organisations.yaml.
organisers: {organisers}
# A equipa, com retratos: identificadores de ficheiros de speakers/, ou um nome.
# team: [{ name: Rosa Reis, role: Tesouraria }]
# Como se faz a inscrição; «none» se não for precisa. Sem página web: email, phone ou on_site em vez de url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# A quem se destina.
# audience: Toda a gente
# Se é possível comentar: open (sim), closed (já não) ou off (não).
# comments: { mode: open }
---
`,
  day: `# Os blocos do dia, por ordem. Tipos: welcome (boas-vindas), talks (palestras), keynote (palestra principal),
# panel (mesa-redonda), workshop (oficina), plenary (sessão plenária), discussion (debate), break (intervalo),
# meal (refeição), social (convívio), other (outro).
# - time: 14h00–14h30
#   title: Boas-vindas
#   kind: welcome
# - time: 14h30–16h00
#   session: identificador-de-uma-sessao
`,
  speaker: `---
name: {name}
# pronouns: ela
# O que esta pessoa faz, em poucas palavras.
# role: Cartografia
# Identificadores de data/organisations.yaml.
# organisations: [casa-do-povo]
# Um retrato, na pasta media/ do evento.
# photo: {id}.jpg
# Para mostrar a pessoa também na página do evento.
# featured: true
# links:
#   - { label: Site, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (palestra), keynote (palestra principal), panel (mesa-redonda), demo (demonstração), workshop (oficina),
# lightning (palestra-relâmpago) ou other (outro).
kind: talk
# Nomes de ficheiros de speakers/; tba está no lugar do que ainda não se sabe.
speakers: tba
# Para quem é, e em que linha temática de event.md.
# level: Principiantes
# track: identificador-de-uma-linha
# questions:
#   - A que pergunta responde?
---
`,
  theme: `---
title: {name}
# Uma frase.
# summary: Em que trabalha este grupo.
# «proposed» enquanto não for certo.
status: confirmed
# Nomes de ficheiros de speakers/.
# facilitators: [ana-martins]
# questions:
#   - Que pergunta faz o grupo a si mesmo?
---
`,
  page: `---
title: {name}
# O seu nome no menu; sem ele, não aparece no menu.
# menu: Como chegar
# A sua posição no menu.
# order: 1
---
`,
  news: `---
title: {name}
# Quando é publicada; antes disso, nada aparece.
date: {date}
# Uma frase.
# summary: O que há de novo.
# Em todas as páginas do evento, até essa data.
# important: true
# until: {date}
---
`,
  venue: `{id}:
  name: {name}
  # address: { street: "Rua da Igreja, 1", postal_code: 1000-001, city: Vila Verde, country: Portugal }
  # geo: { lat: 38.7, lon: -9.1 }
  # transport:
  #   - { mode: bus, line: "4", text: Igreja }
  # access: { motor: yes }
  # rooms:
  #   sala-grande: { name: Sala grande, capacity: 120 }
`,
  organisation: `{id}:
  name: {name}
  # short_name: CFV
  # url: https://example.org
  # Uma imagem de data/media/.
  # logo: logo.svg
  # description: O que faz, numa frase.
`,
  site: `# Para sempre: dele dependem as entradas nos calendários.
id: {id}
title: {title}
# O endereço público. Enquanto for tba, pede-se aos motores de pesquisa que não incluam o site.
url: {url}
languages: [{language}]
timezone: {timezone}
# Um identificador de data/organisations.yaml.
publisher: {publisher}
# No fim de cada página.
# contact: ola@example.org
# O que diz o aviso legal.
# legal:
#   director: Rosa Reis
#   address: Rua da Igreja, 1, 1000-001 Vila Verde
#   host: { name: Alojamento Exemplo, address: "Rua do Porto, 2, 4000-001 Porto" }
look:
  # Uma cor, da qual derivam todas as outras.
  accent: "#005a5b"
`,
  readme: `# {title}

O site deste evento: o que ele diz está em \`content/\` e \`data/\`, e o
[Parvis](https://www.npmjs.com/package/parvis) transforma-o em páginas.

## Ver

Precisa do [Node](https://nodejs.org/) 24.8 ou mais recente. Nesta pasta:

    npm install    # uma vez: instala o Parvis
    npm start      # mostra o site no seu computador e acompanha o que escreve

## Escrever

Comece por \`content/{event}/event.md\`: de que se trata, quando, onde. O que ainda não se sabe é \`tba\`, e as páginas
dizem-no. Quem organiza está em \`data/organisations.yaml\`; o endereço do site, o contacto e o aviso legal, em
\`data/site.yaml\`. Os outros ficheiros são criados para si, com comentários que dizem o que podem ter:

    npm run new -- session "Pão para todos"
    npm run new -- speaker "Rosa Reis"
    npm run new -- venue "Casa do povo"
    npm run new -- page "Como chegar"

As imagens ficam em \`content/{event}/media/\`.

    npm run check  # diz o que está errado, onde, e como corrigir

## Publicar

    npm run build  # compõe o site em _site/

Qualquer alojamento pode servir essa pasta.

{host}
`,
  "readme.host": `Publica-se sozinho, a partir de um repositório git com todos estes ficheiros, incluindo \`package-lock.json\`, que o
\`npm install\` escreve. O que fazem os ficheiros do alojamento, e o que configurar uma vez:

{files}`,
};
