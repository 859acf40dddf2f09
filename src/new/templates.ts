/** The files that `npm run new` makes: what is required, and what may be said, as comments. */

export const kinds = ["event", "speaker", "session", "theme", "page", "news"] as const;
export type NewKind = (typeof kinds)[number];

type TemplateName = NewKind | "day";

const en: Readonly<Record<TemplateName, string>> = {
  event: `---
title: {name}
# One or two sentences, for lists and search engines; tba stands for what is not known yet.
summary: tba
# A date (2027-09-11), a moment (2027-09-11T14:00) or a month (2027-09).
start: {start}
end: {end}
# A venue of data/venues.yaml, or a city: { city: Greenwell }
venue: tba
# Ids of data/organisations.yaml.
organisers: {organisers}
# How one registers; "none" if one need not.
# registration: { url: "https://…", provider: Eventbrite, price: free }
# Whom it is for.
# audience: Everybody
# Where readers may comment: open, closed or off.
# comments: { mode: open }
---
`,
  day: `# The slots of the day, in order. Kinds: welcome, talks, keynote, panel, workshop, plenary,
# discussion, break, meal, social, other.
- time: tba
  title: Welcome
  kind: welcome

# - time: 14:30–16:00
#   session: id-of-a-session
`,
  speaker: `---
name: {name}
# pronouns: they/them
# What they do, in a few words.
# role: Cartographer
# Ids of data/organisations.yaml.
# organisations: [village-hall]
# A portrait, in the event's media/ folder.
# photo: {id}.jpg
# links:
#   - { label: Site, url: "https://example.org" }
---
`,
  session: `---
title: {name}
# talk, keynote, panel, demo, workshop, lightning or other.
kind: talk
# Ids of files in speakers/; tba stands for what is not known yet.
speakers: tba
# For whom it is, and in which track of event.md.
# level: Beginners
# track: id-of-a-track
# questions:
#   - What does it ask?
---
`,
  theme: `---
title: {name}
# One sentence.
# summary: What this group works on.
# "proposed" until it is certain.
status: confirmed
# Ids of files in speakers/.
# facilitators: [ada-martin]
# questions:
#   - What does the group ask itself?
---
`,
  page: `---
title: {name}
# Its name in the menu; without it, it is not there.
# menu: Getting there
# Its rank in the menu.
# order: 1
---
`,
  news: `---
title: {name}
# When it is published; nothing shows before.
date: {date}
# One sentence.
# summary: What is new.
# On every page of the event, until then.
# important: true
# until: {date}
---
`,
};

const fr: Readonly<Record<TemplateName, string>> = {
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
# Comment on s’inscrit ; « none » s’il n’y a pas besoin de s’inscrire.
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

/** The text of a new file, in French or in English; `facts` are YAML as they stand. */
export const fillTemplate = (
  name: TemplateName,
  language: string,
  facts: Readonly<Record<string, string>>,
): string =>
  (/^fr\b/i.test(language) ? fr : en)[name].replace(
    /\{(\w+)\}/g,
    (whole, fact: string) => facts[fact] ?? whole,
  );
