/**
 * Programmes of all kinds for property tests: nights that last past midnight, clocks that change during
 * the event, parallel rooms, sessions with and without a time of their own, and any text anywhere.
 *
 *     fc.assert(fc.property(programmes(), (files) => { const site = loadProgramme(files); … }))
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { loadSite } from "../../src/content/load.ts";
import { printProblems } from "../../src/content/print/problems.ts";
import type { Site } from "../../src/site/model.ts";
import { clockToInstant, minutesToClock } from "../../src/time.ts";
import { heldLine, hostileTexts } from "./hostile-texts.ts";

/** The files of a site: path → text. */
export type Files = Readonly<Record<string, string>>;

/** Zones, each with a day on which its clocks change, or as good as any. */
const zones: readonly (readonly [zone: string, day: string])[] = [
  ["Europe/Paris", "2027-03-28"],
  ["Europe/Paris", "2027-10-31"],
  ["America/New_York", "2027-03-14"],
  ["America/St_Johns", "2027-11-07"],
  ["Australia/Lord_Howe", "2027-04-04"],
  ["Asia/Beirut", "2027-03-28"],
  ["Africa/Cairo", "2027-10-29"],
  ["Asia/Kathmandu", "2027-06-11"],
  ["Pacific/Kiritimati", "2027-06-11"],
  ["UTC", "2027-12-31"],
];

/** A scalar of YAML that holds exactly this text. */
const scalar = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Markdown that is read as exactly this text, but for its spaces. */
const literal = (text: string): string =>
  text
    .replace(/[\t\ufeff\u2028\u2029]/g, " ")
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .trim();

/** One line of any text that is not empty. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    { weight: 1, arbitrary: fc.lorem({ maxCount: 3 }) },
  )
  .map((text) => heldLine(text) || "x");

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

interface SlotPlan {
  readonly start: number;
  readonly length: number;
  readonly isOpenEnded: boolean;
  readonly title: string;
  readonly kind: string;
  readonly status: string;
  readonly room: number;
  readonly hasTheme: boolean;
  readonly description: string | undefined;
  readonly sessions: readonly {
    readonly title: string;
    readonly abstract: string;
    readonly status: string;
    readonly speaker: number;
    readonly moderator: number;
    readonly isWithdrawn: boolean;
    readonly hasOwnTime: boolean;
  }[];
}

const status = fc.constantFrom("confirmed", "confirmed", "tentative", "cancelled");

const slotPlan: fc.Arbitrary<SlotPlan> = fc.record({
  start: fc.integer({ min: 0, max: 1750 }).map((minutes) => minutes - (minutes % 5)),
  length: fc.integer({ min: 5, max: 360 }).map((minutes) => minutes - (minutes % 5)),
  isOpenEnded: fc.boolean(),
  title: anyText,
  kind: fc.constantFrom("talks", "workshop", "plenary", "break", "meal", "social", "other"),
  status,
  // -1: none, 0: to be announced, 4: two of them.
  room: fc.integer({ min: -1, max: 4 }),
  hasTheme: fc.boolean(),
  description: fc.option(anyText, { nil: undefined }),
  sessions: fc.array(
    fc.record({
      title: anyText,
      abstract: anyText,
      status,
      speaker: fc.integer({ min: 0, max: 3 }),
      moderator: fc.integer({ min: -1, max: 3 }),
      isWithdrawn: fc.boolean(),
      hasOwnTime: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

/** True if both clock readings exist that day, the second after the first even where an hour occurs twice. */
const isBefore = (day: string, zone: string, first: number, last: number): boolean => {
  const [from, to] = [first, last].map((minutes) => clockToInstant(day, minutes, zone));
  return from !== undefined && to !== undefined && from < to;
};

const roomOf = (room: number): string => ["tba", "r1", "r2", "r3", "[r3, r1]"][room] ?? "";

const sessionFile = (session: SlotPlan["sessions"][number]): string => `---
title: ${scalar(session.title)}
status: ${session.status}
speakers:
  - ${session.isWithdrawn ? `{ speaker: p${session.speaker}, status: withdrawn }` : `p${session.speaker}`}
${session.moderator < 0 ? "" : `moderators: [p${session.moderator}]\n`}track: main
themes: [t0]
---

${literal(session.abstract)}
`;

/** A slot of a day file, and the files of its sessions; none at a time that the zone skips. */
const slotFiles = (
  plan: SlotPlan,
  id: string,
  day: string,
  zone: string,
): { readonly yaml: string; readonly files: Files } => {
  const end = plan.start + Math.max(5, plan.length);
  const middle = plan.start + Math.max(5, Math.floor(plan.length / 2));
  const isPossible =
    end <= 35 * 60 &&
    isBefore(day, zone, plan.start, end) &&
    clockToInstant(day, middle, zone) !== undefined;
  if (!isPossible) return { yaml: "", files: {} };
  const files: Record<string, string> = {};
  const sessions = plan.sessions.map((session, i) => {
    const name = `${id}-${i}`;
    files[`content/fair/sessions/${name}.md`] = sessionFile(session);
    const [first, last] = i === 0 ? [plan.start, middle] : [middle, end];
    const isSound = isBefore(day, zone, first, last);
    return session.hasOwnTime && isSound
      ? `{ session: ${name}, time: "${minutesToClock(first)}–${minutesToClock(last)}" }`
      : name;
  });
  const time = `${minutesToClock(plan.start)}–${plan.isOpenEnded ? "" : minutesToClock(end)}`;
  const yaml = [
    `- time: "${time}"`,
    `  title: ${scalar(plan.title)}`,
    `  kind: ${plan.kind}`,
    `  status: ${plan.status}`,
    ...(plan.room < 0 ? [] : [`  room: ${roomOf(plan.room)}`]),
    ...(plan.hasTheme ? ["  themes: [t0]"] : []),
    ...(plan.description === undefined
      ? []
      : [`  description: ${scalar(literal(plan.description))}`]),
    ...(sessions.length === 0 ? [] : ["  sessions:", ...sessions.map((one) => `    - ${one}`)]),
    "",
  ].join("\n");
  return { yaml, files };
};

/** Sites with one event of up to three days around a change of the clocks. */
export const programmes = (): fc.Arbitrary<Files> =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      language: fc.constantFrom("fr", "en", "he"),
      names: fc.array(anyText, { minLength: 12, maxLength: 12 }),
      days: fc.array(fc.array(slotPlan, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ zone: [zone, changeDay], language, names, days }) => {
      const name = (i: number): string => scalar(names[i] ?? "x");
      const files: Record<string, string> = {
        "data/site.yaml": `id: fair.example
title: ${name(0)}
url: https://fair.example/folder
languages: [${language}]
timezone: ${zone}
publisher: club
look: { accent: "#005a5b" }
licence: { content: CC-BY-4.0, data: ODbL-1.0 }
`,
        "data/organisations.yaml": `club:\n  name: ${name(1)}\n  url: https://club.example/é?q=[a|b]\n`,
        "data/venues.yaml": `hall:
  name: ${name(2)}
  address: { city: ${name(3)} }
  rooms:
    r1: { name: ${name(4)}, capacity: 40 }
    r2: { name: ${name(4)} }
    r3: { name: ${name(2)} }
`,
        "content/fair/event.md": `---
title: ${name(5)}
summary: ${name(6)}
start: ${dayAfter(changeDay, -1)}
end: ${dayAfter(changeDay, 1)}
venue: hall
organisers: [club]
tracks: { main: { title: ${name(7)} } }
---
`,
        "content/fair/themes/t0.md": `---\ntitle: ${name(8)}\nfacilitators: [p3]\n---\n`,
      };
      for (const i of [0, 1, 2, 3])
        files[`content/fair/speakers/p${i}.md`] =
          `---\nname: ${name(8 + i)}\norganisations: [club]\n---\n`;
      for (const [d, plans] of days.entries()) {
        const day = dayAfter(changeDay, d - 1);
        const slots = plans.map((plan, i) => slotFiles(plan, `s${d}-${i}`, day, zone));
        for (const slot of slots) Object.assign(files, slot.files);
        const yaml = slots.map((slot) => slot.yaml).join("");
        if (yaml !== "") files[`content/fair/programme/${day}.yaml`] = yaml;
      }
      return files;
    });

/** The site that files make; throws with its problems if there is an error among them. */
export const loadProgramme = (files: Files, now = "2027-01-10T12:00"): Site => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-programme-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { site, problems, language, source } = loadSite(folder, { now });
    if (site) return site;
    const errors = problems.filter(({ severity }) => severity === "error");
    throw new Error(
      printProblems(errors, { format: "text", color: false, all: true, language, source }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
