import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const pt: Translation<typeof en> = {
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
- time: tba
  title: Boas-vindas
  kind: welcome

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
};
