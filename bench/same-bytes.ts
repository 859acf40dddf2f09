/**
 * Compares what is published now with what a former revision published: `npm run bench:same -- main~5`. For changes
 * that must not be seen. Ends with exit code 1 where a byte differs.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { generateSite } from "./generate.ts";
import { root } from "./parvis.ts";

/** A site that is built, from the folder of a revision or from one that both share. */
interface Compared {
  readonly name: string;
  readonly args: readonly string[];
}

const work = join(root, ".cache/same-bytes");
const large = join(work, "large");

const sites: readonly Compared[] = [
  { name: "first-before", args: ["--now", "2013-06-01T12:00:00Z"] },
  { name: "first-after", args: ["--now", "2027-01-01T00:00:00Z"] },
  {
    name: "conference",
    args: ["--site", "examples/conference", "--now", "2027-07-01T12:00:00Z"],
  },
  ...["hebrew", "jardins", "village"].map((fixture) => ({
    name: fixture,
    args: ["--site", `test/fixtures/${fixture}`, "--now", "2026-03-01T12:00:00Z"],
  })),
  { name: "1000-sessions", args: ["--site", large, "--now", "2027-01-01T00:00:00Z"] },
];

const build = (checkout: string, { args }: Compared, out: string): void => {
  const command = [join(checkout, "src/parvis.mjs"), "build", ...args, "--out", out];
  execFileSync(process.execPath, command, {
    cwd: checkout,
    stdio: ["ignore", "ignore", "inherit"],
  });
};

/** The hash of each file, by its path. */
const hashesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        relative(folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );

/** The paths that are not the same in both. */
const differences = (before: string, after: string): readonly string[] => {
  const [old, current] = [hashesOf(before), hashesOf(after)];
  const paths = new Set([...old.keys(), ...current.keys()]);
  return [...paths].filter((path) => old.get(path) !== current.get(path)).sort();
};

const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

const compareWith = (revision: string): boolean => {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  generateSite(large, 1000);
  const former = join(work, "checkout");
  git("worktree", "add", "--detach", "--quiet", former, revision);
  try {
    symlinkSync(join(root, "node_modules"), join(former, "node_modules"));
    return sites
      .map((site) => {
        const [before, after] = [join(work, "before", site.name), join(work, "after", site.name)];
        build(former, site, before);
        build(root, site, after);
        const changed = differences(before, after);
        console.log(`${site.name}: ${changed.length === 0 ? "the same" : changed.join("\n  ")}`);
        return changed.length === 0;
      })
      .every(Boolean);
  } finally {
    git("worktree", "remove", "--force", former);
  }
};

const [revision = "HEAD"] = process.argv.slice(2);
process.exitCode = compareWith(revision) ? 0 : 1;
