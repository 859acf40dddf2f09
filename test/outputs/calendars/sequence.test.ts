/** An entry is newer than the one that calendars hold exactly when it says something else. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../../src/content/load.ts";
import { event, saturday } from "../../content/problem.ts";
import { type Changes, now, withVillage } from "../../content/village.ts";
import { calendarsOf, siteOf } from "./calendar-files.ts";
import { type ReadEntry, readCalendar } from "./read-calendar.ts";

const later = "2027-02-01T09:00";
const bread = "content/fair/sessions/bread.md";
const maps = "content/fair/sessions/maps.md";
const ada = "content/fair/speakers/ada.md";
const venues = "data/venues.yaml";

const entriesOf = (changes: Changes, at: string): ReadonlyMap<string, ReadEntry> =>
  new Map(
    [...calendarsOf(siteOf(changes, at)).values()]
      .flatMap((file) => readCalendar(file).entries)
      .map((entry) => [entry.uid, entry]),
  );

const recordOf = (changes: Changes): string =>
  withVillage(changes, (folder) => {
    const compare = loadSite(folder, { now }).comparisons.get("fair");
    return JSON.stringify(compare?.().current);
  });

/** What an entry says, without the marks of its age. */
const saying = ({ lines }: ReadEntry): readonly string[] =>
  lines.filter((line) => !/^(?:SEQUENCE|DTSTAMP|LAST-MODIFIED)/.test(line));

/** The entries whose sequence grew after a change, and those that say something else. */
const afterChange = (changes: Changes, before: Changes = {}) => {
  const published = { ...before, "content/fair/revisions.json": recordOf(before) };
  const old = entriesOf(published, later);
  const fresh = entriesOf({ ...published, ...changes }, later);
  const common = [...fresh].flatMap(([uid, entry]) => {
    const known = old.get(uid);
    return known ? [{ uid: uid.replace("@village.example", ""), known, entry }] : [];
  });
  return {
    grown: common
      .filter(({ known, entry }) => entry.sequence > known.sequence)
      .map(({ uid }) => uid)
      .sort(),
    other: common
      .filter(({ known, entry }) => saying(known).join("\n") !== saying(entry).join("\n"))
      .map(({ uid }) => uid)
      .sort(),
    entries: fresh,
  };
};

const everything = [
  "session-bread.fair",
  "session-maps.fair",
  "session-songs.fair",
  "slot-2027-03-27-other-1.fair",
  "slot-2027-03-27-welcome-1.fair",
  "slot-2027-03-28-workshop-1.fair",
];
const ofTheEvent = ["event-fair", "registration-closes.fair"];

describe("the sequence of an entry grows with", () => {
  test.each<[string, Changes, readonly string[]]>([
    ["nothing", {}, []],
    ["its time", { [saturday]: ["10:30–12:00", "10:30–12:30"] }, ["session-bread.fair"]],
    ["its room", { [saturday]: ["room: main", "room: small"] }, ["session-bread.fair"]],
    ["the name of its room", { [venues]: ["Main room", "Great room"] }, ["session-bread.fair"]],
    [
      "its status",
      { [bread]: ["---\n\nHow", "status: cancelled\n---\n\nHow"] },
      ["session-bread.fair"],
    ],
    [
      "the status of its slot",
      { [saturday]: ["room: main", "room: main\n  status: cancelled"] },
      ["session-bread.fair"],
    ],
    ["its title", { [bread]: ["Bread for all", "Bread for most"] }, ["session-bread.fair"]],
    ["its abstract", { [bread]: ["How to bake", "Where to bake"] }, ["session-bread.fair"]],
    ["a speaker's name", { [ada]: ["Ada Martin", "Ada Marten"] }, ["session-bread.fair"]],
    [
      "a speaker who withdraws",
      { [bread]: ["[ada]", "[{ speaker: ada, status: withdrawn }]"] },
      ["session-bread.fair"],
    ],
    ["its track", { [bread]: ["track: crafts\n", ""] }, ["session-bread.fair"]],
    ["its tags", { [bread]: ["track:", "tags: [flour]\ntrack:"] }, ["session-bread.fair"]],
    ["its level", { [bread]: ["track:", "level: easy\ntrack:"] }, ["session-bread.fair"]],
    [
      "its questions",
      { [bread]: ["track:", "questions: [Which flour?]\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "its moderators",
      { [bread]: ["track:", "moderators: [ben]\ntrack:"] },
      ["session-bread.fair"],
    ],
    ["its themes", { [bread]: ["track:", "themes: [water]\ntrack:"] }, ["session-bread.fair"]],
    [
      "a theme that is only proposed",
      { "content/fair/themes/water.md": ["title: Water", "title: Water\nstatus: proposed"] },
      ["slot-2027-03-28-workshop-1.fair"],
    ],
    [
      "a note on its status",
      { [bread]: ["track:", "status_note: Bring an apron.\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "what replaces it",
      { [bread]: ["track:", "replaced_by: maps\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "its stream",
      { [bread]: ["track:", "stream: https://live.example/\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "where one signs up for it",
      { [bread]: ["track:", "registration: { url: https://ticket.example }\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "whom one asks for a place in it",
      { [bread]: ["track:", "registration: { phone: 01 23 45 67 89 }\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "its contributions",
      { [bread]: ["track:", "parts: [{ title: Yeast, text: It lives. }]\ntrack:"] },
      ["session-bread.fair"],
    ],
    [
      "where it was before",
      { [saturday]: ["room: main", "room: main\n  previously: [{ room: small }]"] },
      ["session-bread.fair"],
    ],
    [
      "a slot's description",
      { [saturday]: ["title: Two talks", "title: Two talks\n  description: Hear them."] },
      ["slot-2027-03-27-other-1.fair"],
    ],
    [
      "a slot's own word for its kind",
      { [saturday]: ["title: Two talks", "title: Two talks\n  label: Chat"] },
      ["slot-2027-03-27-other-1.fair"],
    ],
    [
      "the venue's address",
      { [venues]: ["1 Church Street", "2 Church Street"] },
      ["event-fair", ...everything],
    ],
    [
      "the event's place",
      {
        [event]: ["venue: hall", "venue: { city: Paris }"],
        [saturday]: "- time: 10:00–10:30\n  title: Welcome\n  kind: welcome\n",
      },
      // Those whose slots are gone are told to be.
      ["event-fair", ...everything],
    ],
    [
      "the event's status",
      { [event]: ["venue: hall", "venue: hall\nstatus: cancelled"] },
      [...ofTheEvent, ...everything],
    ],
    [
      "the event's move to the web",
      {
        [event]: [
          "venue: hall",
          "venue: hall\nstatus: moved-online\nonline_url: https://meet.example",
        ],
      },
      ["event-fair", ...everything],
    ],
    ["the event's dates", { [event]: ["T18:00", "T19:00"] }, ["event-fair"]],
    ["the event's summary", { [event]: ["Two days", "Two long days"] }, ["event-fair"]],
    ["the event's title", { [event]: ["title: Village fair", "title: Big fair"] }, ofTheEvent],
    [
      "the end of its registration",
      { [event]: ["closes: 2027-03-26", "closes: 2027-03-25"] },
      ["registration-closes.fair"],
    ],
    [
      "another way to register",
      { [event]: ["closes: 2027-03-26", "closes: 2027-03-26\n  on_site: At the door"] },
      ofTheEvent,
    ],
    ["a biography, which no calendar tells: nothing", { [ada]: ["A baker.", "The baker."] }, []],
    [
      "slides, which no calendar tells: nothing",
      {
        [maps]: [
          "---\n\nOld",
          "materials: [{ title: Slides, url: https://slides.example, kind: slides }]\n---\n\nOld",
        ],
      },
      [],
    ],
  ])("%s", (_, changes, expected) => {
    const { grown, other } = afterChange(changes);
    expect(other).toEqual([...expected].sort());
    // What the event says is recorded as one: a registration's entries grow with it.
    expect(grown.filter((uid) => other.includes(uid) || !isOfTheEvent(uid))).toEqual(other);
  });
});

const isOfTheEvent = (uid: string): boolean => /^(?:event|registration)-/.test(uid);

test("what has changed says when; the rest keeps its date", () => {
  const { entries } = afterChange(
    { [saturday]: ["10:30–12:00", "10:30–12:30"] },
    { [event]: ["title: Village fair", "published: 2027-01-05\ntitle: Village fair"] },
  );
  expect(entries.get("session-bread.fair@village.example")?.modified).toBe(
    "2027-02-01T08:00:00.000Z",
  );
  expect(entries.get("session-maps.fair@village.example")?.modified).toBe(
    "2027-01-04T23:00:00.000Z",
  );
});

test("the event's cancellation is warned of once, not for each of its entries", () => {
  const changed = withVillage(
    {
      "content/fair/revisions.json": recordOf({}),
      [event]: ["venue: hall", "venue: hall\nstatus: cancelled"],
    },
    (folder) => loadSite(folder, { now: later }),
  );
  expect(changed.problems.map(({ code, message }) => [code, message])).toEqual([
    ["unrecorded-change", "“Village fair” has changed since it was recorded: its status."],
  ]);
});
