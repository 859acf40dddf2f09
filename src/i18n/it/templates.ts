import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const it: Translation<typeof en> = {
  event: `---
title: {name}
# Una o due frasi, per gli elenchi e i motori di ricerca; tba sta al posto di ciò che non si sa ancora.
summary: tba
# Una data (2027-09-11), un momento (2027-09-11T14:00) o un mese (2027-09).
start: {start}
end: {end}
# Un luogo di data/venues.yaml, oppure una città: { city: Pratoverde }
venue: tba
# Identificativi di data/organisations.yaml.
organisers: {organisers}
# Il team, con i ritratti: identificativi di file in speakers/, oppure un nome.
# team: [{ name: Rosa Conti, role: Tesoreria }]
# Come ci si iscrive; «none» se non serve iscriversi. Senza pagina web: email, phone oppure on_site al posto di url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# A chi si rivolge.
# audience: Chiunque
# Se si può commentare: open (aperto), closed (chiuso) oppure off (no).
# comments: { mode: open }
---
`,
  day: `# Le fasce orarie della giornata, in ordine. Tipi: welcome (accoglienza), talks (interventi), keynote (intervento
# principale), panel (tavola rotonda), workshop (laboratorio), plenary (plenaria), discussion (dibattito), break (pausa),
# meal (pasto), social (momento conviviale), other (altro).
- time: tba
  title: Accoglienza
  kind: welcome

# - time: 14:30–16:00
#   session: identificativo-di-una-sessione
`,
  speaker: `---
name: {name}
# pronouns: lei
# Che cosa fa questa persona, in poche parole.
# role: Cartografa
# Identificativi di data/organisations.yaml.
# organisations: [pro-loco]
# Un ritratto, nella cartella media/ dell’evento.
# photo: {id}.jpg
# Per mostrare la persona anche sulla pagina dell’evento.
# featured: true
# links:
#   - { label: Sito, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (intervento), keynote (intervento principale), panel (tavola rotonda), demo (dimostrazione),
# workshop (laboratorio), lightning (intervento lampo) oppure other (altro).
kind: talk
# Nomi di file di speakers/; tba sta al posto di ciò che non si sa ancora.
speakers: tba
# Per chi è, e in quale percorso di event.md.
# level: Principianti
# track: identificativo-di-un-percorso
# questions:
#   - Che cosa si chiede questa sessione?
---
`,
  theme: `---
title: {name}
# Una frase.
# summary: Su che cosa lavora questo gruppo.
# «proposed» finché non è certo.
status: confirmed
# Nomi di file di speakers/.
# facilitators: [ada-martini]
# questions:
#   - Che cosa si chiede il gruppo?
---
`,
  page: `---
title: {name}
# Il suo nome nel menu; senza, nel menu non c’è.
# menu: Come arrivare
# Il suo posto nel menu.
# order: 1
---
`,
  news: `---
title: {name}
# Quando viene pubblicata; prima non si vede nulla.
date: {date}
# Una frase.
# summary: Che cosa c’è di nuovo.
# Su tutte le pagine dell’evento, fino a quel giorno.
# important: true
# until: {date}
---
`,
};
