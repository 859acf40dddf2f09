/** A fair that is held twice, in French first: what editors are told of it. */
import { makeFolder, writeFiles } from "../build/fixture.ts";

const event = (year: number): string => `---
title: Fête du village
summary: Du pain et des cartes.
start: ${year}-06-12T14:00
end: ${year}-06-12T18:00
venue: grange
organisers: [comite]
---
Venez.
`;

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';

const files: Readonly<Record<string, string>> = {
  "data/site.yaml": `id: fete.example
title: Fêtes du village
url: https://fete.example
languages: [fr]
timezone: Europe/Paris
publisher: comite
`,
  "data/organisations.yaml": "comite: { name: Comité des fêtes }\n",
  "data/venues.yaml": "grange: { name: La grange, rooms: { foin: { name: Le fenil } } }\n",
  "content/2027-fair/event.md": event(2027),
  "content/2027-fair/speakers/ada-martin.md": "---\nname: Ada Martin\n---\n",
  "content/2027-fair/speakers/101.md": "---\nname: Cent Un\n---\n",
  "content/2027-fair/sessions/pain.md":
    "---\ntitle: Du pain\nspeakers: [ada-martin]\n---\nOn pétrit.\n",
  "content/2027-fair/programme/2027-06-12.yaml":
    "- time: 14:00–15:00\n  session: pain\n  room: foin\n",
  "content/2027-fair/media/four.svg": drawing,
  "data/media/comite.svg": drawing,
  "content/2028-fair/event.md": event(2028),
  "content/2028-fair/speakers/leon-roux.md": "---\nname: Léon Roux\n---\n",
};

/** Writes it, or a variant of it, into a folder of its own. */
export const makeSite = (changes: Readonly<Record<string, string>> = {}): string => {
  const folder = makeFolder();
  writeFiles(folder, { ...files, ...changes });
  return folder;
};
