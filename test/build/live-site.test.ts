import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { load, report } from "../../src/run/load.ts";
import { compile } from "../../src/build/compile.ts";
import { layoutsFolder } from "../../src/disk/places.ts";
import type { Terminal } from "../../src/run/options.ts";
import { prepare } from "../../src/build/pictures.ts";
import { LiveSite } from "../../src/serve/live-site.ts";
import { readPatterns } from "../../src/serve/patterns.ts";
import { village } from "../content/village.ts";
import { anyEdit, EditedFolder } from "./edits.ts";
import { makeFolder, readFolder } from "./fixture.ts";

vi.setConfig({ testTimeout: 120_000 });

/** How often, and from where chance begins: more of both by hand, before what is served is changed. */
const runs = { numRuns: 1, seed: 20_270_110, endOnFailure: true };
const editsOfARun = 10;

/** What is printed of problems while `work` runs. */
const printed = async <T>(
  work: (terminal: Terminal) => Promise<T>,
): Promise<{ readonly result: T; readonly said: string }> => {
  let said = "";
  const print = (text: string): void => {
    said += text;
  };
  const result = await work({ hasColor: false, print, tell: () => undefined });
  return { result, said };
};

const optionsOf = (site: string) => ({
  site,
  out: "",
  url: undefined,
  now: "2027-01-10T12:00",
  isStrict: false,
  format: "json" as const,
  all: true,
  hasCards: false,
  home: "",
  pdf: undefined,
});

const autumn = `---
title: Autumn fair
summary: tba
start: 2027-10
end: 2027-10
venue: hall
organisers: [committee]
comments: { mode: open }
---
After the [fair](event:fair), what are commons?
`;

/** The village, with a second event, pictures, a document and a redirection. */
const makeVillage = async (): Promise<EditedFolder> => {
  const create = { width: 40, height: 30, channels: 3, background: "#7a9b6b" } as const;
  const read = (path: string): string => readFileSync(join(village, path), "utf8");
  const files = readdirSync(village, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.\w+$/.test(path),
  );
  return new EditedFolder(makeFolder(), {
    ...Object.fromEntries(files.map((path) => [path, read(path)])),
    "data/site.yaml": `${read("data/site.yaml")}redirects: { /old/: /fair/  }\n`,
    "content/autumn/event.md": autumn,
    "content/fair/speakers/ada.md": "---\nname: Ada Martin\nphoto: ada.png\n---\nA baker.\n",
    "content/fair/media/ada.png": await sharp({ create }).png().toBuffer(),
    "content/fair/pages/lunch.md":
      "---\ntitle: Lunch\nmenu: Lunch\n---\nSoup, as the [leaflet](leaflet.txt) says.\n",
    "content/fair/media/leaflet.txt": "Soup",
  });
};

/** What a build of this moment writes into an empty folder. */
const buildCleanly = async (site: string): Promise<Readonly<Record<string, string>>> => {
  const options = optionsOf(site);
  const { loaded, pictures } = await prepare(load(options), site);
  if (!loaded.site) throw new Error("the content has errors");
  const out = makeFolder();
  await compile(loaded.site, pictures, out, { isDevelopment: true, hasCards: false });
  const files = readFolder(out);
  rmSync(out, { recursive: true });
  return files;
};

const addressOf = (file: string): string =>
  encodeURI(`/${file.replace(/(^|\/)index\.html$/, "$1")}`);

/** What stands at the addresses of files, as far as there is any. */
const served = (live: LiveSite, files: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...files].flatMap((file) => {
      const answer = live.find(addressOf(file));
      return answer && "body" in answer && answer.status === 200
        ? [[file, Buffer.from(answer.body).toString("latin1")]]
        : [];
    }),
  );

/** The mark of a built folder is not served. */
const isServed = (file: string): boolean => !file.startsWith(".");

describe("what is served after any edits", () => {
  test("is what a clean build writes, and what is wrong is what a first check finds", async () => {
    const patterns = await readPatterns(join(layoutsFolder, "pages"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEdit, { minLength: editsOfARun, maxLength: editsOfARun }),
        async (edits) => {
          const site = await makeVillage();
          const again = new LiveSite(patterns);
          const ever = new Set<string>();
          let good: Readonly<Record<string, string>> = {};

          /** The errors, as they are printed. */
          const compare = async (name: string): Promise<string> => {
            const options = optionsOf(site.folder);
            const live = await printed((terminal) => again.update(options, terminal, ["/fair/"]));
            const fresh = await printed(async (terminal) => {
              const { loaded } = await prepare(load(options), site.folder);
              return report(loaded, options, terminal);
            });
            expect(live.said, name).toBe(fresh.said);
            expect(live.result.kind, name).toBe(fresh.result ? "built" : "faulty");
            if (fresh.result) good = await buildCleanly(site.folder);
            // A document is served as it lies in its folder, also beside pages that are older.
            const isKept = (file: string): boolean => fresh.result || !file.includes("/media/");
            const files = Object.keys(good).filter((file) => isServed(file) && isKept(file));
            for (const file of files) ever.add(file);
            const wanted = Object.fromEntries(files.map((file) => [file, good[file]]));
            expect(served(again, [...ever].filter(isKept)), name).toEqual(wanted);
            return fresh.result ? "" : fresh.said;
          };

          expect(await compare("as it was")).toBe("");
          for (const { name, change } of edits) {
            const undo = site.remember();
            change(site);
            if ((await compare(name)) === "") continue;
            undo();
            expect(await compare(`${name}, mended`)).toBe("");
          }
        },
      ),
      runs,
    );
  });
});
