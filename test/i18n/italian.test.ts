import { describe, expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { en } from "../../src/i18n/en/pages.ts";
import { it } from "../../src/i18n/it/pages.ts";
import { typeset } from "../../src/text/typography.ts";
import { DateTime } from "../../src/time.ts";
import { visible } from "../text/visible.ts";

const rome = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "Europe/Rome" });
const tuesday = rome("2013-06-11T13:30");
const first = rome("2013-06-01T09:00");
const span = { start: tuesday, end: rome("2013-06-11T14:00") };
const write = dates("it");

describe("Italian dates and hours", () => {
  test.each([
    [write.date(tuesday), "martedì 11~giugno~2013"],
    [write.date(first), "sabato 1º~giugno~2013"],
    [write.shortDate(tuesday), "11~giugno~2013"],
    [write.weekdayDayMonth(tuesday), "martedì 11~giugno"],
    [write.month(tuesday), "giugno~2013"],
    [write.time(tuesday), "13:30"],
    [write.time(first), "9:00"],
    [write.span(span), "13:30–14:00"],
    [write.spokenSpan(span), "dalle 13:30 alle 14:00"],
    [write.spokenSpan({ ...span, isOpenEnded: true }), "dalle 13:30"],
    [write.spokenSpan({ start: tuesday, end: rome("2013-06-12T01:00") }), "dalle 13:30 all’1:00"],
    [
      write.spokenSpan({ start: first, end: rome("2013-06-02T09:00") }),
      "dalle 9:00 alle 9:00 del giorno dopo",
    ],
    [write.moment(tuesday), "martedì 11~giugno~2013 alle 13:30"],
    [write.moment(rome("2013-06-11T01:30")), "martedì 11~giugno~2013 all’1:30"],
    [write.moment(rome("2013-06-11T00:30")), "martedì 11~giugno~2013 alle 0:30"],
    [write.dateSpan(rome("2027-03-08"), rome("2027-03-13")), "8–13~marzo~2027"],
    [write.dateSpan(rome("2027-03-30"), rome("2027-04-02")), "30~marzo~– 2~aprile~2027"],
    [write.dateSpan(rome("2027-12-30"), rome("2028-01-01")), "30~dicembre~2027~– 1º~gennaio~2028"],
    [write.monthSpan(rome("2028-03-01"), rome("2028-04-01")), "marzo~– aprile~2028"],
    [write.list(["a", "b", "c"]), "a, b e c"],
  ])("%s", (written, expected) => {
    expect(visible(written)).toBe(expected);
  });

  test("the day of a poster has its ordinal sign at its size", () => {
    expect(write.day(first)).toEqual({ day: "1º", suffix: "" });
  });
});

describe("the Italian strings", () => {
  const texts = Object.entries(it);

  test("are in the order of the English ones", () => {
    const ofHours = /^time\..*\.(one|other)$/;
    expect(Object.keys(it).filter((key) => !ofHours.test(key))).toEqual(Object.keys(en));
  });

  test("hold what the English ones hold, but for the number in “un’altra”", () => {
    const held = (text: string): string[] =>
      [...text.matchAll(/\{\w+\}/g)].map(String).filter((name) => name !== "{count}");
    const english: Record<string, string> = en;
    const reference = (key: string): string =>
      english[key] ?? english[key.replace(/\.(one|other)$/, "")] ?? "";
    expect(texts.map(([key, text]) => [key, held(text).sort()])).toEqual(
      texts.map(([key]) => [key, held(reference(key)).sort()]),
    );
  });

  test("have Italian quotation marks and apostrophes", () => {
    expect(texts.filter(([, text]) => /["'“”„]|\.{3}/.test(text))).toEqual([]);
  });

  // “il 10 giugno”, but “l’11 giugno”: no text can know which.
  test("have no article before a date", () => {
    const dated = texts.filter(([, text]) => /\{(date|moment|start|previous|month)\}/.test(text));
    expect(dated.filter(([, text]) => /\b(il|al|dal|del|nel) \{/.test(text))).toEqual([]);
  });
});

describe("Italian typography", () => {
  test.each([
    ["l'acqua e l'11 giugno", "l’acqua e l’11~giugno"],
    ["un po' di pane, dagli anni '90...", "un po’ di pane, dagli anni ’90…"],
    ["dice: « Ecco l'uva »", "dice: «~Ecco l’uva~»"],
    ["il 1° maggio alle ore 18", "il 1º~maggio alle ore~18"],
    ["a 20° di temperatura, il 1° premio", "a 20° di temperatura, il 1° premio"],
    ["10 € oppure € 10, art. 5, p. 12", "10~€ oppure €~10, art.~5, p.~12"],
    ["la dott.ssa Rossi e il prof. Bianchi", "la dott.ssa~Rossi e il prof.~Bianchi"],
    ["nel XX secolo", "nel XX~secolo"],
    ["il titolo 'Nord', tutto maiuscole? Sì!", "il titolo 'Nord', tutto maiuscole? Sì!"],
    ["https://example.org/l'uva", "https://example.org/l'uva"],
  ])("%s", (written, expected) => {
    const set = typeset(written, "it");
    expect(visible(set)).toBe(expected);
    expect(typeset(set, "it")).toBe(set);
  });

  test("leaves a piece whole that stands between others", () => {
    expect(typeset("» disse", "it", " ")).toBe("» disse");
  });

  test("finds nothing to mend in the strings", () => {
    for (const text of Object.values(it)) expect(typeset(text, "it")).toBe(text);
  });
});
