/** Content that the design was not drawn for, each as changes to the village. */
import type { Changes } from "../../content/village.ts";

const event = "content/fair/event.md";
const saturday = "content/fair/programme/2027-03-27.yaml";
const sunday = "content/fair/programme/2027-03-28.yaml";

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1);

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** One day with so many slots, one after the other. */
const slots = (count: number): Changes => ({
  [event]: ["end: 2027-03-28T18:00", "end: 2027-03-27T23:30"],
  [sunday]: undefined,
  [saturday]: [
    ...["bread", "maps", "songs"].map(
      (id, i) => `- time: ${clock(480 + i * 15)}–${clock(495 + i * 15)}\n  session: ${id}\n`,
    ),
    ...numbers(Math.max(0, count - 3)).map((i) => {
      const start = 525 + i * 14;
      const kind = ["talks", "break", "discussion", "plenary"][i % 4] ?? "other";
      return `- time: ${clock(start)}–${clock(start + 14)}\n  title: What is number ${i}?\n  kind: ${kind}\n`;
    }),
    "- time: 23:15–23:30\n  title: Good night\n  kind: workshop\n  themes: [water]\n",
  ].join(""),
});

const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau";

const people = Object.fromEntries(
  numbers(9).map((i) => [
    `content/fair/speakers/person-${i}.md`,
    `---\nname: ${i === 9 ? longWord : `Maximiliane von Hohenlohe-Schillingsfürst ${i}`}\nrole: Keeper of the ${i}th well\norganisations: [library]\n---\n\nLives by the river.\n`,
  ]),
);

const partners: Changes = {
  "data/organisations.yaml": [
    "committee:\n  name: Village committee\nlibrary:\n  name: Village library\n  url: https://library.example\n",
    ...numbers(40).map((i) => {
      const name =
        i % 7 === 0 ? `Association of the friends of the ${i}th well and its river` : `Firm ${i}`;
      const logo = i % 2 === 0 ? "  logo: poster.svg\n" : "";
      return `firm-${i}:\n  name: ${name}\n  url: https://firm-${i}.example\n${logo}`;
    }),
  ].join(""),
  "data/media/poster.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><rect width="40" height="30" rx="4"/></svg>\n`,
  [event]: [
    "partners:\n",
    [
      "  - { id: gold, title: Gold, size: large }\n  - { id: silver, title: Silver, size: medium }\npartners:\n",
      ...numbers(40).map((i) => {
        const level = i <= 4 ? "gold" : i <= 16 ? "silver" : i <= 36 ? "friends" : undefined;
        return `  - { organisation: firm-${i}${level ? `, level: ${level}` : ""} }\n`;
      }),
    ].join(""),
  ],
};

/** Everybody of the team with a long name or none to speak of, in the lists and on the event's page. */
const team: Changes = {
  ...people,
  "content/fair/speakers/person-9.md": `---\nname: ${longWord}\nfeatured: true\n---\n`,
  "content/fair/sessions/songs.md": [
    "speakers: tba",
    "speakers: [person-1, person-2, person-3]\nkind: keynote",
  ],
  [event]: [
    "organisers: [committee]",
    `organisers: [person-1, committee, { name: ${longWord} }]
team:
  The committee that reads what others propose:
    - ada
    - { speaker: person-4, role: Keeper of the keys of all the houses between here and the river }
    - { name: X, links: [{ label: ${longWord}, url: "https://x.example" }] }
  ${longWord}: [${numbers(9)
    .map((i) => `{ name: Helper ${i} }`)
    .join(", ")}]`,
  ],
};

const nothingKnown: Changes = {
  [event]: `---\ntitle: Fair\nsummary: tba\nstart: tba\nend: tba\nvenue: tba\norganisers: tba\nregistration: { url: tba }\n---\n`,
  [saturday]: undefined,
  [sunday]: undefined,
  "content/fair/sessions/bread.md": "---\ntitle: tba\nspeakers: tba\n---\n",
};

const title = (text: string): Changes => ({ [event]: ["title: Village fair", `title: "${text}"`] });

/** So many events of several years, in two series, in towns and online: more than one reads without choosing. */
export const manyEvents = (count: number): Changes =>
  Object.fromEntries(
    numbers(count).map((i) => {
      const day = `${2019 + (i % 9)}-${String((i % 12) + 1).padStart(2, "0")}-14`;
      const town = ["Milton", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Ely"];
      const lines = [
        `title: Meeting ${i}`,
        "summary: Come and see what the neighbours have been doing since.",
        `start: ${day}T10:00`,
        `end: ${day}T18:00`,
        `venue: { city: ${town[i % 3] ?? "Ely"} }`,
        i % 4 === 0 ? "attendance: hybrid\nonline_url: https://meet.example/" : undefined,
        `organisers: [${i % 2 === 0 ? "committee" : "library"}]`,
        `keywords: [${i % 2 === 0 ? "water" : "the commons and how they are cared for together"}]`,
        i % 5 === 0 ? undefined : `part_of: { title: Meetings of the valley, id: valley-${i % 2} }`,
      ];
      const text = lines.filter((line) => line !== undefined).join("\n");
      return [`content/meeting-${i}/event.md`, `---\n${text}\n---\n`];
    }),
  );

/** Titles, names and texts of all lengths, few and many partners and events. By the name of what each shows. */
export const longTexts: Readonly<Record<string, Changes>> = {
  "a title of four characters": title("Fair"),
  "a title of two hundred characters": title(
    "A village fair with so many things to see, to hear and to taste that nobody has ever found a shorter name for it, and where everybody who was there once comes back with friends, neighbours and children!",
  ),
  "a title and names of very long words": {
    ...title(`${longWord}fest`),
    ...people,
    "content/fair/sessions/songs.md": [
      "speakers: tba",
      `speakers: [${numbers(9)
        .map((i) => `person-${i}`)
        .join(", ")}]`,
    ],
  },
  "a long text with a table, code and notes": {
    "content/fair/pages/lunch.md": `---
title: Lunch, and all that one should know before one comes
menu: Lunch
---

Bring your own cup.[^1]

## What we ask of you

1. Arrive by train.
2. Ring the bell.

### What it costs

| What | Adults | Children | Until |
| --- | --- | --- | --- |
| Both days, with supper and a bed in the barn behind the church | 40 € | 20 € | 15 March |

> A fair without bread is a meeting.

<details>
<summary>Is there *somewhere* to sleep for those who come from further away than the next valley?</summary>

- [x] In the barn
- [ ] In the mill, from March on

<details open><summary>With dogs?</summary>Yes.</details>

</details>
<details><summary>Is the well open?</summary></details>

## A heading that is longer than the margin is wide

${"    npx parvis --with-many-options --and-more ".repeat(4).trim()}

[^1]: Or a bowl.
`,
  },
  "forty partners, with and without logos": partners,
  "a team, persons who organise, and featured people": team,
  "several events, one of a month, one past": {
    "content/harvest/event.md":
      "---\ntitle: Harvest supper\nsummary: Soup for all.\nstart: 2027-09\nend: 2027-10\nvenue: hall\norganisers: [committee]\n---\n",
    "content/carols/event.md":
      "---\ntitle: Carols\nsummary: Songs by the fire.\nstart: 2026-12-20T18:00\nend: 2026-12-20T20:00\nvenue: hall\norganisers: [committee]\nstatus: cancelled\n---\n",
    "content/market/event.md":
      "---\ntitle: Market\nsummary: tba\nstart: 2027-06-11\nend: 2027-06-13\nvenue: tba\norganisers: tba\n---\n",
  },
  "thirty events in two series": manyEvents(30),
};

/** Little and much of a programme. By the name of what each shows. */
export const programmes: Readonly<Record<string, Changes>> = {
  "nothing known yet": nothingKnown,
  "a month only": {
    [event]: ["start: 2027-03-27T10:00\nend: 2027-03-28T18:00", "start: 2027-03\nend: 2027-03"],
    [saturday]: undefined,
    [sunday]: undefined,
  },
  "one slot": {
    [event]: ["end: 2027-03-28T18:00", "end: 2027-03-27T12:00"],
    [sunday]: undefined,
    [saturday]: "- time: 10:30–12:00\n  session: bread\n",
  },
  "twelve slots": slots(12),
  "sixty slots": slots(60),
  "changes: cancelled, moved, tentative, replaced, withdrawn": {
    "content/fair/sessions/bread.md": [
      "track: crafts",
      "status: cancelled\nstatus_note: The oven is broken.\nreplaced_by: maps\ntrack: crafts",
    ],
    "content/fair/sessions/maps.md": ["[ben]", "[{ speaker: ben, status: withdrawn }, ada]"],
    [saturday]: [
      "{ session: songs, time: 15:00–16:00 }",
      "{ session: songs, time: 15:00–16:00, room: main, previously: [{ room: small, time: 14:30–15:30 }] }",
    ],
    [sunday]: ["  kind: workshop", "  kind: workshop\n  status: tentative"],
  },
};

/** What may have become of an event. By the name of what each shows. */
export const states: Readonly<Record<string, Changes>> = {
  "a cancelled event": {
    [event]: [
      "venue: hall",
      "status: cancelled\nstatus_note: The river has risen; we shall meet in summer.\nvenue: hall",
    ],
  },
  "a postponed event": {
    [event]: [
      "venue: hall",
      "status: postponed\nprevious_start: 2027-02-27T10:00\nstatus_note: The hall is being mended.\nvenue: hall",
    ],
  },
  "an important announcement": {
    "content/fair/news/programme.md":
      "---\ntitle: The fair moves to the school, because the hall is under water\ndate: 2027-01-05\nimportant: true\n---\n\nBring boots.\n",
  },
  "every way to register, and many prices": {
    [event]: [
      "  closes: 2027-03-26",
      "  closes: 2027-03-26\n  email: register@fair.example\n  phone: +44 (0)20 7946 0958\n  on_site: At the town hall, on weekday mornings\n  price:\n    - { label: Adults, note: with lunch, amount: 60, currency: EUR, early: { amount: 50, until: 2027-02-01 } }\n    - { label: Members, amount: 40, currency: EUR, until: 2027-03-01 }\n    - { label: Students, amount: 20, currency: EUR }\n    - { label: Supporters, amount: 120, currency: EUR }\n    - { label: Children, amount: 0, currency: EUR }",
    ],
  },
  "registration by e-mail, to an address longer than a line": {
    [event]: [
      "  url: https://tickets.example/fair",
      "  email: registrationandinformation.ofthevillagefair@municipalityofgreenwell.example\n  price: [{ label: Adults, amount: 60, currency: EUR, early: { amount: 50, until: 2027-02-01 } }]",
    ],
  },
  "a full registration with prices and a waiting list": {
    [event]: [
      "  closes: 2027-03-26",
      "  closes: 2027-03-26\n  status: full\n  waitlist: https://tickets.example/waiting\n  capacity: 120\n  price:\n    - { label: Adults, amount: 12.50, currency: EUR, until: 2027-03-01 }\n    - { label: Children, amount: 0, currency: EUR }\n  alternative: Call the town hall on Mondays.",
    ],
  },
};
