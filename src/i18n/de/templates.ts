import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

/** The files that `npm run new` makes, with German comments and examples. */
export const de: Translation<typeof en> = {
  event: `---
title: {name}
# Ein oder zwei Sätze, für Listen und Suchmaschinen; tba steht für das, was noch nicht bekannt ist.
summary: tba
# Ein Datum (2027-09-11), ein Zeitpunkt (2027-09-11T14:00) oder ein Monat (2027-09).
start: {start}
end: {end}
# Ein Ort aus data/venues.yaml, oder eine Stadt: { city: Grünau }
venue: tba
# Kennungen aus data/organisations.yaml.
organisers: {organisers}
# Das Team, mit Porträts: Kennungen von Dateien in speakers/, oder ein Name.
# team: [{ name: Rosa Weber, role: Kasse }]
# Wie man sich anmeldet; „none“, wenn es keine Anmeldung braucht. Ohne Webseite: email, phone oder on_site statt url.
# registration: { url: "https://…", provider: pretix, price: free }
# Für wen sie ist.
# audience: Alle
# Ob man kommentieren kann: open (ja), closed (nicht mehr) oder off (gar nicht).
# comments: { mode: open }
---
`,
  day: `# Die Zeitblöcke des Tages, der Reihe nach. Arten: welcome (Begrüßung), talks (Vorträge), keynote, panel
# (Podiumsgespräch), workshop, plenary (Plenum), discussion (Diskussion), break (Pause), meal (Essen),
# social (Beisammensein), other (anderes).
- time: tba
  title: Begrüßung
  kind: welcome

# - time: 14:30–16:00
#   session: kennung-eines-programmpunkts
`,
  speaker: `---
name: {name}
# pronouns: sie/ihr
# Was diese Person tut, in wenigen Worten.
# role: Kartografin
# Kennungen aus data/organisations.yaml.
# organisations: [buergerverein]
# Ein Porträt, im Ordner media/ der Veranstaltung.
# photo: {id}.jpg
# Um die Person auch auf der Seite der Veranstaltung zu zeigen.
# featured: true
# links:
#   - { label: Website, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (Vortrag), keynote, panel (Podiumsgespräch), demo (Vorführung), workshop, lightning (Kurzvortrag)
# oder other (anderes).
kind: talk
# Namen von Dateien in speakers/; tba steht für das, was noch nicht bekannt ist.
speakers: tba
# Für wen er ist, und in welchem Themenstrang aus event.md.
# level: Einstieg
# track: kennung-eines-themenstrangs
# questions:
#   - Worum geht es in diesem Programmpunkt?
---
`,
  theme: `---
title: {name}
# Ein Satz.
# summary: Woran diese Gruppe arbeitet.
# „proposed“ (vorgeschlagen), bis es feststeht.
status: confirmed
# Namen von Dateien in speakers/.
# facilitators: [ada-martin]
# questions:
#   - Was fragt sich die Gruppe?
---
`,
  page: `---
title: {name}
# Ihr Name im Menü; ohne ihn steht sie nicht darin.
# menu: Anreise
# Ihr Rang im Menü.
# order: 1
---
`,
  news: `---
title: {name}
# Wann es veröffentlicht wird; vorher ist nichts zu sehen.
date: {date}
# Ein Satz.
# summary: Was es Neues gibt.
# Auf jeder Seite der Veranstaltung, bis dann.
# important: true
# until: {date}
---
`,
};
