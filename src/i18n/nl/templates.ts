import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const nl: Translation<typeof en> = {
  event: `---
title: {name}
# Een of twee zinnen, voor lijsten en zoekmachines; tba staat voor wat nog niet bekend is.
summary: tba
# Een datum (2027-09-11), een tijdstip (2027-09-11T14:00) of een maand (2027-09).
start: {start}
end: {end}
# Een locatie uit data/venues.yaml, of een plaats: { city: Groenendaal }
venue: tba
# Id’s uit data/organisations.yaml.
organisers: {organisers}
# Het team, met portretten: id’s van bestanden in speakers/, of een naam.
# team: [{ name: Roos de Wit, role: Penningmeester }]
# Hoe bezoekers zich aanmelden; ‘none’ als dat niet nodig is. Zonder webpagina: email, phone of on_site in plaats van url.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# Voor wie het is.
# audience: Iedereen
# Of lezers kunnen reageren: open (ja), closed (niet meer) of off (nee).
# comments: { mode: open }
---
`,
  day: `# De programmablokken van de dag, op volgorde. Soorten: welcome (welkom), talks (presentaties), keynote,
# panel (panelgesprek), workshop, plenary (plenair), discussion (discussie), break (pauze), meal (maaltijd),
# social (ontmoeting), other (overig).
- time: tba
  title: Welkom
  kind: welcome

# - time: 14:30–16:00
#   session: id-van-een-sessie
`,
  speaker: `---
name: {name}
# pronouns: die/hen
# Wat deze persoon doet, in een paar woorden.
# role: Cartograaf
# Id’s uit data/organisations.yaml.
# organisations: [dorpshuis]
# Een portret, in de map media/ van het evenement.
# photo: {id}.jpg
# Om deze persoon ook op de pagina van het evenement te tonen.
# featured: true
# links:
#   - { label: Website, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (presentatie), keynote, panel (panelgesprek), demo (demonstratie), workshop, lightning (korte presentatie)
# of other (overig).
kind: talk
# Namen van bestanden in speakers/; tba staat voor wat nog niet bekend is.
speakers: tba
# Voor wie de sessie is, en in welke programmalijn van event.md.
# level: Beginners
# track: id-van-een-programmalijn
# questions:
#   - Wat vraagt deze sessie zich af?
---
`,
  theme: `---
title: {name}
# Eén zin.
# summary: Waar deze groep aan werkt.
# ‘proposed’ zolang het niet zeker is.
status: confirmed
# Namen van bestanden in speakers/.
# facilitators: [eva-jansen]
# questions:
#   - Wat vraagt deze groep zich af?
---
`,
  page: `---
title: {name}
# De naam in het menu; zonder naam staat de pagina er niet in.
# menu: Route
# De plaats in het menu.
# order: 1
---
`,
  news: `---
title: {name}
# Wanneer het verschijnt; daarvoor is er niets te zien.
date: {date}
# Eén zin.
# summary: Wat er nieuw is.
# Op elke pagina van het evenement, tot dan.
# important: true
# until: {date}
---
`,
};
