/** Dates that belong before an event or a session, and are after it or a year too early. */
import { describe, expect, test } from "vitest";
import { bread, event, places, problem, saturday } from "./problem.ts";
import { type Changes, loadVillage } from "./village.ts";

const closes = "  closes: 2027-03-26";

describe("dates that belong before the event", () => {
  problem(
    "after-end: a registration that opens in the wrong year",
    { [event]: [closes, "  opens: 2028-01-05"] },
    `
      content/fair/event.md:18:10 warning after-end
          17 │   url: https://tickets.example/fair
          18 │   opens: 2028-01-05
             │          ^^^^^^^^^^
        “opens” (2028-01-05) is after the end of the event (2027-03-28 18:00). Did you mean “2027-01-05”?
    `,
  );

  problem(
    "after-end: a price that holds too long",
    {
      [event]: [
        closes,
        "  price:\n    - { label: Early, amount: 5, currency: EUR, until: 2027-04-30 }",
      ],
    },
    `
      content/fair/event.md:19:56 warning after-end
          18 │   price:
          19 │     - { label: Early, amount: 5, currency: EUR, until: 2027-04-30 }
             │                                                        ^^^^^^^^^^
        “until” (2027-04-30) is after the end of the event (2027-03-28 18:00). Correct the date, or leave the field out.
    `,
  );

  problem(
    "after-end: needs to be told when it is over",
    { [event]: ["---\n\nCome", "access_contact: { before: 2027-03-29 }\n---\n\nCome"] },
    `
      content/fair/event.md:19:27 warning after-end
          18 │   closes: 2027-03-26
          19 │ access_contact: { before: 2027-03-29 }
             │                           ^^^^^^^^^^
        “before” (2027-03-29) is after the end of the event (2027-03-28 18:00). Correct the date, or leave the field out.
    `,
  );

  problem(
    "year-before-start: a call that closes in the wrong year",
    {
      [event]: [
        "---\n\nCome",
        "calls:\n  - { title: Stalls, kind: other, url: tba, closes: 2026-02-01 }\n---\n\nCome",
      ],
    },
    `
      content/fair/event.md:20:53 warning year-before-start
          19 │ calls:
          20 │   - { title: Stalls, kind: other, url: tba, closes: 2026-02-01 }
             │                                                     ^^^^^^^^^^
        “closes” (2026-02-01) is more than a year before the event (2027-03-27). Did you mean “2027-02-01”?
    `,
  );

  const field = (text: string): Changes => ({ [event]: ["---\n\nCome", `${text}\n---\n\nCome`] });
  const opening = (text: string): Changes => ({ [event]: [closes, text] });
  const call = (dates: string): Changes =>
    field(`calls:\n  - { title: Stalls, kind: other, url: tba, ${dates} }`);

  test.each([
    ["an announcement after the event", field("published: 2027-03-29"), "19:12 after-end"],
    ["an announcement on its last day", field("published: 2027-03-28"), undefined],
    ["a call that closes after it", call("closes: 2027-03-29"), "20:53 after-end"],
    ["a call that closes with its last day", call("closes: 2027-03-28"), undefined],
    ["a call that closes in its last hour", call("closes: 2027-03-28T18:00"), undefined],
    ["a call that closes a minute later", call("closes: 2027-03-28T18:01"), "20:53 after-end"],
    ["the same with its own offset", call("closes: 2027-03-28T16:01Z"), "20:53 after-end"],
    ["a call that opens after it", call("opens: 2027-03-29"), "20:52 after-end"],
    ["a call that opens long before it", call("opens: 2025-01-01"), undefined],
    [
      "a registration that opens as it ends",
      opening("  opens: 2027-03-28T18:00"),
      "18:10 after-end",
    ],
    ["a registration that opens on its last day", opening("  opens: 2027-03-28"), undefined],
    ["one that closes a year before", opening("  closes: 2026-03-26"), "18:11 year-before-start"],
    ["one that closes a year before to the day", opening("  closes: 2026-03-27"), undefined],
    [
      "needs a year too early",
      field("access_contact: { before: 2026-01-01 }"),
      "19:27 year-before-start",
    ],
  ])("%s", (_, changes, at) => {
    expect(places(changes)).toEqual(at === undefined ? [] : [`${event}:${at}`]);
  });

  test("a year is proposed only if it mends", () => {
    const hint = (changes: Changes) => loadVillage(changes).problems[0]?.hint;
    expect(hint(opening("  closes: 2028-03-20"))).toBe("Did you mean “2027-03-20”?");
    expect(hint(opening("  closes: 2027-06-20"))).toBe("Correct “closes”, or leave it out.");
    // It would open after it closes.
    expect(hint(opening("  opens: 2028-03-20\n  closes: 2027-03-10"))).toBe(
      "Correct the date, or leave the field out.",
    );
  });

  test("news come after an event too", () => {
    expect(
      places({ "content/fair/news/thanks.md": "---\ntitle: Thanks\ndate: 2027-04-02\n---\n" }),
    ).toEqual([]);
  });
});

describe("the end of an event is what is known of it", () => {
  const dated = (start: string, end: string, opens: string, more = ""): readonly string[] => {
    const text = `---
title: Market
summary: Vegetables.
start: ${start}
end: ${end}
venue: hall
organisers: [committee]
registration: { url: "https://tickets.example", opens: ${opens} }
${more}---
`;
    return loadVillage({ "content/market/event.md": text }).problems.map(({ code }) => code);
  };

  test.each([
    ["2027-06", "2027-06", "2027-06-30", []],
    ["2027-06", "2027-06", "2027-07-01", ["after-end"]],
    ["2027-06", "tba", "2027-06-30", []],
    ["2027-06", "tba", "2027-07-01", ["after-end"]],
    ["2027-06-12", "tba", "2027-06-13", ["after-end"]],
    ["tba", "tba", "2090-01-01", []],
    ["2027-06-12T14:00", "2027-06-12T18:00", "2027-06-12T18:30", ["after-end"]],
    ["2027-06-12T14:00", "2027-06-13T00:00", "2027-06-12T23:59", []],
  ])("%s to %s, registration from %s", (start, end, opens, codes) => {
    expect(dated(start, end, opens)).toEqual(codes);
  });

  test("in the event's own zone", () => {
    const zone = "timezone: America/New_York\n";
    expect(dated("2027-06-12", "2027-06-12", "2027-06-13T03:30Z", zone)).toEqual([]);
    expect(dated("2027-06-12", "2027-06-12", "2027-06-13T04:00Z", zone)).toEqual(["after-end"]);
  });

  test("of an event that is postponed nothing is known", () => {
    expect(dated("2027-06-12", "2027-06-12", "2028-01-01", "status: postponed\n")).toEqual([]);
  });

  test("where the dates are open, the programme tells", () => {
    const open = (opens: string) =>
      places({
        [event]: `---
title: Village fair
summary: Two days of bread, maps and songs.
start: tba
end: tba
venue: hall
organisers: [committee]
tracks:
  crafts: { title: Crafts }
registration: { url: tba, opens: ${opens} }
---

Come and meet [Ada](speaker:ada).
`,
      });
    const undated = `${event}:4:8 programme-without-start`;
    expect(open("2027-03-28")).toEqual([undated]);
    expect(open("2027-03-29")).toEqual([undated, `${event}:10:34 after-end`]);
  });

  test("an end in the night before its midnight is told by its day", () => {
    const { problems } = loadVillage({
      [event]: ["2027-03-28T18:00", "2027-03-28"],
      "content/fair/news/programme.md": ["2027-02-01", "2027-02-02"],
      [bread]: ["track: crafts", "track: crafts\nregistration: { url: tba, opens: 2027-04-01 }"],
    });
    expect(problems).toMatchObject([{ message: /end of the session \(2027-03-27 12:00\)/ }]);
    const [of] = loadVillage({
      [event]: ["2027-03-28T18:00", "2027-03-28\npublished: 2027-04-01"],
    }).problems;
    expect(of?.message).toBe(
      "“published” (2027-04-01) is after the end of the event (2027-03-28).",
    );
  });
});

describe("registration for a session", () => {
  const signUp = (dates: string): Changes => ({
    [bread]: ["track: crafts", `track: crafts\nregistration: { url: tba, ${dates} }`],
  });

  test.each([
    ["opens when it is over", signUp("opens: 2027-03-27T12:00"), "5:34 after-end"],
    ["opens on its day", signUp("opens: 2027-03-27"), undefined],
    ["closes after it", signUp("closes: 2027-03-27T12:01"), "5:35 registration-closes-after-end"],
    ["closes with its day", signUp("closes: 2027-03-27"), undefined],
    ["closes years before", signUp("closes: 2017-03-20"), "5:35 year-before-start"],
    [
      "has a price beyond it",
      signUp("price: [{ label: All, amount: 2, currency: EUR, until: 2027-03-28 }]"),
      "5:82 after-end",
    ],
  ])("%s", (_, changes, at) => {
    expect(places(changes)).toEqual(at === undefined ? [] : [`${bread}:${at}`]);
  });

  test("follows the session's own time, the day of a slot whose hours are open, and else the event", () => {
    const maps = "content/fair/sessions/maps.md";
    const opens = (at: string): Changes => ({
      [maps]: ["speakers:", `registration: { url: tba, opens: ${at} }\nspeakers:`],
    });
    expect(places(opens("2027-03-27T15:00"))).toEqual([`${maps}:3:34 after-end`]);
    expect(places(opens("2027-03-27T14:59"))).toEqual([]);
    const isOpen: Changes = { [saturday]: ["time: 10:30–12:00", "time: tba"] };
    expect(places({ ...isOpen, ...signUp("opens: 2027-03-27T23:00") })).toEqual([]);
    expect(places({ ...isOpen, ...signUp("opens: 2027-03-28") })).toEqual([
      `${bread}:5:34 after-end`,
    ]);
    const cake = "content/fair/sessions/cake.md";
    const unscheduled = (at: string) =>
      places({ [cake]: `---\ntitle: Cake\nregistration: { url: tba, opens: ${at} }\n---\n` });
    expect(unscheduled("2027-03-28")).toEqual([`${cake}:1:1 unscheduled-session`]);
    expect(unscheduled("2027-03-29")).toContain(`${cake}:3:34 after-end`);
  });
});
