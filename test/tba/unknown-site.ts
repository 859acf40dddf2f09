/** A site of which nothing is known that need not be. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type Files = Readonly<Record<string, string>>;

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1);

const legalOf = {
  whole: "{ director: tba, address: tba, phone: tba, host: tba }",
  parts: "{ director: tba, host: { name: tba, address: tba, phone: tba } }",
};

const shared = (language: string, legal: keyof typeof legalOf): Files => ({
  "data/site.yaml": `id: unknown.example
title: Events
url: tba
languages: [${language}]
timezone: Europe/Paris
publisher: committee
contact: tba
legal: ${legalOf[legal]}
`,
  "data/organisations.yaml": "committee:\n  name: Committee\nlibrary:\n  name: Library\n",
  "data/venues.yaml": `hall:
  name: Hall
  address: { city: Lyon }
  rooms: { main: { name: Main room }, small: { name: Small room }, attic: { name: Attic } }
`,
});

const event = (title: string, facts: string): string => `---
title: ${title}
summary: tba
part_of: { title: A series, id: series }
${facts}
---
`;

/** More than are shown without a search, in three languages, and given by nobody who is known. */
const sessions = (language: string): Files =>
  Object.fromEntries(
    numbers(30).map((i) => [
      `content/fair/sessions/talk-${i}.md`,
      `---
title: ${i % 2 ? "tba" : "À confirmer"}
speakers: ${i % 2 ? "tba" : "[ada, tba]"}
kind: ${["talk", "workshop", "panel"][i % 3] ?? "talk"}
language: ${[language, "fr", "en"][i % 3] ?? language}
track: crafts
themes: [water]
registration: { url: tba, opens: 2027-02-01, closes: 2027-03-01 }
---
`,
    ]),
  );

const replaced = `---
title: An answer
status: cancelled
replaced_by: talk-1
speakers: [ada]
---
`;

const saturday = (when: string, room: string): string => `
- time: 10:00–11:00
  room: main
  session: talk-1
  themes: [water]
- { time: 10:00–11:00, room: tba, session: talk-2 }
- time: ${when}
  title: tba
  kind: workshop
  room: tba
  themes: [water, air]
  proposals: form
- time: 11:00–12:00
  title: À confirmer
  kind: workshop
  room: attic
  themes: [water]
  proposals: form
- time: 12:00–13:30
  title: tba
  room: small
  themes: [air]
  sessions:
    - { session: talk-3, time: 12:00–12:30, room: tba }
    - { session: talk-4, time: 12:30–13:00, room: ${room}, previously: [{ room: attic }] }
    - talk-5
- { time: tba, title: tba, themes: [water] }
- { time: tba, session: talk-6, room: tba }
- time: 14:00–15:00
  room: ${room}
  session: talk-7
  previously: [{ time: 9:00–9:30, room: small }]
- { time: 14:00–15:00, title: tba, room: attic, status: cancelled }
- { time: 15:00–15:30, title: tba, status: tentative, session: talk-8 }
- { time: 16:00–, title: tba, room: main }
`;

const sunday = `
- { time: 9:00–10:00, session: talk-9, room: tba }
- { time: 9:00–10:00, session: talk-10, room: main }
- { time: 9:00–10:00, session: answer, room: small }
- time: 10:00–12:00
  title: tba
  sessions: [talk-11, talk-12, { session: talk-13, room: tba }]
`;

const comments: Files = Object.fromEntries(
  numbers(32).map((i) => [
    `content/fair/comments/comment-${i}.md`,
    `---\nauthor: Zoe\ndate: 2027-01-02T10:${String(i).padStart(2, "0")}\nabout: session:talk-1\n---\n\nGood.\n`,
  ]),
);

const fair = (language: string, when: string, room: string): Files => ({
  "content/fair/event.md": event(
    "Fair",
    `start: 2027-03-27T10:00
end: tba
published: 2027-01-01
venue: hall
organisers: tba
tracks: { crafts: { title: Crafts } }
registration: { url: tba }
comments: { mode: open, endpoint: "https://forms.example/" }
calls:
  - { title: Papers, kind: proposals, url: tba, closes: 2027-02-01 }
  - { title: Help, kind: volunteers, url: tba }`,
  ),
  "content/fair/programme/2027-03-27.yaml": saturday(when, room),
  "content/fair/programme/2027-03-28.yaml": sunday,
  ...sessions(language),
  "content/fair/sessions/answer.md": replaced,
  "content/fair/sessions/zithers.md": "---\ntitle: Zithers\nspeakers: [ada]\n---\n",
  "content/fair/speakers/ada.md": "---\nname: Ada\norganisations: [library]\n---\n",
  "content/fair/themes/water.md": "---\ntitle: Water\nfacilitators: [ada]\n---\n",
  "content/fair/themes/air.md": "---\ntitle: Air\nstatus: proposed\n---\n",
  ...comments,
});

/** Where the fair is followed by others, of which less is known. */
const others: Files = {
  "content/market/event.md": event(
    "Market",
    `start: 2027-04
end: tba
venue: tba
attendance: hybrid
online_url: https://meet.example/
organisers: [committee, tba]
registration: { url: tba, opens: 2027-02-01 }`,
  ),
  "content/market/programme/2027-04-03.yaml": "- { time: tba, session: tour, room: tba }\n",
  "content/market/sessions/tour.md": "---\ntitle: tba\nspeakers: [tba]\n---\n",
  "content/someday/event.md": event(
    "Someday",
    "start: tba\nend: tba\nvenue: tba\norganisers: [tba]\nstatus: postponed",
  ),
};

export interface Variant {
  readonly language: string;
  readonly legal: keyof typeof legalOf;
}

/** As it was first published: other hours and rooms, and a session more. */
export const firstVersion = ({ language, legal }: Variant): Files => ({
  ...shared(language, legal),
  ...fair(language, "11:00–12:00", "main"),
  "content/fair/sessions/gone.md": "---\ntitle: tba\nspeakers: tba\n---\n",
  "content/fair/sessions/talk-14.md": "---\ntitle: A title\nspeakers: tba\n---\n",
  ...others,
});

export const unknownSite = ({ language, legal }: Variant): Files => ({
  ...shared(language, legal),
  ...fair(language, "11:30–12:00", "tba"),
  ...others,
});

/** Calls back with a folder of the files, which is gone afterwards. */
export const withFiles = <T>(files: Files, use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "parvis-unknown-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
