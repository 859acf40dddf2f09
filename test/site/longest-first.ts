import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, by the end of its path; a file of a few lines may look at each page in four ways. */
const long = [
  "site/accessibility.test.ts",
  "site/adaptation.test.ts",
  "gallery/long-texts.test.ts",
  "site/keyboard.test.ts",
  "site/layout-shift.test.ts",
  "site/pages.test.ts",
  "faults/faults.test.ts",
  "gallery/programmes.test.ts",
  "gallery/states.test.ts",
  "first-site/pages.test.ts",
  "site/conference.test.ts",
  "site/clock.test.ts",
];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((end) => moduleId.endsWith(end));
  return found === -1 ? long.length : found;
};

/** Starts with the longest files, or one process would still have a minute to do when the others are done. */
export class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}
