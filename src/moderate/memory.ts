/** What was decided, outside of git: `.parvis/` of the site, which ignores itself. It holds no words and no names. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appendLine } from "../disk/append-line.ts";
import { hideFromGit, makeFolder } from "../disk/folders.ts";
import { workFolder } from "../disk/work-folder.ts";
import type { Submission } from "./submission.ts";

type Decision = "approved" | "refused";

/** Each decision is a line of `moderated.txt`, which only ever grows: ten thousand cost no more than one each. */
export class Memory {
  readonly #folder: string;
  readonly #decided: Set<string>;

  constructor(site: string) {
    this.#folder = workFolder(site);
    this.#decided = new Set([...readLines(this.#file), ...readFormer(this.#folder)]);
  }

  get #file(): string {
    return join(this.#folder, "moderated.txt");
  }

  /** True if these words were approved or refused, whatever export they come from. */
  has({ key }: Submission): boolean {
    return this.#decided.has(key);
  }

  /** Notes a decision on disk, at once. */
  add(decision: Decision, { key }: Submission): void {
    this.#decided.add(key);
    makeFolder(this.#folder);
    hideFromGit(this.#folder);
    appendLine(this.#file, `${decision} ${key}`);
  }
}

/** A line that is not whole remembers nothing: what was decided is then asked again. */
const readLines = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line) => /^(?:approved|refused) (\S+)$/.exec(line)?.[1] ?? [])
    : [];

/** The file of former versions, `moderated.json`; one that was damaged remembers nothing. */
const readFormer = (folder: string): readonly string[] => {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, "moderated.json"), "utf8"));
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value)
      .flat()
      .filter((key) => typeof key === "string");
  } catch {
    return [];
  }
};
