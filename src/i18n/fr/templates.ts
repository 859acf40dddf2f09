import type { en } from "../en/templates.ts";
import type { Translation } from "../parameters.ts";

export const fr: Translation<typeof en> = {
  event: `---
title: {name}
# Une ou deux phrases, pour les listes et les moteurs de recherche ; tba remplace ce qu’on ne sait pas encore.
summary: tba
# Une date (2027-09-11), un moment (2027-09-11T14:00) ou un mois (2027-09).
start: {start}
end: {end}
# Un lieu de data/venues.yaml, ou une ville : { city: Beaupré }
venue: tba
# Des identifiants de data/organisations.yaml.
organisers: {organisers}
# L’équipe, en portraits : des identifiants de fichiers de speakers/, ou un nom.
# team: [{ name: Rose Blin, role: Trésorière }]
# Comment on s’inscrit ; « none » s’il n’y a pas besoin de s’inscrire. Sans page web : email, phone ou on_site au lieu de url.
# registration: { url: "https://…", provider: HelloAsso, price: free }
# À qui il s’adresse.
# audience: Tout le monde
# Si l’on peut commenter : open (ouvert), closed (fermé) ou off (non).
# comments: { mode: open }
---
`,
  day: `# Les créneaux du jour, dans l’ordre. Types : welcome (accueil), talks (présentations), keynote, panel (table
# ronde), workshop (atelier), plenary (plénière), discussion, break (pause), meal (repas), social, other.
- time: tba
  title: Accueil
  kind: welcome

# - time: 14h30–16h00
#   session: identifiant-d-une-session
`,
  speaker: `---
name: {name}
# pronouns: iel
# Ce que fait cette personne, en quelques mots.
# role: Cartographe
# Des identifiants de data/organisations.yaml.
# organisations: [comite-des-fetes]
# Un portrait, dans le dossier media/ de l’événement.
# photo: {id}.jpg
# Pour montrer la personne sur la page de l’événement.
# featured: true
# links:
#   - { label: Site, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk (exposé), keynote, panel (table ronde), demo, workshop (atelier), lightning (éclair) ou other (autre).
kind: talk
# Des noms de fichiers de speakers/ ; tba remplace ce qu’on ne sait pas encore.
speakers: tba
# Pour qui, et dans quel parcours d’event.md.
# level: Débutant
# track: identifiant-d-un-parcours
# questions:
#   - Que demande cette session ?
---
`,
  theme: `---
title: {name}
# Une phrase.
# summary: Ce à quoi ce groupe travaille.
# « proposed » tant qu’il n’est pas certain.
status: confirmed
# Des noms de fichiers de speakers/.
# facilitators: [lea-martin]
# questions:
#   - Que se demande ce groupe ?
---
`,
  page: `---
title: {name}
# Son nom dans le menu ; sans lui, elle n’y est pas.
# menu: Venir
# Son rang dans le menu.
# order: 1
---
`,
  news: `---
title: {name}
# Quand elle est publiée ; rien ne se voit avant.
date: {date}
# Une phrase.
# summary: Ce qui est nouveau.
# Sur toutes les pages de l’événement, jusque-là.
# important: true
# until: {date}
---
`,
};
