/** What a screen shows at a moment, through the whole days of a village that is linked from its files. */
import { describe, expect, test } from "vitest";
import { momentIn, shiftOf, wallClock } from "../../layouts/islands/screen/wall-clock.ts";
import { type Timed, viewAt } from "../../layouts/islands/screen/view-at.ts";
import { screenChanges } from "../../src/site/screen-changes.ts";
import { hasScreens, type Screen, screensOf } from "../../src/site/screens.ts";
import { type Event, TBA } from "../../src/site/model.ts";
import { DateTime } from "../../src/time.ts";
import { type Changes, loadVillage } from "../content/village.ts";

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

interface Item extends Timed {
  readonly title: string;
}

const itemsOf = ({ days }: Screen): readonly Item[] =>
  days.flatMap(({ entries }, day) =>
    entries.flatMap(({ span, slot, session: placement, place }) => {
      const title = placement?.session.title ?? slot.title;
      if (!span || title === TBA) return [];
      const isOff = place === "elsewhere" || placement?.session.status === "cancelled";
      const [from, until] = [span.start.toMillis(), span.end.toMillis()];
      return [{ title: isOff ? `(${title})` : title, from, until, day, isOff }];
    }),
  );

/** “Bread, Maps | in an hour: Songs”, as who stands before it would say it. */
const shown = (screen: Screen | undefined, moment: string, reach = 30 * minutes): string => {
  if (!screen) throw new Error("no such screen");
  const days = screen.days.map(({ day }) => ({
    since: day.date.minus({ days: 1 }).toMillis(),
    from: day.date.toMillis(),
  }));
  const view = viewAt(itemsOf(screen), days, at(moment), reach);
  const names = (items: readonly Item[]): string => items.map(({ title }) => title).join(", ");
  return [
    names(view.now) || "nothing",
    view.waiting && `${view.waiting}: ${names(view.next)}`,
    view.isDone && "done",
  ]
    .filter(Boolean)
    .join(" | ");
};

const screens = screensOf(eventOf());

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
    expect(shown(screens[0], moment)).toBe(says);
  });

  test("the rest of a day where there is room for it, and never that of the next", () => {
    expect(shown(screens[0], "2027-03-27T09:10", Infinity)).toBe(
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
    expect(shown(screens[2], "2027-03-27T09:00", Infinity)).toBe(
      "Coffee | today: Maps, (Songs), (Looms)",
    );
    expect(shown(screens[2], "2027-03-27T10:00")).toBe("Maps, (Songs) | today: (Looms)");
  });

  test("that nothing is left, and what comes tomorrow", () => {
    expect(shown(screens[2], "2027-03-27T12:00")).toBe("nothing | done");
    expect(shown(screens[1], "2027-03-28T02:00")).toBe("nothing | today: Farewell");
  });
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
  const told = (room?: string): readonly string[] =>
    screenChanges(eventOf(), screens.find(({ url }) => url.endsWith(`/${room}/`))?.room).map(
      ({ kind, what, from, until }) =>
        `${kind} ${String(what.title)} ${from.toFormat("dd.MM. HH:mm")}–${until.toFormat("HH:mm")}`,
    );

  test("those of the day that nobody recorded, until they are over", () => {
    expect(told()).toEqual([
      "cancelled Looms 27.03. 00:00–12:00",
      "moved Songs 27.03. 00:00–12:00",
    ]);
  });

  test("at a door those of that room, what left it among them", () => {
    expect(told("main")).toEqual(["moved Songs 27.03. 00:00–12:00"]);
    expect(told("small")).toHaveLength(2);
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
