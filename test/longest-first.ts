import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Starts with the longest files, by the ends of their paths, or one process would still have a minute to do when the others are done. */
export const longestFirst = (long: readonly string[]) => {
  const rank = ({ moduleId }: TestSpecification): number => {
    const found = long.findIndex((end) => moduleId.endsWith(end));
    return found === -1 ? long.length : found;
  };
  return class extends BaseSequencer {
    override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
    }
  };
};
