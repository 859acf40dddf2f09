import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Conference, conferenceOf, type Day } from "./conference.ts";

/** Writes a conference with that many sessions into a folder, as an organiser would: always the same one. */
export const generateSite = (folder: string, sessions: number, language = "fr"): void => {
  const conference = conferenceOf(sessions);
  const write = (file: string, text: string): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const event = "content/2027-conference";

  write("data/site.yaml", siteYaml(language));
  write("data/glossary.yaml", glossaryYaml);
  write("data/venues.yaml", venuesYaml(conference));
  write(
    "data/organisations.yaml",
    conference.organisations.map(({ id, name }) => `${id}:\n  name: ${name}\n`).join(""),
  );
  write(`${event}/event.md`, eventMarkdown(conference));
  for (const { id, title, text } of conference.themes)
    write(`${event}/themes/${id}.md`, `---\ntitle: ${title}\n---\n\n${text}\n`);
  for (const { id, name, organisation, text } of conference.speakers)
    write(
      `${event}/speakers/${id}.md`,
      `---\nname: ${name}\norganisations: [${organisation}]\n---\n\n${text}\n`,
    );
  for (const { id, title, speakers, track, theme, tag, text } of conference.sessions)
    write(
      `${event}/sessions/${id}.md`,
      `---
title: ${title}
speakers: [${speakers.join(", ")}]
track: ${track}
themes: [${theme}]
tags: [${tag}]
---

${text}
`,
    );
  for (const day of conference.days)
    write(`${event}/programme/${day.date}.yaml`, dayYaml(day, conference));
};

/** The slots of one day: those for all, then the sessions, hour by hour and room by room. */
const dayYaml = ({ date, themes }: Day, { sessions }: Conference): string => {
  const slots = sessions
    .filter(({ day }) => day === date)
    .map(
      ({ id, hour, room }) => `- time: ${hour}:00–${hour}:50\n  room: ${room}\n  session: ${id}\n`,
    );
  return `- time: 8:30–9:00
  title: Accueil
  kind: welcome
- time: 13:00–14:00
  title: Repas
  kind: meal
- time: 19:00–20:00
  title: Ateliers
  kind: workshop
  themes: [${themes.join(", ")}]
  proposals: on-site
${slots.join("")}`;
};

const siteYaml = (language: string): string => `id: bench.example
title: Banc d’essai
url: https://bench.example
languages: [${language}]
timezone: Europe/Paris
publisher: o0
look:
  accent: "#5a3d8a"
`;

const glossaryYaml = `open-data:
  term: open data
  aliases: [ouverture des données, données ouvertes]
  definition: Des données que chacun peut réutiliser.
${Array.from({ length: 20 }, (_, i) => `mot-${i}:\n  term: mot rare ${i}\n  definition: Un mot que personne n’emploie.\n`).join("")}`;

const venuesYaml = ({ rooms }: Conference): string => `centre:
  name: Centre des congrès
  address: { street: 1 place du Marché, postal_code: 44000, city: Nantes }
  rooms:
${rooms.map(({ id, name, capacity }) => `    ${id}: { name: ${name}, capacity: ${capacity} }\n`).join("")}`;

const eventMarkdown = ({ tracks, text }: Conference): string => `---
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

${text}
`;

if (import.meta.main) {
  const [folder, sessions = "1000"] = process.argv.slice(2);
  if (folder === undefined) throw new Error("usage: node bench/generate.ts FOLDER [SESSIONS]");
  generateSite(folder, Number(sessions));
}
