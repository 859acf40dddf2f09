/** What a screen shows at a moment, through the whole days of a village that is linked from its files. */
import { describe, expect, test, vi } from "vitest";
import { groupsAt } from "../../layouts/islands/screen/groups-at.ts";
import { type Item, readPage, type ScreenPage } from "../../layouts/islands/screen/read-page.ts";
import { momentIn, shiftOf, wallClock } from "../../layouts/islands/screen/wall-clock.ts";
import { viewAt } from "../../layouts/islands/screen/view-at.ts";
import * as screenPages from "../../layouts/pages/screen.11ty.ts";
import { screenChanges } from "../../src/site/screen-changes.ts";
import { hasScreens, screensOf } from "../../src/site/screens.ts";
import type { Event, Room } from "../../src/site/model.ts";
import { DateTime } from "../../src/time.ts";
import { type Changes, loadVillage } from "../content/village.ts";
import { assets, pagesOf } from "../render-pages.ts";
import { mainOf } from "./small-dom.ts";

const zone = "Europe/Paris";
const at = (text: string): number => DateTime.fromISO(text, { zone }).toMillis();
const minutes = 60_000;

const session = (title: string, more = ""): string =>
  `---\ntitle: ${title}\nspeakers: tba\n${more}---\n\nAbout it.\n`;

const programme: Changes = {
  "content/fair/news/programme.md": undefined,
  "content/fair/programme/2027-03-27.yaml": `
- { time: 9:00–9:30, title: Coffee, kind: welcome }
- { time: 9:30–10:30, session: bread, room: main }
- { time: 9:30–10:30, session: maps, room: small }
- { time: 10:45–12:00, session: looms, room: small }
- { time: 11:00–12:00, session: songs, room: main, previously: [{ room: small, time: 9:30–10:30 }] }
- { time: 22:00–1:00, title: Dance, kind: social, room: main }
`,
  "content/fair/programme/2027-03-28.yaml":
    "- { time: 12:00–13:00, session: farewell, room: main }\n",
  "content/fair/sessions/bread.md": session("Bread"),
  "content/fair/sessions/maps.md": session("Maps"),
  "content/fair/sessions/looms.md": session("Looms", "status: cancelled\n"),
  "content/fair/sessions/songs.md": session("Songs"),
  "content/fair/sessions/farewell.md": session("Farewell"),
  "data/venues.yaml":
    "hall:\n  name: Hall\n  rooms:\n    main: { name: Main room }\n    small: { name: Small room }\n",
};

const loaded = loadVillage(programme);
const eventOf = (): Event => {
  const [event] = loaded.site?.events ?? [];
  if (!event) throw new Error(JSON.stringify(loaded.problems));
  return event;
};

const screens = screensOf(eventOf());

/** What the script of a screen reads of the page that is published. */
const readScreen = (url: string, { site, problems } = loaded): ScreenPage => {
  if (!site) throw new Error(JSON.stringify(problems));
  const screen = { style: "/assets/screen.css", script: "/assets/screen.js" };
  const page = pagesOf(screenPages, site, { ...assets, screen }).find(
    ({ path }) => path === `${url}index.html`,
  );
  const read = page && readPage(mainOf(page.print()));
  if (!read) throw new Error(`no screen ${url}`);
  return read;
};

const titleOf = ({ element, isOff }: Item): string => {
  const text = element.querySelector("div")?.textContent ?? "";
  const [title = text.trim()] =
    /Coffee|Bread|Maps|Looms|Songs|Dance|Farewell|Walk/.exec(text) ?? [];
  return isOff ? `(${title})` : title;
};

/** “Bread, Maps | in an hour: Songs”, as who stands before it would say it. */
const shown = ({ items, days }: ScreenPage, moment: string, reach = 30 * minutes): string => {
  const view = viewAt(items, days, at(moment), reach);
  const names = (some: readonly Item[]): string => some.map(titleOf).join(", ");
  return [
    names(view.now) || "nothing",
    view.waiting && `${view.waiting}: ${names(view.next)}`,
    view.isDone && "done",
  ]
    .filter(Boolean)
    .join(" | ");
};

const [hall, main, small] = ["", "main/", "small/"].map((room) =>
  readScreen(`/fair/screen/${room}`),
);
if (!hall || !main || !small) throw new Error("no screens");

describe("the screen in the hall shows", () => {
  test.each([
    ["2027-03-25T18:00", "nothing | later: Coffee, Bread, Maps"],
    ["2027-03-26T00:00", "nothing | tomorrow: Coffee, Bread, Maps"],
    ["2027-03-26T23:59", "nothing | tomorrow: Coffee, Bread, Maps"],
    ["2027-03-27T00:00", "nothing | today: Coffee, Bread, Maps"],
    ["2027-03-27T08:59:59", "nothing | today: Coffee, Bread, Maps"],
    ["2027-03-27T09:00", "Coffee | today: Bread, Maps"],
    ["2027-03-27T09:30", "Bread, Maps | today: (Looms), Songs"],
    ["2027-03-27T10:29:59", "Bread, Maps | today: (Looms), Songs"],
    ["2027-03-27T10:30", "nothing | today: (Looms), Songs"],
    ["2027-03-27T10:45", "(Looms) | today: Songs"],
    ["2027-03-27T11:00", "Songs, (Looms) | today: Dance"],
    ["2027-03-27T12:00", "nothing | today: Dance"],
    ["2027-03-27T22:00", "Dance | tomorrow: Farewell"],
    ["2027-03-28T00:30", "Dance | today: Farewell"],
    ["2027-03-28T01:00", "nothing | today: Farewell"],
    ["2027-03-28T12:30", "Farewell"],
    ["2027-03-28T13:00", "nothing | done"],
    ["2027-03-29T08:00", "nothing"],
  ])("at %s: %s", (moment, says) => {
    expect(shown(hall, moment)).toBe(says);
  });

  test("the rest of a day where there is room for it, and never that of the next", () => {
    expect(shown(hall, "2027-03-27T09:10", Infinity)).toBe(
      "Coffee | today: Bread, Maps, (Looms), Songs, Dance",
    );
  });
});

describe("a tablet at a door shows", () => {
  test("what is behind it and what all do, and that something has moved", () => {
    expect(screens.map(({ url }) => url)).toEqual([
      "/fair/screen/",
      "/fair/screen/main/",
      "/fair/screen/small/",
    ]);
    expect(shown(small, "2027-03-27T09:00", Infinity)).toBe(
      "Coffee | today: Maps, (Songs), (Looms)",
    );
    expect(shown(small, "2027-03-27T10:00")).toBe("Maps, (Songs) | today: (Looms)");
  });

  test("that nothing is left, and what comes tomorrow", () => {
    expect(shown(small, "2027-03-27T12:00")).toBe("nothing | done");
    expect(shown(main, "2027-03-28T02:00")).toBe("nothing | today: Farewell");
  });
});

/** “Next · in 20 minutes: Songs; …”, with the headings. */
const told = (page: ScreenPage, moment: string): string => {
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  return groupsAt(page, at(moment), 30 * minutes)
    .map(({ title, items }) =>
      [title, ...items.map((item) => item.textContent.replace(/\s+/g, " ").trim())].join(": "),
    )
    .join("; ");
};

describe("what has no hours yet", () => {
  const page = readScreen(
    "/fair/screen/",
    loadVillage({
      ...programme,
      "content/fair/programme/2027-03-28.yaml":
        "- { time: 12:00–13:00, session: farewell, room: main }\n- { time: tba, title: Walk, kind: social }\n",
      "content/fair/event.md": ["end: 2027-03-28T18:00", "end: 2027-03-29T18:00"],
      "content/fair/programme/2027-03-29.yaml": "- { time: tba, title: Dance, kind: social }\n",
    }),
  );

  test.each([
    ["2027-03-28T08:00", "nothing | today: Farewell, Walk"],
    ["2027-03-28T12:30", "Farewell | today: Walk"],
    ["2027-03-28T23:30", "nothing | today: Walk"],
    ["2027-03-29T08:00", "nothing | today: Dance"],
    ["2027-03-30T08:00", "nothing"],
  ])("is told as long as its day lasts, at %s: %s", (moment, says) => {
    expect(shown(page, moment)).toBe(says);
  });

  test("stands under what comes next, and nobody says that nothing comes", () => {
    expect(told(page, "2027-03-28T14:00")).toMatch(/^Next: time to be announced Walk[^;]*$/i);
    expect(told(hall, "2027-03-28T14:00")).toBe("Nothing more today");
  });

  test("does not come once the event is over", () => {
    expect(told(page, "2027-03-29T17:00")).toMatch(/Dance/);
    expect(told(page, "2027-03-29T18:00")).not.toMatch(/Dance/);
  });
});

test("the heading of a day on which all is called off names the day", () => {
  const page = readScreen(
    "/fair/screen/",
    loadVillage({
      ...programme,
      "content/fair/sessions/farewell.md": session("Farewell", "status: cancelled\n"),
    }),
  );
  expect(told(page, "2027-03-27T22:30")).toMatch(/; Tomorrow: from noon .*Farewell/);
});

test("there are screens until a day after the end, and none without hours", () => {
  const event = eventOf();
  const isThere = (moment: string): boolean =>
    hasScreens(event, DateTime.fromISO(moment, { zone }));
  expect(isThere("2027-01-01")).toBe(true);
  expect(isThere("2027-03-29T12:00")).toBe(true);
  expect(isThere("2027-04-02T12:00")).toBe(false);
  expect(hasScreens({ ...event, days: [] }, DateTime.fromISO("2027-01-01"))).toBe(false);
});

describe("of changes a screen tells", () => {
  const lines = (event: Event, room?: Room): readonly string[] =>
    screenChanges(event, room).map(
      ({ kind, what, from, until }) =>
        `${kind} ${String(what.title)} ${from.toFormat("dd.MM. HH:mm")}–${until.toFormat("HH:mm")}`,
    );
  const changesAt = (room?: string): readonly string[] =>
    lines(eventOf(), screens.find(({ url }) => url.endsWith(`/${room}/`))?.room);

  test("those of the day that nobody recorded, until they are over", () => {
    expect(changesAt()).toEqual([
      "cancelled Looms 27.03. 00:00–12:00",
      "moved Songs 27.03. 00:00–12:00",
    ]);
  });

  test("those to another day, on both days", () => {
    const { site } = loadVillage({
      ...programme,
      "content/fair/programme/2027-03-28.yaml":
        "- { time: 12:00–13:00, session: farewell, room: main, previously: [{ date: 2027-03-27, time: 14:00–15:00, room: small }] }\n",
      "content/fair/sessions/looms.md": session("Looms"),
    });
    const [event] = site?.events ?? [];
    const rooms = event ? screensOf(event).map(({ room }) => room) : [];
    const both = ["moved Farewell 27.03. 00:00–15:00", "moved Farewell 28.03. 00:00–13:00"];
    expect(
      rooms.map((room) => event && lines(event, room).filter((one) => one.includes("Farewell"))),
    ).toEqual([both, both, both]);
  });

  test("at a door those of that room, what left it among them", () => {
    expect(changesAt("main")).toEqual(["moved Songs 27.03. 00:00–12:00"]);
    expect(changesAt("small")).toHaveLength(2);
  });
});

describe("the clock of a screen", () => {
  test.each([
    ["2027-09-23T10:05", "2027-09-23T08:05:00.000Z"],
    ["2027-09-23T10:05:30", "2027-09-23T08:05:30.000Z"],
    ["2027-09-23", "2027-09-22T22:00:00.000Z"],
    ["2027-09-23T10:05+00:00", "2027-09-23T10:05:00.000Z"],
    ["2027-09-23T10:05Z", "2027-09-23T10:05:00.000Z"],
    // The hour that the clocks leave out, and the day before it.
    ["2027-03-28T01:59", "2027-03-28T00:59:00.000Z"],
    ["2027-03-28T03:00", "2027-03-28T01:00:00.000Z"],
  ])("is set by ?at=%s", (text, moment) => {
    expect(new Date(momentIn(text, zone) ?? 0).toISOString()).toBe(moment);
    const [now] = [1_000_000];
    expect(shiftOf(`?at=${text}`, zone, now) + now).toBe(Date.parse(moment));
  });

  test("is the device's without a moment, or with one that is none", () => {
    expect(shiftOf("", zone, 5)).toBe(0);
    expect(shiftOf("?at=noon", zone, 5)).toBe(0);
  });

  test("is that of the event, in the language of the page", () => {
    const noon = Date.parse("2027-03-27T11:05:00Z");
    expect(wallClock("en-GB", zone).time(noon)).toEqual(["12:05", ""]);
    expect(wallClock("en-US", "America/New_York").time(noon)).toEqual(["7:05", "AM"]);
    expect(wallClock("fr", zone).date(noon)).toBe("samedi 27 mars");
    expect(wallClock("en-GB", zone).since(noon - 86_400_000, noon)).toMatch(/Friday.*12:05/);
  });
});
