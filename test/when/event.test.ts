/** When an event is: poster, card, agenda, feed, calendars and linked data say the same, and no more than is known. */
import { describe, expect, test } from "vitest";
import { loadVillage } from "../content/village.ts";
import { eventShapes } from "./event-shapes.ts";
import { outputs } from "../../src/outputs/outputs.ts";
import { renderPages, wordsOf } from "../render-pages.ts";
import { saidOfEvent } from "./said-of-event.ts";
import { siteOf } from "./site-of.ts";

describe("an event of", () => {
  test.each(eventShapes)("$name", ({ shape, says }) => {
    const { sentence, ...before } = says;
    const said = saidOfEvent(shape);
    expect(said).toMatchObject(before);
    expect(said.sentence).toBeUndefined();
    const over = saidOfEvent({ ...shape, now: "2028-06-01T00:00" });
    expect(over.sentence).toBe(sentence);
    expect([over.poster, over.card]).toEqual([before.poster, before.card]);
  });

  test("is told while it is on, in the present", () => {
    const on = saidOfEvent({
      start: "2027-03-27T14:00",
      end: "tba",
      now: "2027-03-27T15:00",
    });
    expect(on.sentence).toBe("This event takes place on Saturday, March 27, 2027, from 2 PM");
  });
});

describe("where it was to begin before", () => {
  const event = (title: string, fields: string) =>
    `---\ntitle: ${title}\nsummary: Bread and songs.\nstart: 2027-03-27T10:00\nend: 2027-03-27T18:00\n${fields}venue: { city: Milton }\npublished: 2026-12-01\norganisers: [committee]\n---\n`;

  const saidOf = (previous: string): readonly (string | undefined)[] => {
    const site = siteOf(
      {
        "content/fair/event.md": event(
          "Fair",
          `status: rescheduled\nprevious_start: ${previous}\n`,
        ),
        "content/market/event.md": event("Market", ""),
      },
      "2027-01-10T12:00",
    );
    const files = new Map(outputs(site).map(({ path, body }) => [path, body.toString()]));
    const feed = wordsOf(files.get("/feed.xml") ?? "");
    const calendar = files.get("/fair/event.ics")?.replaceAll("\r\n ", "").replaceAll("\\,", ",");
    const texts = [renderPages(site).get("/fair/"), feed, calendar];
    return texts.map((text) => /first announced for ([^.]*?) ?\./.exec(wordsOf(text ?? ""))?.[1]);
  };

  test.each([
    ["2027-03-27T14:00", "Saturday, March 27, 2027 at 2 PM"],
    ["2027-03-20", "Saturday, March 20, 2027"],
  ])("%s, page, feed and calendar say %s", (previous, said) => {
    expect(saidOf(previous)).toEqual([said, said, said]);
  });
});

test("a postponed event without a date has none that was planned", () => {
  const postponed = (start: string) => {
    const site = siteOf(
      {
        "content/fair/event.md": `---\ntitle: Fair\nsummary: Bread.\nstart: ${start}\nend: tba\nstatus: postponed\nvenue: tba\norganisers: [committee]\n---\n`,
      },
      "2027-01-10T12:00",
    );
    return wordsOf(renderPages(site).get("/fair/") ?? "").includes("Planned date:");
  };
  expect(postponed("2027-03-27")).toBe(true);
  expect(postponed("tba")).toBe(false);
});

/** The errors and warnings of the event's dates, without a programme. */
const problemsOf = (fields: string) =>
  loadVillage({
    "content/fair/event.md": ["start: 2027-03-27T10:00\nend: 2027-03-28T18:00", fields],
    "content/fair/programme/2027-03-27.yaml": undefined,
    "content/fair/programme/2027-03-28.yaml": undefined,
  }).problems.filter(({ file, code }) => file.endsWith("event.md") && code !== "unused-theme");

describe("what makes no sense is told, and how to mend it", () => {
  test.each([
    [
      "start: 2027-03-27\nend: 2027-03",
      "The start (2027-03-27) has a day, the end (2027-03) only a month.",
      "Write the day on which it ends, or, as long as that is not known: tba",
    ],
    [
      "start: 2027-03-27T14:00\nend: 2027-04",
      "The start (2027-03-27T14:00) has a day, the end (2027-04) only a month.",
      "Write the day on which it ends, or, as long as that is not known: tba",
    ],
    [
      "start: 2027-03\nend: 2027-03-28",
      "The end (2027-03-28) has a day, the start (2027-03) only a month.",
      "Write the day on which it starts, or, as long as that is not known, the month of the end alone: 2027-03",
    ],
    [
      "start: 2027-03\nend: 2027-04-02T12:00",
      "The end (2027-04-02T12:00) has a day, the start (2027-03) only a month.",
      "Write the day on which it starts, or, as long as that is not known, the month of the end alone: 2027-04",
    ],
    [
      "start: tba\nend: 2027-03-28",
      "The end is known (2027-03-28), but not the start.",
      "Write the start, at least its month (2027-03), or of the end too: tba",
    ],
    [
      "start: 2027-03-28\nend: 2027-03-27",
      "The end (2027-03-27) is not after the start (2027-03-28).",
      "Correct one of the two.",
    ],
    [
      "start: 2027-03-28",
      "The field “end” is missing.",
      "Add it; if it is not known yet: end: tba",
    ],
  ])("%s", (fields, message, hint) => {
    expect(problemsOf(fields)).toMatchObject([{ severity: "error", message, hint }]);
  });

  test("a programme of an event without a start", () => {
    const { problems } = loadVillage({
      "content/fair/event.md": [
        "start: 2027-03-27T10:00\nend: 2027-03-28T18:00",
        "start: tba\nend: tba",
      ],
    });
    expect(problems).toMatchObject([
      {
        severity: "warning",
        code: "programme-without-start",
        line: 4,
        message:
          "The programme has the day 2027-03-27; the event's pages say that its date is to be announced.",
      },
    ]);
  });
});
