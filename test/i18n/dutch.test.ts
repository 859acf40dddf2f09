import { describe, expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { translator } from "../../src/i18n/index.ts";
import { numbers } from "../../src/i18n/numbers.ts";
import { DateTime } from "../../src/time.ts";
import { visible } from "../text/visible.ts";

const utrecht = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "Europe/Amsterdam" });
const friday = utrecht("2027-06-11T13:30");
const nl = dates("nl");
const span = { start: friday, end: utrecht("2027-06-11T14:00") };
const untilTomorrow = { start: friday, end: utrecht("2027-06-12T13:30") };

describe("Dutch sets", () => {
  test.each([
    ["a date", nl.date(friday), "vrijdag 11~juni~2027"],
    ["a short date", nl.shortDate(friday), "11~juni~2027"],
    ["a day and its month", nl.dayMonth(friday), "11~juni"],
    ["a weekday and its day", nl.weekdayDayMonth(friday), "vrijdag 11~juni"],
    ["a day beside its month", nl.day(friday).day, "11"],
    ["days of a month", nl.dateSpan(friday, utrecht("2027-06-13")), "11–13~juni~2027"],
    ["the same without it", nl.daySpan(friday, utrecht("2027-06-13")) ?? "", "11–13"],
    ["two months", nl.dateSpan(friday, utrecht("2027-07-02")), "11~juni~– 2~juli~2027"],
    ["a clock time", nl.time(utrecht("2027-06-11T09:05")), "9:05"],
    ["the end of a day", nl.endTime(utrecht("2027-06-12")), "24:00"],
    ["hours", nl.span(span), "13:30–14:00"],
    ["hours, said", nl.spokenSpan(span), "van 13:30 tot 14:00~uur"],
    ["hours without end", nl.span({ ...span, isOpenEnded: true }), "vanaf 13:30~uur"],
    ["hours to the next day", nl.span(untilTomorrow), "13:30~–~de volgende dag 13:30"],
    ["the same, said", nl.spokenSpan(untilTomorrow), "van 13:30 tot de volgende dag 13:30~uur"],
    ["a moment", nl.moment(friday), "vrijdag 11~juni~2027 om 13:30~uur"],
    ["a list", nl.list(["a", "b", "c"]), "a, b en c"],
    ["a price", numbers("nl").money(1200.5, "EUR"), "€~1.200,50"],
  ])("%s", (_what, written, expected) => {
    expect(visible(written)).toBe(expected);
  });
});

test.each([
  [1, "1 plaats"],
  [2, "2 plaatsen"],
  [1200, "1.200 plaatsen"],
])("Dutch counts: %i", (count, text) => {
  expect(translator("nl-BE")("ticket.capacity", { count })).toBe(text);
});
