import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { bread, event, sunday } from "./problem.ts";
import { apply, type Changes, now, withVillage } from "./village.ts";

const ada = "content/fair/speakers/ada.md";

/** Edits one after the other; each is named by what it changes for other files. */
const edits: readonly (readonly [string, Changes])[] = [
  ["a text", { [bread]: ["Bread", "Sourdough"] }],
  ["a link to nobody yet", { [bread]: "---\ntitle: Bread\n---\nBy [Zoé](speaker:zoe).\n" }],
  ["the person it leads to", { "content/fair/speakers/zoe.md": "---\nname: Zoé\n---\n" }],
  ["that person is gone again", { "content/fair/speakers/zoe.md": undefined }],
  ["a picture that is missing", { [bread]: "---\ntitle: Bread\n---\n![An oven](oven.jpg)\n" }],
  ["the picture", { "content/fair/media/oven.jpg": "not looked at here" }],
  ["the same picture for all events", { "data/media/oven.jpg": "not looked at here" }],
  ["the picture of the event is gone", { "content/fair/media/oven.jpg": undefined }],
  ["YAML that cannot be read", { [event]: ["---\n", "---\nlanguages: [\n"] }],
  ["the same mended", { [event]: ["languages: [\n", ""] }],
  ["another language, with its typography", { [event]: ["---\n", "---\nlanguage: fr\n"] }],
  ["a byte that is not UTF-8", { [ada]: Uint8Array.of(0x2d, 0xff, 0x0a) }],
  ["another such byte", { [ada]: Uint8Array.of(0x2d, 0x2d, 0xff, 0x0a) }],
  ["text again", { [ada]: "---\nname: Ada Martin\n---\n" }],
  ["the venues are gone", { "data/venues.yaml": undefined }],
  ["a day that is gone", { [sunday]: undefined }],
];

describe("a site that is read again finds what a first reading finds", () => {
  test("after each of many edits, and of a site that did not change", () => {
    withVillage({}, (folder) => {
      let { files } = loadSite(folder, { now });
      for (const [name, changes] of [["nothing", {}] as const, ...edits]) {
        for (const [file, change] of Object.entries(changes)) apply(folder, file, change);
        const again = loadSite(folder, { now, former: files });
        const fresh = loadSite(folder, { now });
        expect(again.problems, name).toEqual(fresh.problems);
        expect(again.site, name).toEqual(fresh.site);
        ({ files } = again);
      }
    });
  });
});
