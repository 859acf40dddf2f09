import { describe, expect, test } from "vitest";
import { dates } from "../../src/i18n/dates.ts";
import { DateTime } from "../../src/time.ts";
import { visible } from "../text/visible.ts";

const paris = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "Europe/Paris" });
const tuesday = paris("2013-06-11T13:30");
const span = { start: tuesday, end: paris("2013-06-11T14:00") };
const { fr, en, gb } = { fr: dates("fr"), en: dates("en"), gb: dates("en-GB") };

describe("dates", () => {
  test.each([
    [fr.date(tuesday), "mardi 11~juin~2013"],
    [fr.date(paris("2013-06-01")), "samedi 1er~juin~2013"],
    [fr.shortDate(tuesday), "11~juin~2013"],
    [fr.dayMonth(tuesday), "11~juin"],
    [fr.weekdayDayMonth(tuesday), "mardi 11~juin"],
    [fr.weekday(tuesday), "mardi"],
    [fr.month(tuesday), "juin~2013"],
    [fr.monthName(tuesday), "juin"],
    [fr.year(tuesday), "2013"],
    [en.date(tuesday), "Tuesday, June~11,~2013"],
    [gb.date(tuesday), "Tuesday, 11~June~2013"],
    [dates("es").date(tuesday), "martes 11~de~junio~de~2013"],
  ])("%s", (written, expected) => {
    expect(visible(written)).toBe(expected);
  });

  test("are those of their own zone", () => {
    const tokyo = DateTime.fromISO("2013-06-11T00:30", { zone: "Asia/Tokyo" });
    expect(visible(fr.moment(tokyo))).toBe("mardi 11~juin~2013 à 0~h~30");
  });

  test("have a day in two pieces, the second to be raised", () => {
    expect(fr.day(tuesday)).toEqual({ day: "11", suffix: "" });
    expect(fr.day(paris("2013-06-01"))).toEqual({ day: "1", suffix: "er" });
    expect(en.day(paris("2013-06-01"))).toEqual({ day: "1", suffix: "" });
  });
});

describe("spans of dates", () => {
  test.each([
    ["2027-03-10", "2027-03-13", "10–13~mars~2027", "10–13~March~2027", "10–13"],
    ["2027-03-01", "2027-03-03", "1er–3~mars~2027", "1–3~March~2027", "1–3"],
    ["2027-03-30", "2027-04-02", "30~mars~– 2~avril~2027", "30~March~– 2~April~2027", undefined],
    [
      "2027-12-30",
      "2028-01-01",
      "30~décembre~2027~– 1er~janvier~2028",
      "30~December~2027~– 1~January~2028",
      undefined,
    ],
    ["2013-06-11T09:00", "2013-06-11T18:00", "11~juin~2013", "11~June~2013", "11"],
  ])("%s to %s", (first, last, french, british, days) => {
    expect(visible(fr.dateSpan(paris(first), paris(last)))).toBe(french);
    expect(visible(gb.dateSpan(paris(first), paris(last)))).toBe(british);
    expect(fr.daySpan(paris(first), paris(last))).toBe(days);
  });

  test("in the order of the language", () => {
    expect(visible(en.dateSpan(paris("2027-03-10"), paris("2027-03-13")))).toBe(
      "March~10–13,~2027",
    );
  });

  test("in months", () => {
    expect(visible(fr.monthSpan(paris("2028-03-01"), paris("2028-04-01")))).toBe(
      "mars~– avril~2028",
    );
  });
});

describe("Hebrew", () => {
  const he = dates("he");
  const last = paris("2027-07-02");

  test.each([
    [he.date(tuesday), "יום שלישי, 11~ביוני~2013"],
    [he.dateSpan(paris("2027-06-11"), paris("2027-06-13")), "11–13~ביוני~2027"],
    [he.dateSpan(paris("2027-06-11"), last), "11~ביוני~– 2~ביולי~2027"],
    [he.span(span), "13:30~–~14:00"],
    [he.spokenSpan(span), "מ־13:30 עד 14:00"],
    [he.moment(tuesday), "יום שלישי, 11~ביוני~2013 בשעה 13:30"],
  ])("%s", (written, expected) => {
    expect(visible(written)).toBe(expected);
  });
});

describe("times", () => {
  test.each([
    ["13:30", "13~h~30", "1:30~PM", "13:30"],
    ["14:00", "14~h", "2~PM", "14:00"],
    ["09:05", "9~h~05", "9:05~AM", "9:05"],
    ["00:00", "minuit", "midnight", "0:00"],
    ["12:00", "12~h", "noon", "12:00"],
  ])("%s", (clock, french, american, british) => {
    const at = paris(`2013-06-11T${clock}`);
    expect([fr.time(at), en.time(at), gb.time(at)].map(visible)).toEqual([
      french,
      american,
      british,
    ]);
  });

  test("spans never break, and have words for those who listen", () => {
    expect(visible(fr.span(span))).toBe("13~h~30~–~14~h");
    expect(visible(fr.spokenSpan(span))).toBe("de 13~h~30 à 14~h");
    expect(visible(en.spokenSpan(span))).toBe("from 1:30~PM to 2~PM");
    expect(visible(fr.span({ ...span, isOpenEnded: true }))).toBe("à partir de 13~h~30");
    expect(visible(en.spokenSpan({ ...span, isOpenEnded: true }))).toBe("from 1:30~PM");
  });

  test("moments", () => {
    expect(visible(fr.moment(tuesday))).toBe("mardi 11~juin~2013 à 13~h~30");
    expect(visible(en.moment(tuesday))).toBe("Tuesday, June~11,~2013 at 1:30~PM");
  });

  test("machines read them with their offset", () => {
    expect(fr.iso(tuesday)).toBe("2013-06-11T13:30+02:00");
    expect(fr.isoDate(tuesday)).toBe("2013-06-11");
  });

  test("zones have names", () => {
    expect(fr.zone(tuesday)).toBe("heure d’Europe centrale");
  });
});

test("lists", () => {
  expect(fr.list(["a", "b", "c"])).toBe("a, b et c");
  expect(gb.list(["a", "b"])).toBe("a and b");
});
