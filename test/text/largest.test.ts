/** What stands just within the limits, as the text of a session, through all that a build makes of it. */
import { expect, test } from "vitest";
import { outputs } from "../../src/outputs/outputs.ts";
import { budget } from "../../src/text/budget.ts";
import { loadVillage } from "../content/village.ts";
import { renderPages } from "../render-pages.ts";

const sentence = "Some words of a sentence, « others » ! ";
const half = Math.floor(budget.depth / 2) - 2;

test.each<readonly [string, string]>([
  ["quotes within quotes", `${"> ".repeat(budget.depth - 1)}end`],
  [
    "lists within lists",
    Array.from({ length: half }, (_, i) => `${"  ".repeat(i)}- end`).join("\n"),
  ],
  ["emphasis within emphasis", `${"*a **b ".repeat(half)}end${" b** a*".repeat(half)}`],
  ["a long line", `${sentence.repeat(Math.floor((budget.line - 3) / sentence.length))}end`],
  ["a long word", `${"a".repeat(budget.word)} end`],
  ["a word of signs", `${"!".repeat(budget.word)} end`],
  ["a letter with many marks", `a${"\u0301\u0323".repeat(1000)} end`],
  ["many headings", `${"# a\n\n".repeat(budget.headings - 1)}# end`],
  ["many notes", `${"^[a] ".repeat(budget.notes)}\n\nend`],
  ["many lines", `${"*a* **b** `c` 1er\n".repeat(5_000)}end`],
])("%s", (_, text) => {
  const { site, problems } = loadVillage({
    "content/fair/sessions/bread.md": `---\ntitle: Bread for all\nspeakers: [ada]\ntrack: crafts\n---\n\n${text}\n`,
  });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!site) throw new Error("The village has no site.");
  expect(renderPages(site).get("/fair/sessions/bread/")).toContain("end");
  const calendars = outputs(site).filter(({ path }) => path.endsWith(".ics"));
  expect(calendars.map(({ body }) => String(body)).join("")).toContain("end");
});
