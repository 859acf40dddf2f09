/** What was decided, outside of git: `.parvis/` of the site, which ignores itself. It holds no words and no names. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../write-whole.ts";
import type { Submission } from "./submission.ts";

type Decision = "approved" | "refused";

export class Memory {
  readonly #folder: string;
  readonly #decided: Readonly<Record<Decision, Set<string>>>;

  constructor(site: string) {
    this.#folder = join(site, ".parvis");
    this.#decided = { approved: new Set(), refused: new Set() };
    if (!existsSync(this.#file)) return;
    const written = readJson(this.#file);
    for (const decision of ["approved", "refused"] as const) {
      const keys: unknown = written[decision];
      if (!Array.isArray(keys)) continue;
      for (const key of keys) if (typeof key === "string") this.#decided[decision].add(key);
    }
  }

  get #file(): string {
    return join(this.#folder, "moderated.json");
  }

  /** True if these words were approved or refused, whatever export they come from. */
  has({ key }: Submission): boolean {
    return Object.values(this.#decided).some((keys) => keys.has(key));
  }

  /** Notes a decision on disk, at once. */
  add(decision: Decision, { key }: Submission): void {
    this.#decided[decision].add(key);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, ".gitignore"), "*\n");
    const keys = Object.fromEntries(
      Object.entries(this.#decided).map(([name, set]) => [name, [...set].sort()]),
    );
    writeWhole(this.#file, `${JSON.stringify(keys, null, 2)}\n`);
  }
}

/** A file that was damaged remembers nothing: what was decided is then asked again. */
const readJson = (file: string): Readonly<Partial<Record<Decision, unknown>>> => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
};
