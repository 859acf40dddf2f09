import { expect, test } from "vitest";
import { commandWords } from "../../src/i18n/commands.ts";
import { inReadingOrder } from "../../src/i18n/reading-order.ts";

/** Signs of direction as they can be seen: « and ‹ begin what is set apart, from the right and from the left. */
const visible = (text: string): string =>
  text.replaceAll("\u2067", "«").replaceAll("\u2066", "‹").replaceAll("\u2069", "›");

test("values of another direction are set apart, but not within a command that is copied", () => {
  const say = commandWords("he");
  expect(visible(say("import.fault.no-file", { value: "a.csv" }))).toBe("אין קובץ ‹a.csv›.");
  expect(visible(say("import.next", { folder: "my-site" }))).toBe(
    "השלב הבא: npm run check -- --site my-site",
  );
  expect(visible(say("import.complete-site"))).toBe("data/site.yaml: השדות url ו־publisher");
});

test("languages from left to right have no such signs", () => {
  for (const language of ["en", "fr"])
    expect(commandWords(language)("import.fault.no-file", { value: "א.csv" })).not.toMatch(
      /[\u2066-\u2069]/,
    );
});

test.each([
  ["אין קובץ", "«אין קובץ›"],
  ["  דפים     26", "  «דפים     26›"],
  ["  --site DIR   התיקייה של האתר", "  --site DIR   «התיקייה של האתר›"],
  ["”\u2066tiny\u2069“ אינו אפשרי", "«”‹tiny›“ אינו אפשרי›"],
  ["\u200fHTML אינו מעובד", "«\u200fHTML אינו מעובד›"],
  ["content/fair/event.md:3:1 שגיאה unknown-field", undefined],
  ["     3 │   כותרת: מפות", undefined],
  ['{"message":"אין קובץ"}', undefined],
  ["Built _site", undefined],
])("a terminal shows “%s” from where it is read", (line, shown) => {
  expect(visible(inReadingOrder(`${line}\n`))).toBe(`${shown ?? line}\n`);
});
