import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const es: Translation<typeof en> = {
  event: `---
title: {name}
# Una o dos frases, para las listas y los buscadores; tba ocupa el lugar de lo que aún no se sabe.
summary: tba
# Una fecha (2027-09-11), un momento (2027-09-11T14:00) o un mes (2027-09).
start: {start}
end: {end}
# Un lugar de data/venues.yaml, o una ciudad: { city: Villaverde }
venue: tba
# Identificadores de data/organisations.yaml.
organisers: {organisers}
# El equipo, con retratos: identificadores de archivos de speakers/, o un nombre.
# team: [{ name: Rosa Gil, role: Tesorería }]
# Cómo inscribirse; «none» si no hace falta. Sin página web: email, phone u on_site en lugar de url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# Para quién es.
# audience: Todo el mundo
# Si se puede comentar: open (abierto), closed (cerrado) u off (desactivado).
# comments: { mode: open }
---
`,
  day: `# Las franjas del día, en orden. Tipos: welcome (bienvenida), talks (charlas), keynote (conferencia magistral), panel
# (mesa redonda), workshop (taller), plenary (sesión plenaria), discussion (debate), break (pausa), meal (comida),
# social (encuentro informal), other (otro).
- time: tba
  title: Bienvenida
  kind: welcome

# - time: 14:30–16:00
#   session: identificador-de-una-sesion
`,
  speaker: `---
name: {name}
# pronouns: elle
# A qué se dedica esta persona, en pocas palabras.
# role: Cartografía
# Identificadores de data/organisations.yaml.
# organisations: [comision-de-fiestas]
# Un retrato, en la carpeta media/ del evento.
# photo: {id}.jpg
# Para mostrar a la persona también en la página del evento.
# featured: true
# links:
#   - { label: Sitio web, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (charla), keynote (conferencia magistral), panel (mesa redonda), demo (demostración), workshop (taller),
# lightning (charla relámpago) u other (otra).
kind: talk
# Identificadores de archivos de speakers/; tba ocupa el lugar de lo que aún no se sabe.
speakers: tba
# Para quién es, y en qué línea temática de event.md.
# level: Iniciación
# track: identificador-de-una-linea-tematica
# questions:
#   - ¿Qué se pregunta esta sesión?
---
`,
  theme: `---
title: {name}
# Una frase.
# summary: En qué trabaja este grupo.
# «proposed» mientras no sea seguro.
status: confirmed
# Identificadores de archivos de speakers/.
# facilitators: [lucia-martin]
# questions:
#   - ¿Qué se pregunta este grupo?
---
`,
  page: `---
title: {name}
# Su nombre en el menú; sin él, no aparece allí.
# menu: Cómo llegar
# Su posición en el menú.
# order: 1
---
`,
  news: `---
title: {name}
# Cuándo se publica; antes no se ve nada.
date: {date}
# Una frase.
# summary: Qué hay de nuevo.
# En todas las páginas del evento, hasta entonces.
# important: true
# until: {date}
---
`,
};
