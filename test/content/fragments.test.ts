/** Links to a place on a page: those that work are no problem, all others are errors. */
import { describe, expect, test } from "vitest";
import * as accessibility from "../../layouts/pages/accessibility.11ty.ts";
import * as data from "../../layouts/pages/data.11ty.ts";
import * as eventPage from "../../layouts/pages/event-page.11ty.ts";
import * as event from "../../layouts/pages/event.11ty.ts";
import * as legal from "../../layouts/pages/legal.11ty.ts";
import * as news from "../../layouts/pages/news.11ty.ts";
import * as organisations from "../../layouts/pages/organisations.11ty.ts";
import * as practical from "../../layouts/pages/practical.11ty.ts";
import * as programme from "../../layouts/pages/programme.11ty.ts";
import * as day from "../../layouts/pages/programme-day.11ty.ts";
import * as session from "../../layouts/pages/session.11ty.ts";
import * as sessions from "../../layouts/pages/sessions.11ty.ts";
import * as sitePage from "../../layouts/pages/site-page.11ty.ts";
import * as speaker from "../../layouts/pages/speaker.11ty.ts";
import * as speakers from "../../layouts/pages/speakers.11ty.ts";
import * as theme from "../../layouts/pages/theme.11ty.ts";
import { pagesOf } from "../render-pages.ts";
import { bread, event as eventFile, problem, saturday, sunday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const lunch = "content/fair/pages/lunch.md";
const practicalFile = "content/fair/pages/practical.md";

describe("a place that is not there", () => {
  problem(
    "unknown-reference: a heading of the text itself",
    { [bread]: ["How to bake together.", "## Flour\n\nSee [below](#floor)."] },
    `
      content/fair/sessions/bread.md:9:13 error unknown-reference
           9 │ See [below](#floor).
             │             ^^^^^^
        There is no place “#floor” on this page. Did you mean “#flour”?
        Possible places: #flour.
    `,
  );

  problem(
    "unknown-reference: a heading of another page",
    {
      [practicalFile]: "---\ntitle: Practical\n---\n\n## Where to park\n\nBehind the hall.\n",
      [bread]: ["How to bake together.", "[Park](page:practical#parking), [sit](page:lunch#soup)."],
    },
    `
      content/fair/sessions/bread.md:7:22 error unknown-reference
           7 │ [Park](page:practical#parking), [sit](page:lunch#soup).
             │                      ^^^^^^^^
        There is no place “#parking” on “page:practical”. Possible places: #where-to-park, #venue, #written, #rooms.

      content/fair/sessions/bread.md:7:49 error unknown-reference
           7 │ [Park](page:practical#parking), [sit](page:lunch#soup).
             │                                                 ^^^^^
        There is no place “#soup” on “page:lunch”. Remove what begins with “#”.
    `,
  );

  const told = (file: string, text: string, more: Changes = {}) => {
    const { problems } = loadVillage({ ...more, [file]: ["---\n\n", `---\n\n${text}\n\n`] });
    return problems.map(
      ({ code, severity, line, column }) => `${line}:${column} ${severity} ${code}`,
    );
  };
  const dead = "error unknown-reference";

  test.each([
    ["another case", "## Where\n\n[x](#Where)", [`8:5 ${dead}`]],
    ["accents, that ids have not", "## Où\n\n[x](#où)", [`8:5 ${dead}`]],
    ["a note that is not there", "A[^1] [x](#note-2)\n\n[^1]: B.", [`6:11 ${dead}`]],
    ["a definition at the end", "[x][y]\n\n[y]: #nowhere", [`8:6 ${dead}`]],
    ["each of several", "[x](#a) and [y](#b)", [`6:5 ${dead}`, `6:17 ${dead}`]],
    ["beyond a place", "[x](organisation:library#logo)", [`6:25 ${dead}`]],
    ["beyond a definition", "[x](term:commons#more)", [`6:17 ${dead}`]],
    ["on a page of another event", "[x](session:fair/maps#old)", [`6:22 ${dead}`]],
    ["a term that the glossary has not", "[x](#term-cammons)", [`6:5 ${dead}`]],
    ["a band that the event has not", "[x](event:fair#calls)", [`6:15 ${dead}`]],
  ])("%s", (_, text, problems) => {
    expect(told(lunch, text)).toEqual(problems);
  });

  test("a thing that is not there is one problem, not two", () => {
    expect(told(lunch, "[x](session:cake#flour)")).toEqual([`6:13 ${dead}`]);
  });

  test.each([
    ["a slot", sunday, ["  title: Groups", '  title: Groups\n  description: "[x](#y)"'], "3:21"],
    [
      "a part of a session",
      bread,
      ["track: crafts", 'track: crafts\nparts: [{ text: "[x](#y)" }]'],
      "5:22",
    ],
    ["who is admitted", eventFile, ["  closes:", '  policy: "[x](#y)"\n  closes:'], "18:16"],
    [
      "an organisation",
      "data/organisations.yaml",
      ["  name: Village committee", '  name: Village committee\n  description: "[x](#y)"'],
      "3:21",
    ],
    [
      "a venue",
      "data/venues.yaml",
      ["  name: Village hall", '  name: Village hall\n  notes: "[x](#y)"'],
      "3:15",
    ],
    ["the glossary", "data/glossary.yaml", ["What a", '"[x](#y)" # '], "3:20"],
    ["a comment", "content/fair/comments/zoe.md", ["I shall come.", "[x](#y)"], "7:5"],
  ] satisfies [string, string, Changes[string], string][])(
    "in the text of %s",
    (_, file, change, at) => {
      const problems = loadVillage({ [file]: change }).problems.map(
        ({ line, column, code }) => `${line}:${column} ${code}`,
      );
      expect(problems).toEqual([`${at} unknown-reference`]);
    },
  );

  test("in French", () => {
    const { problems } = loadVillage({
      "data/site.yaml": ["languages: [en]", "languages: [fr]"],
      [bread]: ["How to bake together.", "## Farine\n\n[a](#farin) [b](page:lunch#soupe)"],
    });
    expect(
      problems.map(({ message, hint }) =>
        `${message} ${hint ?? ""}`.replace(/[\u00a0\u202f]/g, " "),
      ),
    ).toEqual([
      "Rien ne porte le nom « #farin » sur cette page. Vouliez-vous dire « #farine » ?\nEndroits possibles : #farine.",
      "Rien ne porte le nom « #soupe » sur la page « page:lunch ». Retirez ce qui commence par « # ».",
    ]);
  });

  test("a text that is read again knows a heading that has come, or gone, elsewhere", () => {
    const link: Changes = { [bread]: ["How to bake together.", "[x](page:lunch#soup)"] };
    const heading: Changes = { [lunch]: ["Soup at noon.", "## Soup\n\nAt noon."] };
    expect(loadVillage({ ...link, ...heading }).problems).toEqual([]);
    expect(loadVillage(link).problems).toHaveLength(1);
  });
});

test.each([
  "#",
  "#top",
  "#:~:text=Soup",
  "#cafes-שלום",
  "#cafes-%D7%A9%D7%9C%D7%95%D7%9D",
  "#note-1",
  "#ref-1",
  "#term-commons",
  "#main",
  "page:practical",
  "page:practical#venue",
  "page:legal#privacy",
  "event:fair#programme",
  "event:fair#register",
  "poster.svg#layer",
  "https://elsewhere.example/#anything",
])("[x](%s) is no problem", (href) => {
  const text = `---\ntitle: Lunch\n---\n\n## Cafés שלום\n\nSoup[^1], [x](${href}).\n\n[^1]: At noon.\n`;
  expect(loadVillage({ [lunch]: text }).problems).toEqual([]);
});

/** A village in which each page has all that it can have. */
const whole: Changes = {
  [eventFile]: `---
title: Village fair
summary: Two days of bread, maps and songs.
start: 2027-03-27T10:00
end: 2027-03-28T18:00
venue: hall
organisers: [committee]
questions: [Who bakes?]
services: [{ service: captions, note: All talks. }]
access_contact: { email: access@village.example }
comments: { mode: open }
outcomes: [{ title: Report, url: "https://village.example/report", kind: report }]
calls: [{ title: Stalls, kind: other, url: "https://village.example/stalls" }]
tracks:
  crafts: { title: Crafts }
registration:
  url: https://tickets.example/fair
  policy: |
    ## First come

    All are welcome[^1].

    [^1]: Dogs too.
---

## What it is

A fair of the commons.

### And what not
`,
  [practicalFile]:
    "---\ntitle: Practical\n---\n\n## Where to park\n\nBehind the hall of the commons.\n",
  "content/pages/legal.md": "---\ntitle: Legal\n---\n\n## More\n\nIt is the law.\n",
  "content/pages/accessibility.md": "---\ntitle: Access\n---\n\n## For all\n\nRamps.\n",
  "content/pages/about.md": "---\ntitle: About\n---\n\n## Us\n\nA village.\n",
  [lunch]: "---\ntitle: Lunch\n---\n\n## Soup\n\nAt noon.\n",
  [bread]: `---
title: Bread for all
speakers: [ada]
track: crafts
parts: [{ text: "## Rye" }]
---

## Flour

Of the commons[^1].

[^1]: And water.
`,
  "content/fair/news/programme.md":
    "---\ntitle: The programme\ndate: 2027-01-01\n---\n\n## All\n\nAll sessions.\n",
  "content/fair/speakers/ada.md": "---\nname: Ada Martin\n---\n\n## Life\n\nShe bakes.\n",
  "content/fair/themes/water.md": "---\ntitle: Water\n---\n\n## Rain\n\nIt falls.\n",
  "content/fair/comments/ben.md":
    "---\nauthor: Ben\ndate: 2027-01-05\nabout: session:bread\n---\n\nGood.\n",
  [sunday]: `- time: 10:00–12:00
  title: Groups
  kind: workshop
  venue: barn
  description: |
    ## Bring

    A pen.
  themes: [water]
`,
  "data/venues.yaml": `hall:
  name: Village hall
  notes: |
    ## Keys

    Ask next door.
  access: { motor: "yes" }
  rooms:
    main: { name: Main room }
    small: { name: Small room }
barn:
  name: Barn
`,
  "data/organisations.yaml": `committee:
  name: Village committee
  description: |
    ## Since 1901

    It meets.
library:
  name: Village library
`,
};

const oneDay: Changes = {
  ...whole,
  [eventFile]: (whole[eventFile] as string).replace("2027-03-28T18:00", "2027-03-27T18:00"),
  [sunday]: undefined,
  [saturday]: `- time: 10:00–12:00
  session: bread
- time: 12:00–13:00
  title: Groups
  kind: workshop
  themes: [water]
  description: |
    ## Bring

    A pen.
- time: 14:00–16:00
  title: Two talks
  sessions: [maps, songs]
`,
};

/** So many sessions that they are searched; most are in no slot. Visitors asked a question. */
const large: Changes = {
  ...whole,
  [eventFile]: (whole[eventFile] as string).replace(
    "comments:",
    "faq: [{ question: Is there soup?, answer: At noon. }]\ncomments:",
  ),
  [practicalFile]: "---\ntitle: Coming here\n---\n\nBy bus.\n",
  ...Object.fromEntries(
    Array.from({ length: 25 }, (_, i) => [
      `content/fair/sessions/stall-${i}.md`,
      `---\ntitle: Stall ${i}\n---\n\nBread.\n`,
    ]),
  ),
};

const kinds = {
  event,
  day,
  programme,
  practical,
  organisations,
  eventPage,
  sitePage,
  session,
  sessions,
  speaker,
  speakers,
  data,
  theme,
  news,
  legal,
  accessibility,
};

/** By what a link leads to a place: to the page, or from a text on it, in place of some words of it. */
type Way = string | { readonly file: string; readonly words: string };

const sites = { whole, oneDay, large };

/** Each page, and how one leads to its places. */
const ways: readonly (readonly [string, keyof typeof kinds, keyof typeof sites, Way])[] = [
  ["/fair/", "event", "whole", "event:fair"],
  ["/fair/", "event", "oneDay", "event:fair"],
  ["/fair/", "event", "large", "event:fair"],
  ["/fair/practical/", "practical", "whole", "page:practical"],
  ["/fair/practical/", "practical", "large", "page:practical"],
  ["/fair/sessions/", "sessions", "large", "page:sessions"],
  ["/fair/programme/2027-03-28/", "day", "large", "day:2027-03-28"],
  ["/fair/programme/", "programme", "whole", "page:programme"],
  ["/fair/programme/", "programme", "oneDay", "page:programme"],
  ["/fair/programme/2027-03-28/", "day", "whole", "day:2027-03-28"],
  ["/fair/news/programme/", "news", "whole", "news:programme"],
  ["/fair/organisations/", "organisations", "whole", "page:organisations"],
  ["/fair/speakers/", "speakers", "whole", "page:speakers"],
  ["/fair/data/", "data", "whole", "page:data"],
  ["/fair/lunch/", "eventPage", "whole", "page:lunch"],
  ["/about/", "sitePage", "whole", "page:about"],
  ["/legal/", "legal", "whole", "page:legal"],
  ["/accessibility/", "accessibility", "whole", "page:accessibility"],
  ["/fair/sessions/bread/", "session", "whole", "session:bread"],
  ["/fair/speakers/ada/", "speaker", "whole", "speaker:fair/ada"],
  ["/fair/themes/water/", "theme", "whole", "theme:water"],
  [
    "/fair/news/programme/",
    "news",
    "whole",
    { file: "content/fair/news/programme.md", words: "All sessions." },
  ],
  ["/fair/programme/2027-03-28/", "day", "whole", { file: sunday, words: "A pen." }],
  ["/fair/programme/", "programme", "oneDay", { file: saturday, words: "A pen." }],
  [
    "/fair/organisations/",
    "organisations",
    "whole",
    { file: "data/organisations.yaml", words: "It meets." },
  ],
];

/** The site with links to these ids of a page. */
const linked = (site: Changes, way: Way, ids: readonly string[]): Changes => {
  const links = ids.map((id) => `[x](${typeof way === "string" ? way : ""}#${id})`).join(" ");
  if (typeof way === "string")
    return { ...site, "content/fair/pages/links.md": `---\ntitle: Links\n---\n\n${links}\n` };
  const text = site[way.file];
  if (typeof text !== "string" || !text.includes(way.words)) throw new Error(way.file);
  return { ...site, [way.file]: text.replace(way.words, links) };
};

const deadLinks = (changes: Changes) =>
  loadVillage(changes).problems.filter(({ code }) => code === "unknown-reference");

const loaded = Object.fromEntries(
  Object.entries(sites).map(([name, changes]) => [name, loadVillage(changes)]),
);

describe.each(ways)("on %s (%s, %s)", (url, kind, name, way) => {
  const site = loaded[name]?.site;
  if (!site) throw new Error(JSON.stringify(loaded[name]?.problems));
  const page = pagesOf(kinds[kind], site).find(({ path }) => path === `${url}index.html`);
  const printed = [...(page?.print() ?? "").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
  // Hidden: nothing that one could be led to.
  const ids = printed.filter((id) => !/^(?:comment_website$|bar-|choose-|filter-)/.test(id));

  test("one may lead to each id that it has", () => {
    expect(ids).toContain("main");
    expect(deadLinks(linked(sites[name], way, ids))).toEqual([]);
  });

  test("it has each id that is proposed", () => {
    const [problem] = deadLinks(linked(sites[name], way, ["nothing-of-the-kind"]));
    const proposed = /Possible places: ([^.…]*)/.exec(problem?.hint ?? "")?.[1] ?? "";
    expect(problem?.message).toContain("#nothing-of-the-kind");
    expect(
      proposed
        .trim()
        .split(", ")
        .filter((id) => id !== "" && !ids.includes(id.slice(1))),
    ).toEqual([]);
  });
});
