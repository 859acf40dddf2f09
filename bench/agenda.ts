import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { prose, title } from "./prose.ts";
import { Random } from "./random.ts";

const towns = ["Paris", "Lyon", "Nantes", "Lille", "Brest", "Dijon", "Tours", "Metz"];
const keywords = ["open data", "santé", "climat", "vie associative", "mobilité", "culture"];
const series = ["rencontres", "ateliers", "journees", "forum", "printemps"];
const organisations = 40;
const speakers = 12;

const count = <Item>(length: number, make: (i: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, i) => make(i));

/** A day of a month that every year has, a fortnight after that of the event before. */
const dayOf = (i: number): string =>
  new Date(Date.UTC(2016, 0, 9) + i * 14 * 86_400_000).toISOString().slice(0, 10);

/** Writes an agenda of so many one-day events into a folder, each with so many sessions: always the same one. */
export const generateAgenda = (folder: string, events: number, sessions: number): void => {
  const random = new Random(events);
  const write = (file: string, text: string): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write("data/site.yaml", siteYaml);
  write(
    "data/organisations.yaml",
    count(organisations, (i) => `o${i}:\n  name: ${title(random, 2)} ${i}\n`).join(""),
  );
  write(
    "data/venues.yaml",
    towns
      .map(
        (town, i) =>
          `v${i}:\n  name: Maison des associations\n  address: { street: 1 place du Marché, city: ${town} }\n  rooms: { a: { name: Salle A }, b: { name: Salle B } }\n`,
      )
      .join(""),
  );
  for (let i = 0; i < events; i++) writeEvent(write, random, i, sessions);
};

const writeEvent = (
  write: (file: string, text: string) => void,
  random: Random,
  i: number,
  sessions: number,
): void => {
  const day = dayOf(i);
  const event = `content/e${i}`;
  write(
    `${event}/event.md`,
    `---
title: ${title(random, 4)}
summary: ${title(random, 10)}.
start: ${day}T09:00
end: ${day}T19:00
venue: v${i % towns.length}
organisers: [o${i % organisations}, o${(i * 7 + 1) % organisations}]
part_of: { title: Les ${series[i % series.length]}, id: ${series[i % series.length]} }
keywords: [${random.pick(keywords)}, ${random.pick(keywords)}]
published: ${day}
registration: { url: "https://billets.example/e${i}", price: free }
---

${prose(random, 2)}
`,
  );
  for (let s = 0; s < speakers; s++)
    write(
      `${event}/speakers/p${s}.md`,
      `---\nname: ${title(random, 2)} ${s}\norganisations: [o${(i + s) % organisations}]\n---\n\n${prose(random, 1)}\n`,
    );
  for (let t = 0; t < 2; t++)
    write(
      `${event}/themes/t${t}.md`,
      `---\ntitle: ${title(random, 2)}\n---\n\n${prose(random, 1)}\n`,
    );
  for (let s = 0; s < sessions; s++)
    write(
      `${event}/sessions/s${s}.md`,
      `---\ntitle: ${title(random, 6)}\nspeakers: [p${s % speakers}]\n---\n\n${prose(random, 2, [`speaker:p${s % speakers}`])}\n`,
    );
  const slots = count(sessions, (s) => {
    const minutes = 9 * 60 + Math.floor(s / 2) * Math.floor(480 / Math.ceil(sessions / 2));
    const clock = (at: number): string =>
      `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}`;
    const length = Math.floor(480 / Math.ceil(sessions / 2));
    return `- time: ${clock(minutes)}–${clock(minutes + length)}\n  room: ${s % 2 === 0 ? "a" : "b"}\n  session: s${s}\n`;
  });
  write(
    `${event}/programme/${day}.yaml`,
    `${slots.join("")}- time: 17:30–19:00\n  title: Ateliers\n  kind: workshop\n  themes: [t0, t1]\n`,
  );
};

const siteYaml = `id: agenda.example
title: Banc d’essai
url: https://agenda.example
languages: [fr]
timezone: Europe/Paris
publisher: o0
look:
  accent: "#5a3d8a"
`;

if (import.meta.main) {
  const [folder, events = "300", sessions = "20"] = process.argv.slice(2);
  if (folder === undefined)
    throw new Error("usage: node bench/agenda.ts FOLDER [EVENTS] [SESSIONS]");
  generateAgenda(folder, Number(events), Number(sessions));
}
