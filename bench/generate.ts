import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { prose, title } from "./prose.ts";
import { Random } from "./random.ts";

const days = ["2027-03-10", "2027-03-11", "2027-03-12", "2027-03-13"];
const tracks = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** Sessions begin at each of these hours, and a room has one at a time. */
const hours = [9, 10, 11, 12, 14, 15, 16, 17, 18];

/** How many of each a site of that many sessions has; for 1,000 sessions 800 speakers and 30 rooms. */
const proportions = (sessions: number) => ({
  speakers: Math.ceil(sessions * 0.8),
  rooms: Math.ceil(sessions * 0.03),
  organisations: Math.ceil(sessions * 0.1),
  themes: Math.ceil(sessions * 0.02),
});

const count = <Item>(length: number, make: (i: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, i) => make(i));

/** Writes a conference with that many sessions into a folder: always the same one. */
export const generateSite = (folder: string, sessions: number): void => {
  const random = new Random(sessions);
  const size = proportions(sessions);
  const event = join(folder, "content/2027-conference");
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  write(join(folder, "data/site.yaml"), siteYaml);
  write(join(folder, "data/glossary.yaml"), glossaryYaml);
  write(join(folder, "data/venues.yaml"), venuesYaml(size.rooms));
  write(
    join(folder, "data/organisations.yaml"),
    count(size.organisations, (i) => `o${i}:\n  name: ${title(random, 2)} ${i}\n`).join(""),
  );
  write(join(event, "event.md"), eventMarkdown(random));

  for (let i = 0; i < size.themes; i++)
    write(
      join(event, `themes/t${i}.md`),
      `---\ntitle: ${title(random, 2)}\n---\n\n${prose(random, 1)}\n`,
    );

  for (let i = 0; i < size.speakers; i++)
    write(
      join(event, `speakers/p${i}.md`),
      `---
name: ${title(random, 2)} ${i}
organisations: [o${i % size.organisations}]
---

${prose(random, 1)}
`,
    );

  for (let i = 0; i < sessions; i++) {
    const first = i % size.speakers;
    // Far enough from the first that nobody is in two rooms at once.
    const second = (i + Math.floor(size.speakers / 2)) % size.speakers;
    const speakers = i % 4 === 0 && second !== first ? `p${first}, p${second}` : `p${first}`;
    write(
      join(event, `sessions/s${i}.md`),
      `---
title: ${title(random, 6)}
speakers: [${speakers}]
track: ${random.pick(tracks)}
themes: [t${i % size.themes}]
tags: [${random.pick(["débuter", "approfondir"])}]
---

${prose(random, 3, [`speaker:p${first}`, `session:s${(i * 7) % sessions}`])}
`,
    );
  }

  for (const [d, day] of days.entries())
    write(join(event, `programme/${day}.yaml`), dayYaml(d, sessions, size));
};

/** The slots of one day: those for all, then the sessions, hour by hour and room by room. */
const dayYaml = (
  d: number,
  sessions: number,
  { rooms, themes }: { readonly rooms: number; readonly themes: number },
): string => {
  const perDay = Math.ceil(sessions / days.length);
  const first = d * perDay;
  const slots = count(Math.max(0, Math.min(perDay, sessions - first)), (i) => {
    const hour = hours[Math.floor(i / rooms)] ?? 20;
    return `- time: ${hour}:00–${hour}:50\n  room: r${i % rooms}\n  session: s${first + i}\n`;
  });
  const workshop = count(themes, (i) => i).filter((i) => i % days.length === d);
  return `- time: 8:30–9:00
  title: Accueil
  kind: welcome
- time: 13:00–14:00
  title: Repas
  kind: meal
- time: 19:00–20:00
  title: Ateliers
  kind: workshop
  themes: [${workshop.map((i) => `t${i}`).join(", ")}]
  proposals: on-site
${slots.join("")}`;
};

const siteYaml = `id: bench.example
title: Banc d’essai
url: https://bench.example
languages: [fr]
timezone: Europe/Paris
publisher: o0
contact: tba
look:
  accent: "#5a3d8a"
`;

const glossaryYaml = `open-data:
  term: open data
  aliases: [ouverture des données, données ouvertes]
  definition: Des données que chacun peut réutiliser.
${count(20, (i) => `mot-${i}:\n  term: mot rare ${i}\n  definition: Un mot que personne n’emploie.\n`).join("")}`;

const venuesYaml = (rooms: number): string => `centre:
  name: Centre des congrès
  address: { street: 1 place du Marché, postal_code: 44000, city: Nantes }
  rooms:
${count(rooms, (i) => `    r${i}: { name: Salle ${i}, capacity: ${50 + i} }\n`).join("")}`;

const eventMarkdown = (random: Random): string => `---
title: La grande conférence
summary: Quatre jours, des centaines de sessions.
start: 2027-03-10
end: 2027-03-13
venue: centre
organisers: [o0]
published: 2027-01-05
tracks:
${tracks.map((id) => `  ${id}: { title: Parcours ${id.toUpperCase()}, letter: ${id.toUpperCase()} }\n`).join("")}registration:
  url: https://billets.example/
  provider: Billets
  price: free
---

${prose(random, 4)}
`;

if (import.meta.main) {
  const [folder, sessions = "1000"] = process.argv.slice(2);
  if (folder === undefined) throw new Error("usage: node bench/generate.ts FOLDER [SESSIONS]");
  generateSite(folder, Number(sessions));
}
