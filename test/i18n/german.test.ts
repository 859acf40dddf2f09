import { describe, expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { translator } from "../../src/i18n/index.ts";
import { numbers } from "../../src/i18n/numbers.ts";
import { DateTime } from "../../src/time.ts";
import { visible } from "../text/visible.ts";

const berlin = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "Europe/Berlin" });
const friday = berlin("2027-06-11T13:30");
const de = dates("de");
const span = { start: friday, end: berlin("2027-06-11T14:00") };
const untilTomorrow = { start: friday, end: berlin("2027-06-12T13:30") };

describe("German sets", () => {
  test.each([
    ["a date", de.date(friday), "Freitag, 11.~Juni~2027"],
    ["a date in Austria", dates("de-AT").date(berlin("2027-01-01")), "Freitag, 1.~Jänner~2027"],
    ["a short date", de.shortDate(friday), "11.~Juni~2027"],
    ["a day and its month", de.dayMonth(friday), "11.~Juni"],
    ["a weekday and its day", de.weekdayDayMonth(friday), "Freitag, 11.~Juni"],
    ["a day beside its month", de.day(friday).day, "11."],
    ["a year", de.year(friday), "2027"],
    ["days of a month", de.dateSpan(friday, berlin("2027-06-13")), "11.–13.~Juni~2027"],
    ["the same without it", de.daySpan(friday, berlin("2027-06-13")) ?? "", "11.–13."],
    ["two months", de.dateSpan(friday, berlin("2027-07-02")), "11.~Juni~– 2.~Juli~2027"],
    ["a clock time", de.time(berlin("2027-06-11T09:05")), "9:05"],
    ["the end of a day", de.endTime(berlin("2027-06-12")), "24:00"],
    ["hours", de.span(span), "13:30–14:00"],
    ["hours, said", de.spokenSpan(span), "von 13:30 bis 14:00~Uhr"],
    ["hours without end", de.span({ ...span, isOpenEnded: true }), "ab 13:30~Uhr"],
    ["hours to the next day", de.span(untilTomorrow), "13:30~–~Folgetag 13:30"],
    ["the same, said", de.spokenSpan(untilTomorrow), "von 13:30 bis Folgetag 13:30~Uhr"],
    ["a moment", de.moment(friday), "Freitag, 11.~Juni~2027, 13:30~Uhr"],
    ["a list", de.list(["a", "b", "c"]), "a, b und c"],
    ["a price", numbers("de").money(1200.5, "EUR"), "1.200,50~€"],
  ])("%s", (_what, written, expected) => {
    expect(visible(written)).toBe(expected);
  });
});

test.each([
  [1, "1 Platz"],
  [2, "2 Plätze"],
  [1200, "1.200 Plätze"],
])("German counts: %i", (count, text) => {
  expect(translator("de")("ticket.capacity", { count })).toBe(text);
});
