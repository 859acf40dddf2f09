import type { Problem } from "../../content/problem.ts";
import type { Source } from "../../content/yaml/source.ts";

/** What is wrong in a map, and its text, to show the lines. */
export class MapFault extends Error {
  readonly problems: readonly Problem[];
  readonly source: Source;

  constructor(problems: readonly Problem[], source: Source) {
    super("map");
    this.problems = problems;
    this.source = source;
  }
}
