/** What a subscriber of `calendar.ics`, or who adds one session, receives. */
import { describe, expect, test } from "vitest";
import { event, saturday, sunday } from "../../content/problem.ts";
import { type Changes } from "../../content/village.ts";
import { calendarAt, calendarsOf, onlyEntry, programme, siteOf } from "./calendar-files.ts";

const bread = "content/fair/sessions/bread.md";
const venues = "data/venues.yaml";

test("the calendars of a village are these", () => {
  expect([...calendarsOf(siteOf({})).keys()].sort()).toEqual([
    "/fair/calendar.ics",
    "/fair/dates.ics",
    "/fair/event.ics",
    "/fair/registration.ics",
    "/fair/rooms/main/calendar.ics",
    "/fair/rooms/small/calendar.ics",
    "/fair/sessions/bread/session.ics",
    "/fair/sessions/maps/session.ics",
    "/fair/sessions/songs/session.ics",
    "/fair/speakers/ada/calendar.ics",
    "/fair/speakers/ben/calendar.ics",
    "/fair/themes/water/calendar.ics",
    "/fair/tracks/crafts/calendar.ics",
  ]);
});

test("a programme has an entry for each slot and for each session with a time of its own", () => {
  const found = [...programme().values()].map(({ title, start, end }) => [title, start, end]);
  expect(found).toEqual([
    ["Welcome", "2027-03-27T09:00:00.000Z", "2027-03-27T09:30:00.000Z"],
    ["Bread for all", "2027-03-27T09:30:00.000Z", "2027-03-27T11:00:00.000Z"],
    ["Two talks", "2027-03-27T13:00:00.000Z", "2027-03-27T15:00:00.000Z"],
    ["Maps of the village", "2027-03-27T13:00:00.000Z", "2027-03-27T14:00:00.000Z"],
    ["Songs", "2027-03-27T14:00:00.000Z", "2027-03-27T15:00:00.000Z"],
    // Clocks went forward in the night.
    ["Groups", "2027-03-28T08:00:00.000Z", "2027-03-28T10:00:00.000Z"],
  ]);
});

test("the sessions that follow one another within a slot are named by its entry", () => {
  const entries = programme({
    [saturday]: ["{ session: songs, time: 15:00–16:00 }", "songs"],
  });
  expect(entries.get("Two talks")?.description).toContain("– Songs · Speakers to be announced");
  expect(entries.has("Songs")).toBe(false);
  expect(entries.has("Maps of the village")).toBe(true);
});

test("each of them can be added alone, at the time of its slot", () => {
  const songs = onlyEntry("/fair/sessions/songs/session.ics", {
    [saturday]: ["{ session: songs, time: 15:00–16:00 }", "songs"],
  });
  expect([songs.start, songs.end]).toEqual([
    "2027-03-27T13:00:00.000Z",
    "2027-03-27T15:00:00.000Z",
  ]);
});

test("a session's entry is the same in both of its files", () => {
  const alone = onlyEntry("/fair/sessions/bread/session.ics");
  expect(programme().get("Bread for all")).toEqual(alone);
});

test("an entry tells who, where, of what kind, and where its page is", () => {
  expect(onlyEntry("/fair/sessions/maps/session.ics")).toMatchObject({
    uid: "session-maps.fair@village.example",
    title: "Maps of the village",
    location: "Small room, Village hall, 1 Church Street, 01000 Milton",
    status: "CONFIRMED",
    categories: ["Talk"],
    url: "https://village.example/fair/sessions/maps/",
    description: "Talk\nWith Ben Goëta (Village library)\n\nOld maps and new ones.",
  });
});

test.each<[string, string]>([
  ["[ben, tba]", "With Ben Goëta (Village library) and others to be announced"],
  ["tba", "With Village library and others to be announced"],
])("who is not known yet is no name among the others: speakers: %s", (speakers, line) => {
  const changes: Changes = {
    "content/fair/sessions/maps.md": ["speakers: [ben]", `speakers: ${speakers}`],
  };
  expect(onlyEntry("/fair/sessions/maps/session.ics", changes).description).toContain(line);
});

test("where nobody is known yet, that is the sentence", () => {
  const { description } = onlyEntry("/fair/sessions/songs/session.ics", {
    [saturday]: ["{ session: songs, time: 15:00–16:00 }", "songs"],
  });
  expect(description).toContain("Speakers to be announced");
  expect(description).not.toContain("With");
});

test("a UID has neither title, address nor folder in it, so that it is for ever", () => {
  const changes: Changes = {
    "data/site.yaml": ["url: https://village.example", "url: https://elsewhere.example/folder"],
    [bread]: ["title: Bread for all", "title: Other bread"],
  };
  const uids = (of: Changes) => [...programme(of).values()].map(({ uid }) => uid);
  expect(uids(changes)).toEqual(uids({}));
});

describe("a place", () => {
  test.each<[string, Changes, string, string | undefined]>([
    [
      "has its point on the map where it is known",
      { [venues]: ["  address:\n", "  geo: { lat: 48.85, lon: 2.31 }\n  address:\n"] },
      "Main room, Village hall, 1 Church Street, 01000 Milton",
      "GEO:48.85;2.31",
    ],
    [
      "is left out while it is to be announced",
      {
        [event]: ["venue: hall", "venue: tba"],
        [saturday]: "- time: 10:30–12:00\n  room: tba\n  session: bread\n",
      },
      "",
      undefined,
    ],
    [
      "is online if nobody can come",
      {
        [event]: ["venue: hall", "attendance: online\nonline_url: https://meet.example/"],
        [saturday]: "- time: 10:30–12:00\n  session: bread\n",
      },
      "Online",
      undefined,
    ],
    [
      "is online once the event has moved there",
      {
        [event]: [
          "venue: hall",
          "venue: hall\nstatus: moved-online\nonline_url: https://meet.example/",
        ],
        [saturday]: "- time: 10:30–12:00\n  session: bread\n",
      },
      "Online",
      undefined,
    ],
  ])("%s", (_, changes, location, geo) => {
    const entry = onlyEntry("/fair/sessions/bread/session.ics", changes);
    expect(entry.location).toBe(location);
    expect(entry.lines.find((line) => line.startsWith("GEO"))).toBe(geo);
  });
});

describe("a state", () => {
  test.each<[string, Changes, string, string]>([
    [
      "of a cancelled session",
      { [bread]: ["---\n\nHow", "status: cancelled\n---\n\nHow"] },
      "CANCELLED",
      "Cancelled: Bread for all",
    ],
    [
      "of an uncertain session",
      { [bread]: ["---\n\nHow", "status: tentative\n---\n\nHow"] },
      "TENTATIVE",
      "To be confirmed: Bread for all",
    ],
    [
      "of a session in a cancelled slot",
      { [saturday]: ["room: main", "room: main\n  status: cancelled"] },
      "CANCELLED",
      "Cancelled: Bread for all",
    ],
    [
      "of a session of a cancelled event",
      { [event]: ["venue: hall", "venue: hall\nstatus: cancelled"] },
      "CANCELLED",
      "Cancelled: Bread for all",
    ],
    [
      "of a session of a postponed event",
      { [event]: ["venue: hall", "venue: hall\nstatus: postponed"] },
      "CANCELLED",
      "Cancelled: Bread for all",
    ],
    [
      "of a session of an event that has a new date",
      {
        [event]: [
          "venue: hall",
          "venue: hall\nstatus: rescheduled\nprevious_start: 2027-02-27T10:00",
        ],
      },
      "CONFIRMED",
      "Bread for all",
    ],
  ])("%s is said in a word and in the title, and the entry stays", (_, changes, status, title) => {
    const entry = onlyEntry("/fair/sessions/bread/session.ics", changes);
    expect([entry.status, entry.title]).toEqual([status, title]);
    expect(programme(changes).has(title)).toBe(true);
  });

  test("of what is cancelled keeps nobody busy", () => {
    const cancelled = { [bread]: ["---\n\nHow", "status: cancelled\n---\n\nHow"] } as const;
    const { lines } = onlyEntry("/fair/sessions/bread/session.ics", cancelled);
    expect(lines).toContain("TRANSP:TRANSPARENT");
  });
});

test("what runs past midnight, or begins after it, is at its true hour", () => {
  const entries = programme({
    [saturday]: "- time: 22:00–1:00\n  title: Night\n- time: 25:00–25:45\n  title: Late night\n",
  });
  expect(entries.get("Night")).toMatchObject({
    start: "2027-03-27T21:00:00.000Z",
    end: "2027-03-28T00:00:00.000Z",
  });
  expect(entries.get("Late night")?.start).toBe("2027-03-28T00:00:00.000Z");
});

test("an open end is none: no end is made up for it", () => {
  const entries = programme({
    [sunday]: "- time: 10:00–\n  title: Party\n- time: 11:00–12:00\n  title: Rest\n",
  });
  expect(entries.get("Party")).toMatchObject({ start: "2027-03-28T08:00:00.000Z", end: undefined });
  expect(entries.get("Party")?.lines.join()).not.toMatch(/DTEND|DURATION/);
});

test("a time that is to be announced has no entry", () => {
  expect(programme({ [sunday]: "- time: tba\n  title: Groups\n" }).has("Groups")).toBe(false);
});

test("what was moved says where it was", () => {
  const { description } = onlyEntry("/fair/sessions/bread/session.ics", {
    [saturday]: ["room: main", "room: main\n  previously: [{ time: 9:00–10:00, room: small }]"],
  });
  expect(description.replaceAll("\u00a0", " ")).toContain(
    "(previously March 27, 9 AM – 10 AM, Small room)",
  );
});

test("a calendar says what it is called, where it lies, and how often to ask", () => {
  expect(calendarAt("/fair/calendar.ics").properties).toMatchObject({
    name: "Village fair",
    "x-wr-calname": "Village fair",
    source: "https://village.example/fair/calendar.ics",
    url: "https://village.example/fair/",
    color: "darkslategray",
    "refresh-interval": "PT6H",
  });
});

test("before its programme is known, a calendar holds the event, so that one can subscribe early", () => {
  const changes: Changes = { [saturday]: undefined, [sunday]: undefined };
  expect([...programme(changes).keys()]).toEqual(["Village fair"]);
});

test("nobody's e-mail address is in any calendar", () => {
  for (const text of calendarsOf(siteOf({})).values()) expect(text).not.toContain("hello@");
});
