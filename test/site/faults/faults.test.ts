import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Loaded, loadSite } from "../../../src/content/load.ts";
import type { Problem } from "../../../src/content/problem.ts";
import type { Fault } from "./fault.ts";
import { fieldFaults } from "./field-faults.ts";
import { fileFaults } from "./file-faults.ts";
import { missingFields } from "./missing-fields.ts";
import { referenceFaults } from "./reference-faults.ts";
import { SiteCopy } from "./site-copy.ts";
import { faultsInSite } from "./valid-site.ts";
import { fieldsOf } from "./yaml-fields.ts";

const site = new SiteCopy();
afterAll(() => {
  site.remove();
});

const load = (): Loaded => loadSite(site.folder, { now: "2030-06-01T12:00" });
const sound = load();

const ids = new Set(
  [...site.files].flatMap(([file, bytes]) => [
    ...(/([^/]+)\.md$/.exec(file)?.slice(1) ?? []),
    ...(file.startsWith("data/")
      ? [...bytes.toString().matchAll(/^[a-z][\w-]*/gm)].map(String)
      : []),
  ]),
);

/** Everything that may be wrong with a file, one thing at a time. */
const faultsOf = (file: string, text: string): readonly Fault[] => {
  const lines = text.split("\n");
  const fields = fieldsOf(file, lines);
  return [
    ...fields.flatMap((field) => fieldFaults(lines, field)),
    ...missingFields(file, lines, fields),
    ...referenceFaults(lines, fields, ids),
    ...fileFaults(file, text),
  ];
};

/** What is wrong with how a site was loaded, whatever is in it; undefined if nothing is. */
const misbehaviour = ({ site: loaded, problems, source }: Loaded): string | undefined => {
  const hasError = problems.some(({ severity }) => severity === "error");
  if (hasError !== (loaded === undefined)) return "a site with errors, or none without";
  for (const { file, line, column, endColumn, code } of problems) {
    const text = source(file)?.split("\n")[line - 1];
    // What is not UTF-8 has no lines to show.
    const length = text === undefined ? Infinity : Array.from(text).length;
    if (line < 1 || column < 1 || column > length + 1 || endColumn < column)
      return `${code} is at ${file}:${line}:${column}–${endColumn}, which is nowhere`;
  }
  return loaded && faultsInSite(loaded)[0];
};

/** What is wrong with how a fault was answered; undefined if nothing is. */
const verdict = (file: string, fault: Fault, loaded: Loaded): string | undefined => {
  const wrong = misbehaviour(loaded);
  if (wrong !== undefined || fault.codes.length === 0) return wrong;
  const [first, last] = fault.lines ?? [1, Infinity];
  const isThere = (problem: Problem) =>
    problem.file === file && problem.line >= first && problem.line <= last;
  const isAnswered = loaded.problems.some(
    (problem) => isThere(problem) && fault.codes.includes(problem.code),
  );
  // One cause gives one problem.
  if (isAnswered && loaded.problems.every(isThere)) return undefined;
  const found = loaded.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
  const place = fault.lines ? ` at ${first}–${last}` : "";
  return `expected ${fault.codes.join(" or ")}${place}, found ${found.join(", ") || "nothing"}`;
};

test("the site itself has no problem", () => {
  expect(sound.problems).toEqual([]);
  expect(sound.site && faultsInSite(sound.site)).toEqual([]);
});

describe("every field and every reference of a site", () => {
  test.each([...site.files])("%s, spoilt, is answered at its line", (file, bytes) => {
    const unanswered = faultsOf(file, bytes.toString()).flatMap((fault) => {
      const wrong = verdict(file, fault, site.with(file, fault.content, load));
      return wrong === undefined ? [] : [`${fault.name}: ${wrong}`];
    });
    expect(unanswered).toEqual([]);
  });
});

/** What one inserts by mistake, or on purpose. */
const scrap = fc.constantFrom(
  ...Array.from("\t \n:#-[]{}\"'&*!|>%@`,?<(é\u0000\u2028\uFEFF"),
  "---\n",
  "tba",
  ": ",
  " #x",
  "- ",
  "null",
  "2030-06-11",
  "](speaker:",
  "<script>",
  "__proto__:",
  "*a",
  "&a [",
  "!!js ",
);
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const replacedSome = fc
  .tuple(place, fc.nat(6), scrap)
  .map(([where, removed, inserted]) => (text: string): string => {
    const from = Math.floor(where * text.length);
    return text.slice(0, from) + inserted + text.slice(from + removed);
  });

const movedLine = fc.tuple(place, place).map(([from, to]) => (text: string): string => {
  const lines = text.split("\n");
  const moved = lines.splice(Math.floor(from * lines.length), 1);
  return lines.toSpliced(Math.floor(to * lines.length), 0, ...moved).join("\n");
});

test("whatever is done to a file, loading ends with problems that have a place or with a valid site", () => {
  const file = fc.constantFrom(...site.files.keys());
  fc.assert(
    fc.property(file, fc.oneof(replacedSome, movedLine), (file, spoil) => {
      const spoilt = spoil(site.files.get(file)?.toString() ?? "");
      expect(misbehaviour(site.with(file, spoilt, load))).toBeUndefined();
    }),
    { seed: 11062013, numRuns: 600 },
  );
});
