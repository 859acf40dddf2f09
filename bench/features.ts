/** What each feature that an event may have or not adds to the build of a generated conference. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateSite } from "./generate.ts";

/** Adds fields to the front matter of the event. */
const addToEvent = (folder: string, fields: string): void => {
  const file = join(folder, "content/2027-conference/event.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("---\n", `---\n${fields}\n`));
};

const withoutTwins = (folder: string): void => {
  appendFileSync(join(folder, "data/site.yaml"), "twins: false\n");
};

/** By their names; each on top of the first alone. */
const features: Readonly<Record<string, (folder: string) => void>> = {
  "none of these": withoutTwins,
  "twins in Markdown": (folder) => {
    appendFileSync(join(folder, "data/site.yaml"), "twins: true\n");
  },
  "embed: any": (folder) => {
    withoutTwins(folder);
    addToEvent(folder, "embed: any");
  },
  "feedback by forms": (folder) => {
    withoutTwins(folder);
    addToEvent(folder, "feedback: { endpoint: https://forms.example/ }");
  },
  "50 questions and dates": (folder) => {
    withoutTwins(folder);
    const each = (make: (i: number) => string): string =>
      Array.from({ length: 50 }, (_, i) => make(i)).join("\n");
    addToEvent(folder, `faq:\n${each((i) => `  - { question: Question ${i} ?, answer: Oui. }`)}`);
    addToEvent(folder, `dates:\n${each((i) => `  - { date: 2027-02-28, label: Étape ${i} }`)}`);
  },
};

/** The names of features, with a conference of so many sessions that has each of them, in a folder of its own. */
export const featureSites = (
  fresh: (name: string) => string,
  sessions: number,
): readonly (readonly [name: string, folder: string])[] =>
  Object.entries(features).map(([name, change], i) => {
    const folder = fresh(`feature-${i}`);
    generateSite(folder, sessions);
    change(folder);
    return [name, folder];
  });
