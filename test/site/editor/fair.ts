/** A village fair in English and French, whose files are edited in the browser. */
import sharp from "sharp";

/** A picture of one colour. */
export const picture = (width: number, height: number, background: string): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

const bread = `---
# As on the poster
title: Bread for all # since 2019
summary: How to bake together.
speakers: [ada]
track: crafts
---

Bring **flour**, and read [the songs](session:songs) first.[^oven]

| What  | How much |
| ----- | -------: |
| Flour |     1 kg |

![The oven](oven.png)

1. Knead
2. Wait

- [ ] a bowl
- an apron

[^oven]: It is 200\u00a0°C hot.
`;

/** The files of the site, by their paths. */
export const fair = {
  "data/site.yaml": `# The site of the fair
id: fair.example
title: { en: Village fairs, fr: Fêtes du village }
url: https://fair.example
languages: [en, fr]
timezone: Europe/Paris
publisher: committee
repository: github.com/village/fair
editor: {}
`,
  "data/organisations.yaml": `# Who makes it
committee:
  name: { en: Village committee, fr: Comité du village } # since 1950
  url: https://committee.example/

# Who helps
bakery:
  name: Bakery
`,
  "data/venues.yaml": `hall:
  name: { en: Village hall, fr: Salle des fêtes }
  address: { street: 1 rue du Pré, postal_code: "01000", city: Bourg, country: FR }
  rooms:
    main: { name: { en: Main room, fr: Grande salle } }
    barn: { name: { en: Barn, fr: Grange } }
`,
  "data/glossary.yaml": `leaven:
  term: Leaven
  definition: What makes bread rise.
`,
  "content/2031-fair/event.md": `---
title: Village fair
summary: An afternoon of bread, maps and songs.
start: 2031-06-14T14:00
end: 2031-06-14T18:00
venue: hall
organisers: [committee]
tracks:
  crafts: { title: { en: Crafts, fr: Savoir-faire } }
team:
  Kitchen: [ada]
---

Come and meet your neighbours.
`,
  "content/2031-fair/event.fr.md": `---
title: Fête du village
summary: Un après-midi de pain, de cartes et de chansons.
---

Venez rencontrer vos voisins.
`,
  "content/2031-fair/programme/2031-06-14.yaml": `# The day
- time: 14:00–14:30
  title: { en: Welcome, fr: Accueil }
# Before the oven is hot
- time: 14:30–16:00
  room: main
  session: bread # never before two
- time: 16:00–17:00
  room: barn
  session: songs
`,
  "content/2031-fair/sessions/bread.md": bread,
  "content/2031-fair/sessions/bread.fr.md": `---
title: Du pain pour tous
summary: Pétrir et cuire ensemble.
---

Apportez de la **farine**.
`,
  "content/2031-fair/sessions/songs.md": `---
title: Songs of the harvest
speakers: [bob]
---

We sing.
`,
  "content/2031-fair/media/oven.png": await picture(640, 480, "#884422"),
  "content/2031-fair/speakers/ada.md":
    "---\nname: Ada Martin\norganisations: [bakery]\n---\n\nBakes.\n",
  "content/2031-fair/speakers/bob.md": "---\nname: Bob Roy\n---\n",
};
