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
  ["a speaker who is a draft", { [ada]: ["---\n", "---\ndraft: true\n"] }],
  ["a session that is another", { [bread]: ["---\n", "---\npublish: 2027-02-01\n"] }],
  ["the speaker again", { [ada]: ["draft: true\n", ""] }],
  ["an event that is a draft", { [event]: ["---\n", "---\ndraft: true\n"] }],
  ["the event again", { [event]: ["draft: true\n", ""] }],
];

const french = "content/fair/sessions/bread.fr.md";

/** The same of a site that gets a second language. */
const translations: readonly (readonly [string, Changes])[] = [
  ["a second language", { "data/site.yaml": ["[en]", "[en, fr]"] }],
  ["a translation", { [french]: "---\ntitle: Du pain\n---\n\nCuire, avec [Ada](speaker:ada).\n" }],
  ["another text of it", { [french]: ["Du pain", "Pain"] }],
  ["what it translates", { [bread]: ["Bread for all", "Sourdough for all"] }],
  ["a list", { [bread]: ["track: crafts", "track: crafts\nquestions: [Who?, When?]"] }],
  ["the same list, shorter", { [french]: ["---\n", "---\nquestions: [Qui ?]\n"] }],
  ["both of one length", { [bread]: ["[Who?, When?]", "[Who?]"] }],
  [
    "a text in both languages",
    { [sunday]: ["title: Groups", "title: { en: Groups, fr: Groupes }"] },
  ],
  ["one of the two", { [sunday]: ["Groupes", "Ateliers"] }],
  ["a fact in a translation", { [french]: ["---\n", "---\nspeakers: [ada]\n"] }],
  ["text alone again", { [french]: ["speakers: [ada]\n", ""] }],
  ["a glossary", { "data/glossary.fr.yaml": "bread:\n  term: pain\n  definition: Cuit.\n" }],
  ["the languages the other way round", { "data/site.yaml": ["[en, fr]", "[fr, en]"] }],
  ["a draft in both", { [bread]: ["---\n", "---\ndraft: true\n"] }],
  ["no draft any more", { [bread]: ["draft: true\n", ""] }],
  ["a file in another language", { [bread]: ["---\n", "---\nlanguage: en\n"] }],
  ["the event in one alone", { [event]: ["---\n", "---\nlanguages: [fr]\n"] }],
  ["what is translated is gone", { [bread]: undefined }],
  ["one language", { "data/site.yaml": ["[fr, en]", "[en]"] }],
];

describe("a site that is read again finds what a first reading finds", () => {
  test.each([
    ["after each of many edits, and of a site that did not change", edits],
    ["of a site that gets a second language", translations],
  ])("%s", (_, all) => {
    withVillage({}, (folder) => {
      let { files } = loadSite(folder, { now });
      for (const [name, changes] of [["nothing", {}] as const, ...all]) {
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
