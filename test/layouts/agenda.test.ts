/** The agenda of a site: what one may choose, what stands there without a script, where series lead. */
import { describe, expect, test } from "vitest";
import { agendaDocument } from "../../layouts/parts/agenda/agenda-document.ts";
import * as series from "../../layouts/pages/series.11ty.ts";
import { PageBuild } from "../../src/build/page-build.ts";
import { agendaFacets } from "../../src/site/agenda.ts";
import type { Site } from "../../src/site/model.ts";
import type { Changes } from "../content/village.ts";
import { villageOf } from "../json-ld/village-data.ts";
import { pagesOf } from "../render-pages.ts";
import { assets, textOf } from "./small-site.ts";

const event = (title: string, fields: string): string =>
  `---\ntitle: ${title}\nsummary: Come.\n${fields}\n---\n`;

/** As many meetings, each a month after the other, with what a test says of them. */
const meetings = (count: number, fields: (i: number) => string): Changes =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const date = `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-05`;
      return [
        `content/meeting-${i}/event.md`,
        event(`Meeting ${i}`, `start: ${date}\nend: ${date}\n${fields(i)}`),
      ];
    }),
  );

const many = (fields: (i: number) => string): Site => villageOf(meetings(14, fields));

const choicesOf = (site: Site) =>
  Object.fromEntries(
    agendaFacets(site).map(({ name, choices }) => [
      name,
      choices.map(({ id, label }) => label ?? `(${id})`),
    ]),
  );

const inHall = "venue: hall\norganisers: [committee]";

describe("what one may choose", () => {
  test("nothing of twelve events", () => {
    const site = villageOf(meetings(11, (i) => `venue: { city: Town ${i} }\norganisers: tba`));
    expect(site.events).toHaveLength(12);
    expect(agendaFacets(site)).toEqual([]);
  });

  test("nothing that is the same of all", () => {
    expect(choicesOf(many(() => inHall))).toEqual({});
  });

  test("the town, and what is online", () => {
    const site = many((i) =>
      i % 3 === 0
        ? "venue: { city: Évreux }\norganisers: [committee]"
        : i % 3 === 1
          ? "attendance: hybrid\nvenue: { city: Eu }\norganisers: [committee]"
          : "venue: tba\norganisers: [committee]",
    );
    expect(choicesOf(site)).toEqual({ place: ["Eu", "Évreux", "Milton", "(online)"] });
    const [place] = agendaFacets(site);
    expect(site.events.slice(-3).map((one) => place?.of(one))).toEqual([
      [],
      ["eu", "online"],
      ["evreux"],
    ]);
  });

  test("the venue, where all are in one town", () => {
    const site = villageOf({
      ...meetings(14, (i) => `venue: ${i % 2 === 0 ? "hall" : "school"}\norganisers: [committee]`),
      "data/venues.yaml": [
        "hall:\n",
        "school: { name: The school, address: { city: Milton } }\nhall:\n",
      ],
    });
    expect(choicesOf(site)).toEqual({ place: ["The school", "Village hall"] });
  });

  test("themes that several events share, however they are written: keywords and workshops", () => {
    const site = villageOf({
      ...meetings(14, (i) =>
        i < 2 ? `${inHall}\nkeywords: [Open Data, only ${i}]` : `${inHall}\nkeywords: [water]`,
      ),
      "content/fair/event.md": ["venue: hall", "keywords: [open data]\nvenue: hall"],
      "content/fair/themes/water.md": "---\ntitle: Water\n---\n",
    });
    const { theme = [] } = choicesOf(site);
    expect(theme.map((label) => label.toLowerCase())).toEqual(["open data", "water"]);
  });

  test("organisers", () => {
    const site = many((i) => `venue: hall\norganisers: [${i < 3 ? "library" : "committee"}]`);
    expect(choicesOf(site)).toEqual({ organiser: ["Village committee", "Village library"] });
  });
});

const agendaOf = (site: Site): string =>
  agendaDocument(new PageBuild(site, assets, false), "/agenda/").markup;

describe("the page", () => {
  const site = many((i) => `venue: { city: ${i < 5 ? "Eu" : "Ely"} }\norganisers: [committee]`);
  const page = agendaOf(site);

  test("asks with a script alone: without one, nothing of it is there", () => {
    expect(page).toMatch(
      /<div class="choose" id="filter" role="search" aria-label="[^"]+" hidden>/,
    );
    expect(page).toContain('<script type="module" src="/assets/choose.js">');
    expect(page).toMatch(/<select id="choose-place" name="place" disabled>/);
    expect(
      [...page.matchAll(/<li class="entry" data-place="(\w*)">/g)].map(([, id]) => id),
    ).toEqual(["milton", ...Array<string>(9).fill("ely"), ...Array<string>(5).fill("eu")]);
  });

  test("has all events, and leads to the years", () => {
    expect(page.match(/href="\/meeting-\d+\/"/g)).toHaveLength(14);
    expect(page).toContain('<a href="#past-2020">2020</a>');
    expect(page).toContain('id="past-2020"');
  });

  test("says of what lasts several days that it is under way, which is true at night", () => {
    const site = villageOf({
      "content/week/event.md": event("Week", `start: 2027-01-08\nend: 2027-01-12\n${inHall}`),
    });
    const text = textOf(agendaDocument(new PageBuild(site, assets, false), "/agenda/"));
    expect(text).toMatch(/Under way[^]*Week/);
  });

  test("can be subscribed to, in a calendar and in a feed", () => {
    expect(page).toContain('href="webcal://village.example/agenda.ics"');
    expect(page).toContain('<a href="/feed.xml">');
  });

  test("of few events asks nothing, and loads nothing for it", () => {
    const small = agendaOf(villageOf(meetings(2, () => inHall)));
    expect(small).not.toContain("choose");
  });
});

describe("a series", () => {
  const site = villageOf({
    ...meetings(2, () => `${inHall}\npart_of: { title: Meetings, id: meetings }`),
    "content/fair/event.md": [
      "venue: hall",
      'part_of: { title: Meetings & fairs, id: meetings, url: "https://fairs.example/" }\nvenue: hall',
    ],
  });

  test("is linked from the agenda, with the number of its editions", () => {
    expect(agendaOf(site)).toContain('<a href="/series/meetings/">Meetings &amp; fairs</a>');
    expect(textOf(agendaDocument(new PageBuild(site, assets, false), "/agenda/"))).toContain(
      "3 editions Meetings &amp; fairs",
    );
  });

  test("has a page with what is coming, what was, and where it is told elsewhere", () => {
    const [entry] = pagesOf(series, site);
    expect(entry?.path).toBe("/series/meetings/index.html");
    const page = entry?.print() ?? "";
    expect(page).toMatch(
      /Upcoming[^]*href="\/fair\/"[^]*2020[^]*href="\/meeting-1\/"[^]*meeting-0/,
    );
    expect(page).toContain('href="https://fairs.example/"');
  });
});
