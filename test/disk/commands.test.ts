/**
 * Each command that writes is stopped at each thing that it does to the disk; then the next command comes. What a
 * process leaves that dies there is copied while it runs, so that one run shows them all; some are killed in earnest.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { recoverOutput } from "../../src/build/transaction.ts";
import { recoverSite } from "../../src/disk/recover.ts";
import { makeFolder, run, writeFiles } from "../build/fixture.ts";
import { buildIn, importInto, makePlace, onSite } from "./places.ts";
import { runMortal } from "./processes.ts";
import { treeOf } from "./tree.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const comment = JSON.stringify([
  {
    id: "a1",
    form_name: "comment",
    created_at: "2027-03-02T14:02:06.088Z",
    data: { event: "open-evening", author: "Zoé", text: "Hi" },
  },
]);

interface Tried {
  readonly name: string;
  /** What is done before, in a place that holds `site`. */
  readonly before?: (place: string) => Promise<void>;
  /** Its words, with `--site` and `--now` added but for an import. */
  readonly words: (place: string) => readonly string[];
}

const parvis = async (...words: readonly string[]): Promise<void> => {
  const { code, stdout, stderr } = await run(words);
  if (code !== 0) throw new Error(stdout + stderr);
};

const commands: readonly Tried[] = [
  {
    name: "import, for the first time",
    words: (place) => importInto(place, "first.ics"),
  },
  {
    name: "import, again",
    before: (place) => parvis(...importInto(place, "first.ics")),
    words: (place) => importInto(place, "second.ics"),
  },
  { name: "new", words: (place) => onSite(place, "new", "event", "Fair", "--start", "2028-06-12") },
  { name: "record", words: (place) => onSite(place, "record") },
  {
    name: "moderate",
    words: (place) => onSite(place, "moderate", join(place, "form.json"), "--approve", "a1"),
  },
  { name: "archive", words: (place) => onSite(place, "archive", "open-evening", "--no-cards") },
  {
    name: "archive, again",
    before: async (place) => {
      await parvis(...onSite(place, "archive", "open-evening", "--no-cards"));
      writeFiles(join(place, "site"), {
        "content/open-evening/sessions/maps.md": "---\ntitle: More maps\n---\n",
      });
    },
    words: (place) => onSite(place, "archive", "open-evening", "--no-cards"),
  },
  { name: "build, for the first time", words: buildIn },
  {
    name: "build, again, beside files of others",
    before: async (place) => {
      await parvis(...buildIn(place));
      writeFiles(join(place, "_site"), {
        CNAME: "fair.example",
        ".git/HEAD": "main",
        "open-evening/notes.txt": "by hand",
      });
      writeFiles(join(place, "site"), {
        "content/open-evening/sessions/maps.md": "---\ntitle: More maps\n---\n",
      });
    },
    words: buildIn,
  },
];

/** A site, and what is done before. */
const prepare = async ({ before }: Tried): Promise<string> => {
  const place = makePlace();
  writeFileSync(join(place, "form.json"), comment);
  await before?.(place);
  return place;
};

const settle = (place: string): void => {
  recoverSite(join(place, "site"));
  recoverOutput(join(place, "_site"));
};

/** A decision that is not noted yet is known by the file that it made: `isDone` of a submission. */
const isNote = (path: string): boolean => path === "site/.parvis/moderated.txt";

const told = (tree: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(tree).filter(([path]) => !isNote(path) && path !== "site/.parvis/.gitignore"),
  );

/** Where files are only made or removed, beside their places, one moment is as good as the next. */
const rarely = "/scratch-|_site\\.building/(?:new|old)/|/changes/\\d+\\.";

describe.each(commands)("$name", (tried) => {
  test("leaves what was or what is to be, wherever it ends, and nothing else", async () => {
    const place = await prepare(tried);
    const before = told(treeOf(place));
    const inEarnest = join(makeFolder(), "place");
    cpSync(place, inEarnest, { recursive: true });
    const copies = makeFolder();
    const log = join(makeFolder(), "log");
    const plan = { folders: [place], copies, rarely, log };
    const { code, said } = await runMortal(tried.words(place), plan);
    expect(code, said).toBe(0);
    const after = told(treeOf(place));
    expect(after).not.toEqual(before);
    const moments = readdirSync(copies);
    expect(moments.length).toBeGreaterThan(10);
    for (const moment of moments) {
      const copy = join(copies, moment, "0");
      settle(copy);
      expect([before, after], `stopped at step ${moment}`).toContainEqual(told(treeOf(copy)));
    }

    const steps = readFileSync(log, "utf8").trim().split("\n");
    const at = steps.findLastIndex((step) => / rename (?!.*\/lock)/.test(step)) + 1;
    const kill = { folders: [inEarnest], at, how: "SIGKILL" };
    const killed = await runMortal(tried.words(inEarnest), kill);
    expect(killed.signal, `${steps[at - 1] ?? ""}\n${killed.said}`).toBe("SIGKILL");
    await run([...onSite(inEarnest, "check"), "--out", join(inEarnest, "_site")]);
    expect([before, after], "killed in earnest").toContainEqual(told(treeOf(inEarnest)));
  });
});
