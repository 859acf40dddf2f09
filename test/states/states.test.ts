/** Whatever a state of the content is called in `src/site/states.ts`, all that is published says the same of it. */
import { describe, expect, test } from "vitest";
import { type Key, translator } from "../../src/i18n/index.ts";
import {
  attendances,
  entryStates,
  eventStates,
  proposalStates,
  registrationStates,
  strictest,
  themeStates,
  withdrawn,
} from "../../src/site/states.ts";
import type { Changes } from "../content/village.ts";
import { registrationOf } from "../json-ld/village-data.ts";
import { publishedVillage } from "./published-village.ts";

const t = translator("en");

/** The states of a table with what they mean, as rows. */
const rowsOf = <State extends string, Meaning>(
  table: Readonly<Record<State, Meaning>>,
): readonly { state: State; meaning: Meaning }[] =>
  Object.entries<Meaning>(table).map(([state, meaning]) => ({ state: state as State, meaning }));

/** A sentence up to what it is filled with. */
const beginning = (key: Key): string => t(key, { previous: "…" }).replace(/….*/s, "").trim();

const schema = (name: string): string => `https://schema.org/${name}`;

const page = (kind: string, id: string): string => `/fair/${kind}/${id}/`;

describe.each(rowsOf(eventStates))("an event that is $state", ({ state, meaning }) => {
  const { word, sentence, calendar, entries, isVoid } = meaning;
  const village = publishedVillage(
    {},
    `status: ${state}
previous_start: 2027-03-20T10:00
attendance: ${state === "moved-online" ? "online" : "in-person"}`,
  );

  test("says so on all of its pages, on its card and in the agenda", () => {
    const poster = village.words("/fair/");
    if (sentence) expect(poster).toContain(beginning(sentence));
    for (const other of [eventStates.cancelled, eventStates.postponed])
      if (other !== meaning && other.sentence)
        expect(poster).not.toContain(beginning(other.sentence));
    if (!word) return;
    const silent = village.pages.filter(
      (path) => path !== "/fair/" && !village.words(path).includes(t(word)),
    );
    expect(silent).toEqual([]);
    expect(village.words("/agenda/")).toContain(t(word));
    expect(village.card()).toContain(t((isVoid && sentence) || word));
  });

  test("is that in calendars, with all that happens at it", () => {
    expect(village.calendar("/fair/event.ics").map((entry) => entry.status)).toEqual([calendar]);
    const expected = entryStates[strictest("confirmed", entries)].calendar;
    for (const entry of village.calendar("/fair/calendar.ics"))
      expect(entry, entry.title).toMatchObject({ status: expected });
  });

  test("is that for search engines, and in the feed", () => {
    expect(village.node("/fair/", "fair/#event")).toMatchObject({
      eventStatus: schema(meaning.schema),
    });
    const told = village.feed.filter(({ category }) => category === state);
    if (word) expect(told.map(({ title }) => title)).toEqual([`${t(word)}: Village fair`]);
    else expect(told).toEqual([]);
  });
});

const title = "Maps of the village";

/** `flagged` is what may carry the words for it: its own title, or that of the block it stands in. */
const entryChanges = (
  status: string,
): readonly { name: string; flagged: readonly string[]; changes: Changes }[] => [
  {
    name: "a session within a slot",
    flagged: [title],
    changes: { "content/fair/sessions/maps.md": ["title:", `status: ${status}\ntitle:`] },
  },
  {
    name: "a session by its slot",
    flagged: [title, "Two talks"],
    changes: {
      "content/fair/programme/2027-03-27.yaml": [
        "  title: Two talks\n",
        `  title: Two talks\n  status: ${status}\n`,
      ],
    },
  },
];

const entryCases = rowsOf(entryStates).flatMap(({ state, meaning }) =>
  entryChanges(state).map((change) => ({ state, meaning, ...change })),
);

describe.each(entryCases)("$name that is $state", ({ state, meaning, flagged, changes }) => {
  const { word, prefix, calendar } = meaning;
  const village = publishedVillage(changes);

  test("says so wherever its title stands, and on its card", () => {
    const shown = village.pagesWith(title);
    expect(shown).toEqual(
      expect.arrayContaining([
        page("sessions", "maps"),
        page("speakers", "ben"),
        "/fair/speakers/",
      ]),
    );
    for (const path of shown) {
      const words = village.words(path);
      if (prefix)
        expect(
          flagged.some((text) => words.includes(`${t(prefix)} ${text}`)),
          `${path}: ${words}`,
        ).toBe(true);
      for (const other of [entryStates.cancelled, entryStates.tentative])
        if (other !== meaning && other.prefix)
          expect(words, path).not.toContain(`${t(other.prefix)} ${title}`);
    }
    if (word) expect(village.card("maps")).toContain(t(word));
  });

  test("is that in calendars, for search engines, in the feed and in exports", () => {
    expect(village.calendar("/fair/sessions/maps/session.ics")[0]?.status).toBe(calendar);
    const inProgramme = village
      .calendar("/fair/calendar.ics")
      .find((entry) => entry.title.includes(title));
    expect(inProgramme?.status).toBe(calendar);
    expect(
      village.node(page("sessions", "maps"), "sessions/maps/#session").eventStatus ??
        schema("EventScheduled"),
    ).toBe(schema(meaning.schema));
    const told = village.feed.filter(({ category }) => category === state);
    if (state === "confirmed") expect(told).toEqual([]);
    else expect(told.map((entry) => entry.title).join()).toContain(title);
    if (prefix) {
      for (const path of ["/fair/schedule.xml", "/fair/schedule.json"])
        expect(village.file(path).replaceAll("\u00a0", " "), path).toContain(
          `${t(prefix)} ${title}`,
        );
    }
    expect(village.rows("sessions").find(({ id }) => id === "maps")).toMatchObject({
      status: state,
    });
  });
});

const registrations: Readonly<Record<keyof typeof registrationStates, string>> = {
  unknown: "",
  "not-yet": "registration: { url: https://tickets.example/fair, opens: 2027-03-01 }",
  open: "registration: { url: https://tickets.example/fair }",
  full: "registration: { url: https://tickets.example/fair, status: full }",
  closed: "registration: { url: https://tickets.example/fair, status: closed }",
  none: "registration: none",
};

/** What the page of a session says; one that has no registration at all says nothing. */
const onSessionPage: Readonly<Record<keyof typeof registrationStates, string>> = {
  unknown: t("ticket.unknown"),
  "not-yet": "Registration opens on Monday, March 1, 2027.",
  open: t("session.register"),
  full: t("ticket.full"),
  closed: t("ticket.closed"),
  none: t("session.no-registration"),
};

describe.each(rowsOf(registrationStates))("registration that is $state", ({ state, meaning }) => {
  const { sentence, word, isOffered, availability } = meaning;
  const yaml = registrations[state];

  test("is said on the ticket, and offered to search engines or not", () => {
    const village = publishedVillage(registrationOf(yaml));
    const words = village.words("/fair/");
    expect(words).toContain(t(sentence));
    for (const other of rowsOf(registrationStates))
      if (other.state !== state) expect(words).not.toContain(t(other.meaning.sentence));
    const { offers } = village.node("/fair/", "fair/#event");
    if (!isOffered) expect(offers).toBeUndefined();
    if (availability) expect(offers).toMatchObject({ availability: schema(availability) });
    else expect(JSON.stringify(offers ?? {})).not.toContain("availability");
  });

  test("is said of a session that one signs up for, on its page and in the programme", () => {
    const village = publishedVillage({
      "content/fair/sessions/bread.md": [
        "title:",
        `${yaml || "registration: { capacity: 9 }"}\ntitle:`,
      ],
    });
    const programme = village.words("/fair/programme/2027-03-27/");
    expect(village.words(page("sessions", "bread"))).toContain(onSessionPage[state]);
    if (word) expect(programme).toContain(t(word));
    for (const other of rowsOf(registrationStates))
      if (other.meaning.word && other.meaning.word !== word)
        expect(programme).not.toContain(t(other.meaning.word));
  });
});

describe.each(rowsOf(themeStates))("a theme that is $state", ({ state, meaning }) => {
  const village = publishedVillage({
    "content/fair/themes/water.md": ["title:", `status: ${state}\ntitle:`],
  });

  test("says so wherever it stands, and in the table of themes", () => {
    const shown = village.pagesWith("Water");
    expect(shown).toEqual(
      expect.arrayContaining([
        page("themes", "water"),
        "/fair/themes/",
        "/fair/programme/2027-03-28/",
      ]),
    );
    for (const path of shown) {
      const said = [meaning.word, meaning.mark, meaning.sentence].some(
        (key) => key && village.words(path).includes(t(key)),
      );
      expect(said, path).toBe(state === "proposed");
    }
    expect(village.rows("themes")).toMatchObject([{ id: "water", status: state }]);
  });
});

describe.each(rowsOf(proposalStates))(
  "a slot with proposals: $state",
  ({ state, meaning: { sentence } }) => {
    const village = publishedVillage({
      "content/fair/programme/2027-03-28.yaml": [
        "themes: [water]",
        `themes: [water]\n  proposals: ${state}`,
      ],
    });

    test("says whether themes may be proposed in the programme, the calendar and the tables", () => {
      const words = village.words("/fair/programme/2027-03-28/");
      const { description = "" } =
        village.calendar("/fair/calendar.ics").find(({ title }) => title === "Groups") ?? {};
      if (sentence) {
        expect(words).toContain(t(sentence));
        expect(description).toContain(t(sentence));
      } else {
        for (const { meaning } of rowsOf(proposalStates))
          if (meaning.sentence) expect(words).not.toContain(t(meaning.sentence));
      }
      expect(village.rows("slots").find(({ title }) => title === "Groups")).toMatchObject({
        proposals: state,
      });
    });
  },
);

test.each(rowsOf(attendances))("an event that is $state is that for search engines", (row) => {
  const village = publishedVillage(
    {},
    `attendance: ${row.state}\nonline_url: https://live.example/fair`,
  );
  expect(village.node("/fair/", "fair/#event").eventAttendanceMode).toBe(schema(row.meaning));
});

describe("a speaker who has withdrawn", () => {
  const village = publishedVillage({
    "content/fair/sessions/maps.md": [
      "speakers: [ben]",
      "speakers: [{ speaker: ben, status: withdrawn }]",
    ],
  });

  test("keeps their page, and is said to have withdrawn wherever the session names them", () => {
    for (const path of [page("speakers", "ben"), page("sessions", "maps"), "/fair/speakers/"])
      expect(village.words(path), path).toContain(t(withdrawn.word));
    const programme = village.words("/fair/programme/2027-03-27/");
    expect(programme).toMatch(new RegExp(`Ben[^.]*\\(${t(withdrawn.word)}\\)`));
    const entry = village.calendar("/fair/sessions/maps/session.ics")[0];
    expect(entry?.description).toContain(t(withdrawn.word));
    expect(village.file("/fair/schedule.json")).toContain(t(withdrawn.word));
  });

  test("performs nothing, for cards and search engines", () => {
    expect(village.card("maps")).not.toContain("Ben");
    expect(
      village.node(page("sessions", "maps"), "sessions/maps/#session").performer,
    ).toBeUndefined();
  });
});
