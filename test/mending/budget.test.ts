/** However much is wrong, what is proposed for it is tried by so many readings that the work grows with the mistakes. */
import { expect, test } from "vitest";
import { tryProposals } from "../../src/content/mending/verify.ts";
import { readSite } from "../../src/content/read.ts";
import { Report } from "../../src/content/report.ts";
import { village } from "../content/village.ts";

const files = readSite(village, new Report());
const file = "content/fair/programme/2027-03-28.yaml";

/** How many problems are told, in all readings together, where nothing mends. */
const workFor = (mistakes: number): number => {
  const line = "- time: 10am–noon\n";
  const source = { file, text: line.repeat(mistakes) };
  const told = (): Report => {
    const report = new Report();
    for (let i = 0; i < mistakes; i++) {
      const start = i * line.length + 8;
      const range = { start, end: start + 9 };
      report.add(source, range, "bad-time.form", { value: "10am–noon", fixed: "10:00–12:00" });
    }
    return report;
  };
  let work = 0;
  const texts = new Map([...files.texts, [file, source]]);
  tryProposals(told(), { ...files, texts }, "en", () => {
    work += mistakes;
    return told();
  });
  return work;
};

test.each([50, 200, 1000])("four times %d mistakes", (mistakes) => {
  expect(workFor(mistakes * 4)).toBeLessThanOrEqual(workFor(mistakes) * 6);
});

test("a thousand mistakes are read a few times", () => {
  expect(workFor(1000)).toBeLessThanOrEqual(5 * 1000);
});
