/** `dates.ics`: the dates of an event to know, as one subscribes to them. */
import { describe, expect, test } from "vitest";
import { event } from "../../content/problem.ts";
import { type Changes, now, withVillage } from "../../content/village.ts";
import { loadSite } from "../../../src/content/load.ts";
import { calendarAt, calendarsOf, siteOf } from "./calendar-files.ts";

const path = "/fair/dates.ics";

/** The village with more in the front matter of its event. */
const fair = (text: string): Changes => ({
  [event]: ["---\n\nCome", `${text}\n---\n\nCome`],
});

const all = fair(`calls:
  - { title: Sing, kind: proposals, url: tba, opens: 2027-01-01T09:00, closes: 2027-02-28 }
  - { title: Cook, kind: volunteers, url: tba, closes: 2027-03-01T12:00 }
access_contact: { before: 2027-03-10 }
dates:
  - { date: 2027-03-25T18:00, until: 2027-03-25T20:00, label: We put up the tents }
  - { date: 2027-03-01, until: 2027-03-03, label: Singers are told }
  - { date: 2027-02-01, label: The programme is out }`);

const read = (changes: Changes, at = now) =>
  new Map(calendarAt(path, changes, at).entries.map((entry) => [entry.title, entry]));

describe("the calendar of key dates", () => {
  test("has what is known, what is written and the event itself", () => {
    expect([...read(all)].map(([title, { start, end }]) => [title, start, end])).toEqual([
      ["Village fair", "2027-03-27T09:00:00.000Z", "2027-03-28T16:00:00.000Z"],
      ["Registration closes: Village fair", "2027-03-26", undefined],
      ["Call opens: Sing · Village fair", "2027-01-01T08:00:00.000Z", undefined],
      ["The programme is out · Village fair", "2027-02-01", undefined],
      ["Call closes: Sing · Village fair", "2027-02-28", undefined],
      ["Singers are told · Village fair", "2027-03-01", "2027-03-04"],
      ["Call closes: Cook · Village fair", "2027-03-01T11:00:00.000Z", undefined],
      ["Last day to tell us what you need · Village fair", "2027-03-10", undefined],
      [
        "We put up the tents · Village fair",
        "2027-03-25T17:00:00.000Z",
        "2027-03-25T19:00:00.000Z",
      ],
    ]);
  });

  test("keeps nobody busy, but for the event", () => {
    const busy = [...read(all).values()].filter(
      ({ lines }) => !lines.includes("TRANSP:TRANSPARENT"),
    );
    expect(busy.map(({ title }) => title)).toEqual(["Village fair"]);
  });

  test("has the entries of the other calendars by their names", () => {
    const site = siteOf(all);
    const text = (file: string) => calendarsOf(site).get(`/fair/${file}`) ?? "";
    const uids = (file: string) => text(file).match(/UID:.*/g) ?? [];
    expect(uids("dates.ics")).toEqual(
      expect.arrayContaining([...uids("event.ics"), ...uids("registration.ics")]),
    );
    expect(new Set(uids("dates.ics")).size).toBe(9);
  });

  test("is one to subscribe to, with a name of its own", () => {
    expect(calendarAt(path, all).properties).toMatchObject({
      name: "Key dates · Village fair",
      source: "https://village.example/fair/dates.ics",
    });
  });

  test("is there once a date is written, before the event; the event’s own is none", () => {
    const has = (changes: Changes, at = now) => calendarsOf(siteOf(changes, at)).has(path);
    expect(has({})).toBe(true);
    expect(has({}, "2027-05-01T12:00")).toBe(false);
    expect(has(all, "2027-05-01T12:00")).toBe(true);
    expect(has(fair("access_contact: { before: 2027-03-10 }"))).toBe(true);
    const none = "registration:\n  url: https://tickets.example/fair\n  closes: 2027-03-26";
    expect(has({ [event]: [none, "dates: [{ date: 2027-02-01, label: Out }]"] })).toBe(true);
    expect(has({ [event]: [none, "registration: none"] })).toBe(false);
  });

  test("keeps an entry whose date is put off, and one before which another is set", () => {
    const uidIn = (text: string) => read(fair(text)).get("Slides · Village fair")?.uid;
    const first = uidIn("dates:\n  - { date: 2027-02-01, label: Slides }");
    expect(first).toMatch(/^date-[0-9a-f]{12}\.fair@village\.example$/);
    expect(uidIn("dates:\n  - { date: 2027-02-08T12:00, label: Slides }")).toBe(first);
    expect(
      uidIn(
        "dates:\n  - { date: 2027-01-20, label: Out }\n  - { date: 2027-02-01, label: Slides }",
      ),
    ).toBe(first);
  });

  test("stays for those who subscribe to it when a registration is full", () => {
    const open = "closes: 2027-03-26";
    const titles = (changes: Changes) => [...read(changes).keys()];
    expect(titles({ [event]: [open, `${open}\n  status: full`] })).toEqual(["Village fair"]);
    const needs = `${open}\n  status: full\naccess_contact: { before: 2027-03-10 }`;
    expect(titles({ [event]: [open, needs] })).toEqual([
      "Village fair",
      "Last day to tell us what you need · Village fair",
    ]);
  });

  test("keeps entries of calls and prices before which others are set", () => {
    const call = (title: string) =>
      `  - { title: ${title}, kind: proposals, url: tba, opens: 2027-01-02, closes: 2027-02-01 }`;
    const price = (label: string, early: string, until: string) =>
      `    - { label: ${label}, amount: 9, currency: EUR, until: ${until}, early: { amount: 5, until: ${early} } }`;
    const open = "closes: 2027-03-26";
    const uids = (calls: readonly string[], prices: readonly string[]) =>
      Object.fromEntries(
        [
          ...read({
            [event]: [open, `${open}\n  price:\n${prices.join("\n")}\ncalls:\n${calls.join("\n")}`],
          }),
        ].map(([title, { uid }]) => [title, uid]),
      );
    const one = uids([call("Sing")], [price("Adults", "2027-01-20", "2027-03-01")]);
    const two = uids(
      [call("Dance"), call("Sing")],
      [price("Friends", "2027-01-10", "2027-02-20"), price("Adults", "2027-01-22", "2027-03-08")],
    );
    expect(Object.keys(one)).toHaveLength(6);
    expect(two).toMatchObject(one);
    const all = Object.values(two);
    expect(new Set(all).size).toBe(all.length);
  });

  test("is in words of each language, with the same entries", () => {
    const twice = fair("dates:\n  - { date: 2027-02-01, label: { en: Slides, fr: Les images } }");
    const changes: Changes = {
      ...twice,
      "data/site.yaml": ["languages: [en]", "languages: [en, fr]"],
    };
    const calendars = calendarsOf(siteOf(changes));
    const english = calendars.get(path) ?? "";
    const french = calendars.get("/fr/fair/dates.ics") ?? "";
    expect(english).toContain("SUMMARY:Slides · Village fair");
    expect(french).toContain("SUMMARY:Les images · Village fair");
    expect(french.match(/UID:.*/g)).toEqual(english.match(/UID:.*/g));
  });

  test("cancels its dates with the event", () => {
    const cancelled: Changes = {
      [event]: [
        "venue: hall",
        "venue: hall\nstatus: cancelled\ndates: [{ date: 2027-02-01, label: Out }]",
      ],
    };
    const all = calendarAt(path, cancelled).entries;
    expect(all.map(({ status }) => status)).toEqual(["CANCELLED", "CANCELLED", "CANCELLED"]);
  });
});

test("a deadline that is put off is told by a sequence, once the dates were recorded", () => {
  const at = (closes: string) =>
    fair(`calls: [{ title: Sing, kind: proposals, url: tba, closes: ${closes} }]`);
  const record = withVillage(at("2027-02-01"), (folder) =>
    JSON.stringify(loadSite(folder, { now }).comparisons.get("fair")?.().current),
  );
  const recorded = (closes: string) => ({ ...at(closes), "content/fair/revisions.json": record });
  const sequence = (closes: string) =>
    read(recorded(closes), "2027-01-20T12:00").get("Call closes: Sing · Village fair")?.sequence;
  expect(sequence("2027-02-01")).toBe(0);
  expect(sequence("2027-02-08")).toBe(1);
});
