/** A village fair in French, for the pictures of the guide. */
export const fete: Readonly<Record<string, string>> = {
  "data/site.yaml": `id: fete.example
title: Fêtes du village
url: https://fete.example
languages: [fr]
timezone: Europe/Paris
publisher: comite
repository: github.com/village/fair
editor: { review: true }
`,
  "data/organisations.yaml":
    "comite: { name: Comité du village }\nboulangerie: { name: Boulangerie }\n",
  "content/2031-fete/event.md": `---
title: Fête du village
summary: Un après-midi de pain, de cartes et de chansons.
start: 2031-06-14T14:00
end: 2031-06-14T18:00
venue: { city: Bourg }
organisers: [comite]
---

Venez rencontrer vos voisins.
`,
  "content/2031-fete/programme/2031-06-14.yaml": `- time: 14:00–14:30
  title: Accueil
- time: 14:30–16:00
  session: pain
- time: 16:00–17:00
  session: chansons
`,
  "content/2031-fete/sessions/pain.md": `---
title: Du pain pour tous
summary: Pétrir et cuire ensemble.
speakers: [ada]
---

Apportez de la **farine**, et lisez [les chansons](session:chansons).
`,
  "content/2031-fete/sessions/chansons.md":
    "---\ntitle: Chansons de la moisson\n---\n\nOn chante.\n",
  "content/2031-fete/speakers/ada.md": "---\nname: Ada Martin\norganisations: [boulangerie]\n---\n",
};

/** The same in English. */
export const fairDay: Readonly<Record<string, string>> = {
  "data/site.yaml": `id: fair.example
title: Village fairs
url: https://fair.example
languages: [en]
timezone: Europe/London
publisher: committee
repository: github.com/village/fair
editor: { review: true }
`,
  "data/organisations.yaml": "committee: { name: Village committee }\nbakery: { name: Bakery }\n",
  "content/2031-fair/event.md": `---
title: Village fair
summary: An afternoon of bread, maps and songs.
start: 2031-06-14T14:00
end: 2031-06-14T18:00
venue: { city: Milton }
organisers: [committee]
---

Come and meet your neighbours.
`,
  "content/2031-fair/programme/2031-06-14.yaml": `- time: 14:00–14:30
  title: Welcome
- time: 14:30–16:00
  session: bread
- time: 16:00–17:00
  session: songs
`,
  "content/2031-fair/sessions/bread.md": `---
title: Bread for all
summary: How to bake together.
speakers: [ada]
---

Bring **flour**, and read [the songs](session:songs) first.
`,
  "content/2031-fair/sessions/songs.md": "---\ntitle: Songs of the harvest\n---\n\nWe sing.\n",
  "content/2031-fair/speakers/ada.md": "---\nname: Ada Martin\norganisations: [bakery]\n---\n",
};
