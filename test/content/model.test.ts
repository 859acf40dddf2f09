import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import type { Event, Site } from "../../src/site/model.ts";
import { bread, event, sunday } from "./problem.ts";
import { type Changes, loadVillage, now, withVillage } from "./village.ts";

const load = (changes: Changes, at = now): Site => {
  const { site, problems } = withVillage(changes, (folder) => loadSite(folder, { now: at }));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (!site) throw new Error(JSON.stringify(errors));
  return site;
};

const fairOf = (changes: Changes, at = now): Event => {
  const fair = load(changes, at).events.find(({ id }) => id === "fair");
  if (!fair) throw new Error("no fair");
  return fair;
};

const idsOf = (things: readonly { readonly id: string }[] | undefined) =>
  things?.map(({ id }) => id);

const slot = (time: string, title: string, more = ""): string =>
  `- time: ${time}\n  title: ${title}\n${more}`;

describe("slots", () => {
  test("are in order of time, however they are written, and those without time come last", () => {
    const fair = fairOf({
      [sunday]: [
        slot("tba", "Open"),
        slot("25:00–26:00", "Night"),
        slot("10:00–12:00", "Long"),
        slot("10:00–11:00", "Short", "  themes: [water]\n"),
        slot("9h–9h30", "First"),
      ].join(""),
    });
    expect(fair.days[1]?.slots.map(({ title }) => title)).toEqual([
      "First",
      "Short",
      "Long",
      "Night",
      "Open",
    ]);
    const night = fair.days[1]?.slots[3]?.span;
    expect(night?.start.toISO()).toBe("2027-03-29T01:00:00.000+02:00");
  });

  test.each([
    ["the room's next slot", slot("20h–21h", "Next", "  room: main\n"), "20:00"],
    ["the next slot of all rooms", slot("21h–22h", "Next"), "21:00"],
    ["not a slot of another room", slot("20h–21h", "Other", "  room: small\n"), "23:00"],
    [
      "not a slot that is cancelled",
      slot("20h–21h", "Off", "  room: main\n  status: cancelled\n"),
      "23:00",
    ],
  ])("without an end last to %s", (_, other, end) => {
    const fair = fairOf({
      [event]: ["end: 2027-03-28T18:00", "end: 2027-03-28T23:00"],
      [sunday]: slot("19h–", "Party", "  room: main\n  themes: [water]\n") + other,
    });
    const party = fair.days[1]?.slots[0];
    expect(party?.span?.isOpenEnded).toBe(true);
    expect(party?.span?.end.toFormat("HH:mm")).toBe(end);
  });

  test("are called by their id, their only session, or their day, kind and rank", () => {
    const fair = fairOf({
      [sunday]:
        slot("10h–11h", "A", "  kind: break\n") +
        slot("11h–12h", "B", "  kind: break\n  id: tea\n") +
        slot("12h–13h", "C", "  kind: break\n  themes: [water]\n"),
    });
    expect(fair.days.map(({ slots }) => idsOf(slots))).toEqual([
      ["2027-03-27-welcome-1", "bread", "2027-03-27-other-1"],
      ["2027-03-28-break-1", "tea", "2027-03-28-break-3"],
    ]);
  });

  test("take kind and title from their only session", () => {
    const fair = fairOf({ [bread]: ["track: crafts", "kind: panel"] });
    expect(fair.days[0]?.slots[1]).toMatchObject({
      title: "Bread for all",
      kind: "panel",
      isSession: true,
    });
  });
});

describe("periods and phases", () => {
  test.each([
    ["2027-03-27T10:00", "2027-03-28T18:00", "2027-03-27T10:00", "2027-03-28T18:00"],
    ["2027-03-27", "2027-03-28", "2027-03-27T00:00", "2027-03-29T00:00"],
    ["2027-03", "2027-03", "2027-03-01T00:00", "2027-04-01T00:00"],
    ["2027-03-27T10:00", "tba", "2027-03-27T10:00", "2027-03-28T12:00"],
  ])("from %s to %s is from %s until %s", (start, end, from, to) => {
    const { period } = fairOf({
      [event]: ["start: 2027-03-27T10:00\nend: 2027-03-28T18:00", `start: ${start}\nend: ${end}`],
    });
    const format = "yyyy-MM-dd'T'HH:mm";
    expect(period?.start.toFormat(format)).toBe(from);
    expect(period?.end.toFormat(format)).toBe(to);
  });

  test.each([
    ["2027-03-27T09:59", "upcoming"],
    ["2027-03-27T10:00", "ongoing"],
    ["2027-03-28T17:59", "ongoing"],
    ["2027-03-28T18:00", "past"],
    ["2027-03-28T15:59Z", "ongoing"],
    ["2027-03-28T16:00Z", "past"],
  ])("at %s the fair is %s", (at, phase) => {
    expect(fairOf({}, at).phase).toBe(phase);
  });
});

describe("registration", () => {
  const url = "url: https://tickets.example/fair";
  test.each([
    ["", "2027-01-10T12:00", "open"],
    ["opens: 2027-02-01", "2027-01-31T23:59", "not-yet"],
    ["opens: 2027-02-01", "2027-02-01T00:00", "open"],
    ["closes: 2027-03-26", "2027-03-26T23:59", "open"],
    ["closes: 2027-03-26", "2027-03-27T00:00", "closed"],
    ["", "2027-03-28T17:59", "open"],
    ["", "2027-03-28T18:00", "closed"],
    ["status: full", "2027-01-10T12:00", "full"],
    ["status: full", "2027-03-28T18:00", "closed"],
    ["status: closed", "2027-01-10T12:00", "closed"],
  ])("with “%s” at %s is %s", (field, at, state) => {
    const changes = { [event]: [`${url}\n  closes: 2027-03-26`, `${url}\n  ${field}`] } as const;
    expect(fairOf(changes, at).registration.state).toBe(state);
  });

  test.each([
    ["url: tba", "", "unknown"],
    ["url: tba\n  opens: 2027-02-01", "", "not-yet"],
    [url, "status: cancelled\n", "closed"],
    [url, "status: postponed\n", "closed"],
    [url, "status: moved-online\n", "open"],
  ])("with %j of an event with %j is %s", (fields, status, state) => {
    const changes = {
      [event]: [
        `registration:\n  ${url}\n  closes: 2027-03-26`,
        `${status}registration:\n  ${fields}`,
      ],
    } as const;
    expect(fairOf(changes).registration.state).toBe(state);
  });

  test("is none where none is needed, and unknown where nothing is said", () => {
    const fields = `registration:\n  ${url}\n  closes: 2027-03-26\n`;
    expect(fairOf({ [event]: [fields, "registration: none\n"] }).registration.state).toBe("none");
    expect(fairOf({ [event]: [fields, ""] }).registration.state).toBe("unknown");
  });
});

describe("who takes part", () => {
  test("in parts of a session takes part in the session, once; nobody is named twice", () => {
    const fair = fairOf({
      [bread]: [
        "speakers: [ada]",
        "speakers: [ada, ada]\norganisations: [committee]\nthemes: [water, water]\nparts:\n" +
          "  - { speakers: [ben, ada], organisations: [committee, library], text: A part }",
      ],
    });
    const talk = fair.sessions[0];
    expect(talk?.speakers.map(({ speaker }) => speaker.id)).toEqual(["ada", "ben"]);
    // Ben is the library's: it is shown beside him.
    expect(idsOf(talk?.organisations)).toEqual(["committee"]);
    expect(idsOf(talk?.themes)).toEqual(["water"]);
    expect(idsOf(fair.speakers.find(({ id }) => id === "ben")?.sessions)).toEqual([
      "bread",
      "maps",
    ]);
  });

  test("as an organisation: organisers first, then partners, then the programme's, then those mentioned", () => {
    const extra = (id: string) => `${id}:\n  name: ${id}\n`;
    const fair = fairOf({
      "data/organisations.yaml": [
        "committee:",
        `${extra("mentioned")}${extra("partner")}committee:`,
      ],
      [event]: [
        "- { organisation: library, level: friends }",
        "- partner\n  - { organisation: library, level: friends }",
      ],
      [bread]: ["How", "See [them](organisation:mentioned).\n\nHow"],
    });
    expect(
      fair.participations.map(({ organisation, isOrganiser, partnerLevel, isPartner }) => [
        organisation.id,
        isOrganiser,
        isPartner,
        partnerLevel,
      ]),
    ).toEqual([
      ["committee", true, false, undefined],
      ["library", false, true, "Friends"],
      ["partner", false, true, undefined],
      ["mentioned", false, false, undefined],
    ]);
  });

  test("reads the abstract in the session's own language", () => {
    const fair = fairOf({
      "data/site.yaml": ["languages: [en]", "languages: [fr]"],
      [bread]: ["track: crafts", "language: en"],
    });
    expect(fair.language).toBe("fr");
    expect(fair.sessions.map(({ abstract }) => abstract.language)).toEqual(["en", "fr", "fr"]);
  });
});

describe("several events", () => {
  const another = (start: string, end: string): string =>
    `---\ntitle: Other\nsummary: tba\nstart: ${start}\nend: ${end}\nvenue: tba\norganisers: tba\n---\n`;
  const events = {
    "content/older/event.md": another("2025-01-01", "2025-01-02"),
    "content/past/event.md": another("2026-01-01", "2026-01-02"),
    "content/later/event.md": another("2028-03", "2028-04"),
    "content/someday/event.md": another("tba", "tba"),
  };

  test("are upcoming first by start, then past, the latest first; the home is the agenda", () => {
    const site = load(events);
    expect(idsOf(site.events)).toEqual(["fair", "later", "someday", "past", "older"]);
    expect(site.home).toBeUndefined();
  });

  test.each([
    ["current", now, "fair"],
    ["current", "2027-03-28T18:00", "later"],
    ["past", now, "past"],
    ["agenda", now, undefined],
  ])("with home “%s” at %s show %s", (home, at, expected) => {
    const changes = { ...events, "data/site.yaml": ["look:", `home: ${home}\nlook:`] } as const;
    expect(load(changes, at).home?.id).toBe(expected);
  });

  test("are one home where there is one, even when it is over", () => {
    expect(load({}, "2030-01-01T00:00").home?.id).toBe("fair");
  });

  test("refer to each other by EVENT/ID alone", () => {
    const own = loadVillage({
      ...events,
      "content/later/pages/a.md": "---\ntitle: A\n---\n[x](session:bread)\n",
    });
    expect(own.problems).toMatchObject([{ code: "unknown-reference" }]);
    const other = loadVillage({
      ...events,
      "content/later/pages/a.md": "---\ntitle: A\n---\n[x](session:fair/bread)\n",
    });
    expect(other.problems).toEqual([]);
  });
});
