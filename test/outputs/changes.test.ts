/** What is told of what has changed, on the page of changes and in the feed alike. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { feeds } from "../../src/outputs/feed.ts";
import { changeTexts } from "../../src/outputs/text/change-texts.ts";
import type { Site } from "../../src/site/model.ts";
import { saturday, sunday } from "../content/problem.ts";
import { type Changes, withVillage } from "../content/village.ts";
import { renderPages, wordsOf } from "../render-pages.ts";
import { calendarsOf } from "./calendars/calendar-files.ts";
import { readCalendar } from "./calendars/read-calendar.ts";
import { changedVillage, eventWith } from "./recorded-village.ts";

const bread = "content/fair/sessions/bread.md";
const ofBread = { "content/fair/comments/zoe.md": undefined, [bread]: undefined } as const;

const told = (site: Site): readonly string[] =>
  site.events.flatMap((event) =>
    changeTexts(site, event).map(
      ({ category, title, content }) => `${category}: ${title} | ${wordsOf(content.markup)}`,
    ),
  );

const breaks = (...times: readonly string[]): Changes => ({
  [sunday]: times
    .map((time) => `- { time: ${time.replace(" ", ", title: Break ")}, kind: break }\n`)
    .join("")
    .concat("- time: 12:00–13:00\n  title: Groups\n  kind: workshop\n  themes: [water]\n"),
});

const record = "content/fair/revisions.json";
const published = eventWith("published: 2027-01-05");

const recordOf = (changes: Changes, now: string): string =>
  withVillage(changes, (folder) =>
    JSON.stringify(loadSite(folder, { now }).comparisons.get("fair")?.().current),
  );

const siteOf = (changes: Changes): Site =>
  withVillage(changes, (folder) => {
    const { site, problems } = loadSite(folder, { now: "2027-02-03T09:00" });
    if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
    return site;
  });

/** The village as it was recorded on 10 January with some changes, and changed again in February. */
const recordedThenChanged = (before: Changes, after: Changes): Site =>
  siteOf({
    ...published,
    ...before,
    ...after,
    [record]: recordOf({ ...published, ...before }, "2027-01-10T12:00"),
  });

describe("the old place", () => {
  test("is that of the record where nobody wrote one", () => {
    expect(told(changedVillage({ [saturday]: ["10:30–12:00", "12:30–14:00"] }))).toEqual([
      "moved: Bread for all | Saturday, March 27, 2027, from 12:30 PM to 2 PM, Main room. " +
        "Previously: Saturday, March 27, 2027, from 10:30 AM to noon, Main room. " +
        "With Ada Martin How to bake together.",
    ]);
  });

  test("is remembered when only the text changes after that", () => {
    const moved = { ...published, [saturday]: ["10:30–12:00", "12:30–14:00"] } as const;
    const first = recordOf(published, "2027-01-10T12:00");
    const second = recordOf({ ...moved, [record]: first }, "2027-01-12T12:00");
    const site = siteOf({
      ...moved,
      [bread]: ["How to bake", "Where to bake"],
      [record]: second,
    });
    expect(told(site)[0]).toContain(
      "moved: Bread for all | Saturday, March 27, 2027, from 12:30 PM to 2 PM, Main room. " +
        "Previously: Saturday, March 27, 2027, from 10:30 AM to noon, Main room.",
    );
  });
});

describe("what is gone", () => {
  test("is told, and cancelled in calendars at its old time", () => {
    const site = changedVillage({
      ...ofBread,
      [saturday]: ["- time: 10:30–12:00\n  room: main\n  session: bread\n", ""],
    });
    expect(told(site)).toEqual([
      "removed: Bread for all | It was planned for: Saturday, March 27, 2027, from 10:30 AM to noon, Main room.",
    ]);
    const { entries } = readCalendar(calendarsOf(site).get("/fair/calendar.ics") ?? "");
    expect(entries.find(({ uid }) => uid.startsWith("session-bread."))).toMatchObject({
      title: "Taken out: Bread for all",
      status: "CANCELLED",
      sequence: 1,
      start: "2027-03-27T09:30:00.000Z",
    });
  });

  test("is told of a session that is in no slot any more, with its page", () => {
    const site = changedVillage({
      [saturday]: ["- time: 10:30–12:00\n  room: main\n  session: bread\n", ""],
    });
    expect(told(site)).toEqual([
      "removed: Bread for all | It was planned for: Saturday, March 27, 2027, from 10:30 AM to noon, Main room.",
    ]);
  });

  test("is the break that was deleted, not the last one, whose id is gone", () => {
    const site = recordedThenChanged(
      breaks("9:00–9:15 A", "10:00–10:15 B", "11:00–11:15 C"),
      breaks("10:00–10:15 B", "11:00–11:15 C"),
    );
    expect(told(site)).toEqual([
      "removed: Break A | It was planned for: Sunday, March 28, 2027, from 9 AM to 9:15 AM.",
    ]);
  });

  test("is nothing where a break was put before others: one was added", () => {
    const site = recordedThenChanged(
      breaks("10:00–10:15 B", "11:00–11:15 C"),
      breaks("9:00–9:15 A", "10:00–10:15 B", "11:00–11:15 C"),
    );
    expect(told(site)).toEqual(["added: Break A | Sunday, March 28, 2027, from 9 AM to 9:15 AM."]);
  });

  test("is nothing where a slot was given an id, or a file another name", () => {
    expect(
      told(changedVillage({ [sunday]: ["kind: workshop", "kind: workshop\n  id: groups"] })),
    ).toEqual([]);
    expect(
      told(
        changedVillage({
          ...ofBread,
          "content/fair/sessions/loaf.md":
            "---\ntitle: Bread for all\nspeakers: [ada]\ntrack: crafts\n---\n\nHow to bake together.\n",
          [saturday]: ["session: bread", "session: loaf"],
        }),
      ),
    ).toEqual([]);
  });

  test("is nothing where it moved to another day and says so", () => {
    const site = changedVillage({
      [saturday]: ["- time: 10:00–10:30\n  title: Welcome\n  kind: welcome\n", ""],
      [sunday]: [
        "- time: 10:00–12:00",
        "- time: 9:00–9:30\n  title: Welcome\n  kind: welcome\n  previously: [{ date: 2027-03-27, time: 10:00–10:30 }]\n- time: 10:00–12:00",
      ],
    });
    expect(told(site)).toEqual([
      "moved: Welcome | Sunday, March 28, 2027, from 9 AM to 9:30 AM. " +
        "Previously: Saturday, March 27, 2027, from 10 AM to 10:30 AM.",
    ]);
  });
});

describe("silence", () => {
  const renamed = (until: string): Changes => ({
    [bread]: ["title: Bread for all", `title: Bread for most\nsilent_until: ${until}`],
  });

  test.each([
    ["2027-02-02", ["changed: Bread for most"]],
    ["2027-02-03", []],
  ])("until %s passes over a change of 3 February, or not", (until, expected) => {
    const site = changedVillage(renamed(until));
    expect(told(site).map((line) => line.split(" |")[0])).toEqual(expected);
    expect(feeds.files(site)[0]?.body.toString().includes("Bread for most")).toBe(
      expected.length > 0,
    );
  });

  test("is none for calendars", () => {
    const { entries } = readCalendar(
      calendarsOf(changedVillage(renamed("2027-02-03"))).get("/fair/calendar.ics") ?? "",
    );
    expect(entries.find(({ title }) => title === "Bread for most")?.sequence).toBe(1);
  });

  test("is no change itself", () => {
    const site = changedVillage({
      [bread]: ["track: crafts", "track: crafts\nsilent_until: 2027-01-01"],
    });
    expect(site.events[0]?.sessions[0]?.revision.sequence).toBe(0);
  });
});

test("the page says what the feed says, and other pages lead to it", () => {
  const site = changedVillage(
    {
      [saturday]: ["10:30–12:00", "12:30–14:00"],
      "content/fair/sessions/maps.md": ["---\n\nOld", "status: cancelled\n---\n\nOld"],
    },
    "status: rescheduled\nprevious_start: 2027-03-20",
  );
  const pages = renderPages(site);
  const page = wordsOf(pages.get("/fair/changes/") ?? "");
  const [event] = site.events;
  if (!event) throw new Error("no event");
  const changes = changeTexts(site, event);
  expect(changes.map(({ category }) => category)).toEqual(["rescheduled", "moved", "cancelled"]);
  for (const { content } of changes) expect(page).toContain(wordsOf(content.markup));
  const feed = feeds.files(site)[0]?.body.toString() ?? "";
  for (const word of ["New date: Village fair", "Moved: Bread", "Cancelled: Maps"]) {
    expect(page).toContain(word);
    expect(feed).toContain(word);
  }
  for (const url of ["/fair/", "/fair/programme/"])
    expect(wordsOf(pages.get(url) ?? "")).toContain("Programme changed on February 3: 3 changes");
});

test("without changes there is no such page", () => {
  const pages = renderPages(changedVillage({}));
  expect(pages.has("/fair/changes/")).toBe(false);
  expect(pages.get("/fair/")).not.toContain("/changes/");
});
