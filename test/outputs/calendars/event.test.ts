/** What “Add to calendar” gives: the event, and when one may register. */
import { describe, expect, test } from "vitest";
import { event, saturday, sunday } from "../../content/problem.ts";
import { type Changes } from "../../content/village.ts";
import { registrationOf } from "../../json-ld/village-data.ts";
import { calendarAt, calendarsOf, onlyEntry, siteOf } from "./calendar-files.ts";

const dates = (text: string): Changes => ({
  [event]: ["start: 2027-03-27T10:00\nend: 2027-03-28T18:00", text],
});

describe("an event's entry", () => {
  test.each([
    [
      "from hour to hour",
      "start: 2027-03-27T10:00\nend: 2027-03-28T18:00",
      "2027-03-27T09:00:00.000Z",
      "2027-03-28T16:00:00.000Z",
    ],
    [
      "from day to day, the last included",
      "start: 2027-03-27\nend: 2027-03-28",
      "2027-03-27",
      "2027-03-29",
    ],
    [
      "from its hour on, to the end of a last day without an hour",
      "start: 2027-03-27T10:00\nend: 2027-03-28",
      "2027-03-27T09:00:00.000Z",
      "2027-03-28T22:00:00.000Z",
    ],
    [
      "of whole days where the hour of the start is missing",
      "start: 2027-03-27\nend: 2027-03-28T12:00",
      "2027-03-27",
      "2027-03-29",
    ],
    [
      "with an hour and no end",
      "start: 2027-03-27T10:00\nend: tba",
      "2027-03-27T09:00:00.000Z",
      undefined,
    ],
  ])("is %s", (_, written, start, end) => {
    const entry = onlyEntry("/fair/event.ics", dates(written));
    expect([entry.start, entry.end]).toEqual([start, end]);
  });

  test.each([
    ["of a month", "start: 2027-03\nend: 2027-03"],
    ["that is to be announced", "start: tba\nend: tba"],
  ])("there is none %s", (_, written) => {
    expect(calendarsOf(siteOf(dates(written))).has("/fair/event.ics")).toBe(false);
  });

  test.each([
    ["scheduled", "CONFIRMED", "Village fair"],
    ["postponed", "CANCELLED", "Postponed – Village fair"],
    ["cancelled", "CANCELLED", "Cancelled: Village fair"],
    ["moved-online\nonline_url: https://meet.example/", "CONFIRMED", "Village fair"],
  ])("says that it is %s", (status, calendarStatus, title) => {
    const entry = onlyEntry("/fair/event.ics", {
      [event]: ["venue: hall", `venue: hall\nstatus: ${status}`],
    });
    expect([entry.status, entry.title]).toEqual([calendarStatus, title]);
  });

  test("has no place while that is open; where one can follow it online too, that is known", () => {
    const locationOf = (venue: string): string => {
      const changes: Changes = {
        [event]: ["venue: hall", venue],
        [saturday]: undefined,
        [sunday]: undefined,
      };
      return onlyEntry("/fair/event.ics", changes).location;
    };
    expect(locationOf("venue: tba")).toBe("");
    expect(locationOf("venue: tba\nattendance: hybrid\nonline_url: https://meet.example/")).toBe(
      "Online",
    );
  });

  test("says what it is about, who organises it, and where to register", () => {
    const { description, location, uid } = onlyEntry("/fair/event.ics");
    expect(uid).toBe("event-fair@village.example");
    expect(location).toBe("Village hall, 1 Church Street, 01000 Milton");
    for (const part of ["Two days of bread", "Village committee", "https://tickets.example/fair"])
      expect(description).toContain(part);
  });
});

test("an event and its registration name every way to register, as one types it", () => {
  const ways = registrationOf(
    `registration:
  url: https://tickets.example/fair
  email: ada@fair.example
  phone: 01 23 45 67 89
  on_site: At the town hall
  opens: 2027-02-01T09:00`,
  );
  const typed = [
    "https://tickets.example/fair",
    "ada@fair.example",
    "01 23 45 67 89",
    "At the town hall",
  ];
  const { description } = onlyEntry("/fair/event.ics", ways);
  for (const way of typed) expect(description).toContain(`Registration: ${way}`);
  expect(onlyEntry("/fair/registration.ics", ways).description).toBe(typed.join("\n"));
  const mailto = registrationOf('registration: { url: "mailto:ada@fair.example?subject=Fair" }');
  expect(onlyEntry("/fair/event.ics", mailto).description).toContain(
    "Registration: ada@fair.example",
  );
});

test("who joins by telephone is told the number", () => {
  const byPhone: Changes = {
    [event]: ["venue: hall", "venue: hall\nonline_url: tel:+44-20-7946-0958"],
  };
  expect(onlyEntry("/fair/event.ics", byPhone).description).toContain(": +44-20-7946-0958");
});

describe("the dates of a registration", () => {
  const opens = (text: string): Changes => ({ [event]: ["  closes: 2027-03-26", text] });

  test.each([
    [
      "both",
      "  opens: 2027-02-01T09:00\n  closes: 2027-03-26",
      ["2027-02-01T08:00:00.000Z", "2027-03-26"],
    ],
    ["a whole day each", "  opens: 2027-02-01\n  closes: 2027-03-26", ["2027-02-01", "2027-03-26"]],
    ["the opening alone", "  opens: 2027-02-01T09:00", ["2027-02-01T08:00:00.000Z"]],
  ])("are entries: %s", (_, written, starts) => {
    const { entries } = calendarAt("/fair/registration.ics", opens(written));
    expect(entries.map(({ start }) => start)).toEqual(starts);
    expect(entries.every(({ lines }) => lines.includes("TRANSP:TRANSPARENT"))).toBe(true);
  });

  test("remind of them: of the opening as it opens, of the closing a day before", () => {
    const { entries } = calendarAt(
      "/fair/registration.ics",
      opens("  opens: 2027-02-01T09:00\n  closes: 2027-03-26"),
    );
    const triggers = entries.map(({ lines }) => lines.find((line) => line.startsWith("TRIGGER")));
    expect(triggers).toEqual(["TRIGGER:PT0S", "TRIGGER:-P1D"]);
  });

  test("make no file where there are none", () => {
    expect(calendarsOf(siteOf(opens(""))).has("/fair/registration.ics")).toBe(false);
  });
});
