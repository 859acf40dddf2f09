/** States what an organiser reads when something is wrong in the village. */
import { expect, test } from "vitest";
import { type Changes, loadVillage, printVillage } from "./village.ts";

export const event = "content/fair/event.md";
export const saturday = "content/fair/programme/2027-03-27.yaml";
export const sunday = "content/fair/programme/2027-03-28.yaml";
export const bread = "content/fair/sessions/bread.md";

/** Takes off the indentation that a text has in a test. */
const dedent = (text: string): string => {
  const lines = text.replace(/^\n/, "").trimEnd().split("\n");
  const indent = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return lines.map((line) => line.slice(indent)).join("\n");
};

/** With these changes, exactly this is printed (the count at the end aside). */
export const problem = (title: string, changes: Changes, printed: string): void => {
  test(title, () => {
    const lines = printVillage(changes).trimEnd().split("\n");
    expect(lines.slice(0, -1).join("\n").trimEnd()).toBe(dedent(printed));
  });
};

/** Where and what is wrong with these changes, without the sentences: `data/site.yaml:9:11 bad-value`. */
export const places = (changes: Changes): readonly string[] =>
  loadVillage(changes).problems.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
