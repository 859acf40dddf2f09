import { expect, test } from "vitest";
import { levelsOf, reorder } from "../../src/cards/bidi.ts";

/** A line as it stands, from left to right. */
const drawn = (text: string, base: "ltr" | "rtl"): string => {
  const letters = Array.from(text);
  const levels = levelsOf(letters, base);
  return reorder(letters.map((letter, i) => ({ letter, level: levels[i] ?? 0 })))
    .map(({ letter }) => letter)
    .join("");
};

test.each([
  ["ltr", "abc 13:30", "abc 13:30"],
  ["ltr", "abc אבג def", "abc גבא def"],
  ["ltr", "abc אב גד", "abc דג בא"],
  ["ltr", "אב 13:30 גד", "דג 13:30 בא"],
  ["rtl", "אבג", "גבא"],
  ["rtl", "אב 13:30", "13:30 בא"],
  ["rtl", "אב 13:30–14:00", "14:00–13:30 בא"],
  ["rtl", "אב Open Street Map גד", "דג Open Street Map בא"],
  ["rtl", "אב OSM 2013 גד", "דג OSM 2013 בא"],
  ["rtl", "אב: גד", "דג :בא"],
  ["rtl", "50% אב", "בא 50%"],
  ["rtl", "في 11 يونيو", "وينوي 11 يف"],
] as const)("in a line that is %s, “%s” stands as “%s”", (base, text, visual) => {
  expect(drawn(text, base)).toBe(visual);
});
