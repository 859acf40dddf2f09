/** What waits in the page of one's own programme, and where one comes to it. */
import { expect, test } from "vitest";
import * as my from "../../layouts/pages/my.11ty.ts";
import * as entries from "../../layouts/pages/my-entries.11ty.ts";
import * as day from "../../layouts/pages/programme-day.11ty.ts";
import * as event from "../../layouts/pages/event.11ty.ts";
import * as session from "../../layouts/pages/session.11ty.ts";
import * as programme from "../../layouts/pages/programme.11ty.ts";
import { loadSite } from "../../src/content/load.ts";
import { type Changes, withVillage } from "../content/village.ts";
import { pagesOf, wordsOf } from "../render-pages.ts";

const print = (page: typeof my, changes: Changes, now: string): string =>
  withVillage(changes, (folder) => {
    const { site } = loadSite(folder, { now });
    if (!site) throw new Error("no site");
    return pagesOf(page, site)[0]?.print() ?? "";
  });

const before = "2027-01-10T12:00";

/** `bread, gone: 10:30–12` */
const entriesOf = (page: string): readonly string[] =>
  [...page.matchAll(/<li\s+class="slot ([^"]*)"[^>]*data-id="([^"]*)"/g)].map(
    ([, classes = "", id = ""]) => (/void|gone/.test(classes) ? `${id} (off)` : id),
  );

test("every session of the event waits there, also one without an hour, and one that was called off", () => {
  const read: unknown = JSON.parse(
    print(
      entries,
      {
        "content/fair/programme/2027-03-27.yaml":
          "- { time: 10:30–12:00, session: bread, status: cancelled }\n- { time: 14:00–15:00, session: maps }\n",
      },
      before,
    ),
  );
  const page = typeof read === "string" ? read : "";
  expect(entriesOf(page)).toEqual(["bread (off)", "maps", "songs"]);
});

test("it is not for search engines, and says without a script what it needs", () => {
  const page = print(my, {}, before);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(wordsOf(page)).toMatch(
    /made in your browser, by JavaScript.*you have the whole: Programme/,
  );
  expect(wordsOf(page)).not.toContain("Bread for all");
});

test.each([
  { now: before, isOffered: true },
  { now: "2027-04-10T12:00", isOffered: false },
])("at $now the programme has stars: $isOffered", ({ now, isOffered }) => {
  expect(print(programme, {}, now).includes('class="stars')).toBe(isOffered);
});

test.each([
  { name: "of a day", page: day, isSoon: true },
  { name: "of an event of several days", page: event, isSoon: false },
])("stars are brought unasked to rows alone: on the page $name $isSoon", ({ page, isSoon }) => {
  const [stars] = /<span class="stars[^>]*>/.exec(print(page, {}, before)) ?? [];
  expect(stars).toContain("data-kept=");
  expect(stars?.includes("data-soon")).toBe(isSoon);
});

test("a session goes into calendars from its page: as a file with a name, and into those of the web", () => {
  const page = print(session, {}, before);
  expect(page).toMatch(
    /href="\/fair\/sessions\/bread\/session\.ics"\s+download="bread-2027-03-27\.ics"/,
  );
  const links = [...page.matchAll(/href="(https:[^"]*calendar[^"]*)"/g)].map(
    ([, url = ""]) => new URL(url.replaceAll("&amp;", "&")),
  );
  expect(links.map(({ hostname }) => hostname)).toEqual([
    "calendar.google.com",
    "outlook.live.com",
  ]);
  expect(links[0]?.searchParams.get("text")).toBe("Bread for all");
  expect(links[0]?.searchParams.get("dates")).toMatch(/^20270327T\d{6}Z\/20270327T\d{6}Z$/);
  expect(links[1]?.searchParams.get("startdt")).toMatch(/^2027-03-27T/);
});

test("its way back is to where it stands in its day", () => {
  const back = /class="back">\s*<a href="([^"]*)"/.exec(print(session, {}, before))?.[1];
  expect(back).toMatch(/^\/fair\/programme\/.*#.*bread/);
});

test("one within a block of talks has a place of its own there", () => {
  const changes = {
    "content/fair/programme/2027-03-27.yaml":
      "- { time: 10:30–12:00, title: Talks, sessions: [bread, maps] }\n",
  };
  const backs = withVillage(changes, (folder) => {
    const { site } = loadSite(folder, { now: before });
    if (!site) throw new Error("no site");
    return pagesOf(session, site).map(
      (page) => /class="back">\s*<a href="[^"#]*(?:#([^"]*))?"/.exec(page.print())?.[1],
    );
  });
  expect(backs).toEqual(expect.arrayContaining(["slot-bread", "slot-maps"]));
  const places = [...print(day, changes, before).matchAll(/<li\s+class="card[^"]*" id="([^"]*)"/g)];
  expect(places.map(([, id]) => id)).toEqual(["slot-bread", "slot-maps"]);
});
