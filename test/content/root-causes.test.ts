/** What follows from a file that cannot be read, or from a field of which nothing is known, is not told. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { fewOfEach, kindOfFile } from "./kinds-of-files.ts";

const root = join(import.meta.dirname, "../..");

interface Slip {
  readonly name: string;
  /** Undefined where it cannot happen to the file. */
  readonly change: (text: string, file: string) => string | undefined;
}

const inMatter = (line: string) => (text: string, file: string) =>
  file.endsWith(".md") ? text.replace(/\n---\n/, `\n${line}\n---\n`) : `${text}\n${line}\n`;

const ofMarkdown = (change: (text: string) => string) => (text: string, file: string) =>
  file.endsWith(".md") ? change(text) : undefined;

const slips: readonly Slip[] = [
  { name: "no front matter", change: ofMarkdown((text) => text.replace(/^---\n/, "")) },
  { name: "an unclosed one", change: ofMarkdown((text) => text.replace(/\n---\n/, "\n")) },
  { name: "an unclosed quote", change: inMatter('xx: "abc') },
  { name: "an unclosed bracket", change: inMatter("xx: [a, b") },
  { name: "two versions", change: (text) => `<<<<<<< a\n${text}=======\n${text}>>>>>>> b\n` },
  { name: "nothing but text", change: () => "Come and see.\n" },
];

describe.each([
  ["test/fixtures/jardins", "2030-06-01T12:00"],
  ["test/fixtures/village", "2027-01-10T12:00"],
  ["examples/conference", "2027-06-01T12:00"],
] as const)("in %s", (folder, now) => {
  const site = join(root, folder);
  const sound = loadSite(site, { now });
  const all = [...sound.files.texts.keys()].filter((file) => /\.(?:md|yaml)$/.test(file));
  const files = fewOfEach(all, 2, kindOfFile);

  test.each(slips)("$name of a file is told, and nothing of others", ({ change }) => {
    const wrong = files.flatMap((file) => {
      const text = change(sound.source(file) ?? "", file);
      if (text === undefined) return [];
      const planned = new Map([[file, text]]);
      const { problems } = loadSite(site, { now, former: sound.files, planned });
      const own = problems.filter((one) => one.file === file);
      const others = problems.filter(
        (one) =>
          one.file !== file && !sound.problems.some(({ message }) => message === one.message),
      );
      return [
        ...(own.some(({ severity }) => severity === "error") ? [] : [`${file} is not told`]),
        ...others.map((one) => `${file}: ${one.file}:${one.line} ${one.message}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

test("a missing data/site.yaml is told, and nothing that follows from it", () => {
  const site = join(root, "examples/conference");
  const planned = new Map([["data/site.yaml", undefined]]);
  const { problems } = loadSite(site, { now: "2027-06-01T12:00", planned });
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "data/site.yaml missing-field",
  ]);
});

test.each([
  ["content/2027-mending/event.md", /^tracks:(?:\n .*)+/m, "tracks: hand, current"],
  ["content/2027-mending/event.md", /^tracks:/m, "trakcs:"],
  ["content/2027-mending/event.md", /^partner_levels:(?:\n .*)+/m, "partner_levels: three"],
  ["content/2027-mending/event.md", /^venue:.*/m, "venue: [[mill]]"],
  ["data/venues.yaml", /^ {2}rooms:(?:\n {4}.*)+/m, "  rooms: three"],
  ["content/2027-mending/sessions/batteries.md", /^status:.*/m, "status: [[cancelled]]"],
])("a field of %s with another form is told once (%s)", (file, from, to) => {
  const site = join(root, "examples/conference");
  const now = "2027-06-01T12:00";
  const sound = loadSite(site, { now });
  const text = sound.source(file)?.replace(from, to) ?? "";
  const { problems } = loadSite(site, { now, planned: new Map([[file, text]]) });
  expect(problems.filter(({ severity }) => severity === "error")).toHaveLength(1);
  expect(problems.length - sound.problems.length).toBe(1);
});
