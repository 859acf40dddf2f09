/** Whatever slips in: what is proposed is written into the text, and mends it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Loaded, loadSite } from "../../src/content/load.ts";
import { applyEdits } from "../../src/content/mending/edit.ts";
import type { PlannedFiles } from "../../src/content/read.ts";
import type { Problem } from "../../src/content/problem.ts";
import { fewOfEach, kindOfFile } from "../content/kinds-of-files.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";

const root = join(import.meta.dirname, "../..");

/** A site, and how many times each mistake is tried in each kind of file. */
export interface Tried {
  readonly folder: string;
  readonly now: string;
  readonly times: number;
}

/** What is wrong, wherever: lines move. */
const sentence = ({ file, code, message }: Problem): string => `${file} ${code} ${message}`;

/** The texts and values of a site’s file, each with its place in it. */
const leavesOf = (loaded: Loaded, file: string): ReadonlyMap<string, unknown> => {
  const leaves = new Map<string, unknown>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "object" && value !== null)
      for (const [key, inside] of Object.entries(value)) walk(inside, `${path}/${key}`);
    else leaves.set(path, value);
  };
  const { content } = loaded;
  const shelves = [content.organisations, content.venues, content.terms, content.pages];
  const inEvents = content.events.flatMap((event) => [
    event.event,
    ...event.days.map(({ head }) => head),
    ...[
      event.sessions,
      event.speakers,
      event.themes,
      event.news,
      event.comments,
      event.pages,
    ].flatMap(({ items }) => [...items.values()]),
  ]);
  for (const { document } of [
    content.site,
    ...shelves.flatMap(({ items }) => [...items.values()]),
    ...inEvents,
  ])
    if (document.source.file === file) walk(document.value, "");
  return leaves;
};

/** The mistakes that are tried in some files. */
const mistakesIn = (site: string, files: readonly string[], times: number) =>
  fewOfEach(
    files.flatMap((file) =>
      mutationsOf(file, readFileSync(join(site, file), "utf8")).map((mutation) => ({
        file,
        mutation,
      })),
    ),
    times,
    ({ file, mutation }) => `${kindOfFile(file)}: ${mutation.name}`,
  );

/** Describes what is proposed for mistakes in a site. */
export const describeProposals = ({ folder, now, times }: Tried): void => {
  describe(folder, () => {
    const site = join(root, folder);
    const sound = loadSite(site, { now });
    const load = (planned: PlannedFiles): Loaded =>
      loadSite(site, { now, former: sound.files, planned });
    const files = ["content", "data"]
      .flatMap((top) =>
        readdirSync(join(site, top), { recursive: true, encoding: "utf8" }).map(
          (path) => `${top}/${path}`,
        ),
      )
      .filter((file) => /\.(?:md|yaml)$/.test(file) && sound.files.texts.has(file))
      .sort();
    const some = mistakesIn(site, files, times);
    const known = new Set(sound.problems.map(sentence));

    /** Whatever is wrong with what is proposed for a mistake. */
    const wrongWith = (file: string, { text }: Mutation): readonly string[] => {
      const { proposals, problems } = load(new Map([[file, text]]));
      const before = new Set(problems.map(sentence));
      return proposals.flatMap(({ problem, edit }) => {
        const original = edit.file === file ? text : (sound.source(edit.file) ?? "");
        const mended = load(
          new Map([
            [file, text],
            [edit.file, applyEdits(original, [edit])],
          ]),
        );
        const told = `${problem.key} proposes ${JSON.stringify(edit.text)}`;
        const came = mended.problems
          .map(sentence)
          .filter((one) => !before.has(one) && !known.has(one));
        const lost = [...leavesOf(sound, file).keys()].filter(
          (path) => !leavesOf(mended, file).has(path),
        );
        return [
          ...(mended.problems.length >= problems.length ? [`${told}: nothing is mended`] : []),
          ...came.map((one) => `${told}: ${one}`),
          // A reference that follows an id misspelt where it is given loses nothing of that file.
          ...(edit.file === file &&
          lost.length > 1 &&
          mended.problems.length === sound.problems.length
            ? [`${told}: ${lost.join(", ")} lost`]
            : []),
        ];
      });
    };

    test("no proposal fails", () => {
      const failed = some.flatMap(({ file, mutation }) =>
        wrongWith(file, mutation).map(
          (wrong) => `${file}:${mutation.line} ${mutation.name}: ${wrong}`,
        ),
      );
      expect(failed).toEqual([]);
    });
  });
};
