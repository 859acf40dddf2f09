/** A source in several languages: what the site speaks becomes files beside each other. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { emptyFolder, importText, type Imported, linesOf } from "./harness.ts";
import { writeFiles } from "../build/fixture.ts";

/** A site that is there, in these languages. */
const siteIn = (languages: string): string => {
  const folder = emptyFolder();
  writeFiles(folder, {
    "data/site.yaml": `id: fair.example\ntitle: Fair\nurl: https://fair.example\nlanguages: [${languages}]\ntimezone: Europe/Paris\npublisher: us\n`,
    "data/organisations.yaml": "us: { name: Us }\n",
  });
  return folder;
};

interface Talk {
  readonly id: number;
  readonly language?: string;
  readonly title: unknown;
  readonly abstract?: unknown;
  readonly room?: unknown;
  readonly track?: unknown;
  readonly type?: string;
}

const ada = {
  id: 7,
  public_name: "Ada",
  biography: { en: "A baker.", fr: "Boulangère." },
};

/** A schedule of pretalx, whose texts may be in several languages. */
const schedule = (talks: readonly Talk[]): string =>
  JSON.stringify({
    generator: { name: "pretalx" },
    schedule: {
      version: "1",
      conference: {
        title: { en: "Python days", fr: "Journées Python" },
        time_zone_name: "Europe/Paris",
        start: "2027-03-10",
        end: "2027-03-10",
        days: [
          {
            date: "2027-03-10",
            rooms: {
              A: talks.map((talk, i) => ({
                date: `2027-03-10T1${i}:00:00+01:00`,
                duration: "00:30",
                persons: talk.type === "break" ? [] : [ada],
                ...talk,
              })),
            },
          },
        ],
      },
    },
  });

const bread: Talk = {
  id: 1,
  title: { en: "Bread", fr: "Du pain" },
  abstract: { en: "Baking.", fr: "Cuire." },
  track: { en: "Crafts", fr: "Métiers" },
};
const maps: Talk = { id: 2, title: "Maps", abstract: "Old maps.", language: "en" };
const lunch: Talk = { id: 3, title: { en: "Lunch", fr: "Repas" }, type: "break" };

const french = async (talks: readonly Talk[], into = siteIn("fr, en")): Promise<Imported> =>
  importText(schedule(talks), { into, event: "py" });

describe("texts in several languages", () => {
  test("are a file in the site’s first language, and one beside it", async () => {
    const { read } = await french([bread, maps, lunch]);
    expect(read("content/py/sessions/du-pain.md")).toContain("title: Du pain\n");
    expect(read("content/py/sessions/du-pain.md")).toContain("\nCuire.\n");
    expect(read("content/py/sessions/du-pain.en.md")).toBe("---\ntitle: Bread\n---\n\nBaking.\n");
    expect(read("content/py/speakers/ada.md")).toContain("\nBoulangère.\n");
    expect(read("content/py/speakers/ada.en.md")).toBe("---\n---\n\nA baker.\n");
    expect(read("content/py/event.md")).toContain("title: Journées Python\n");
    expect(read("content/py/event.en.md")).toContain("title: Python days\n");
  });

  test("are read as one event in both, whose facts are said once", async () => {
    const imported = await french([bread, maps, lunch]);
    expect(linesOf(imported.event())).toEqual([
      "2027-03-10 10 10:00–10:30 A: Du pain (Ada)",
      "2027-03-10 10 11:00–11:30 A: Maps (Ada)",
      "2027-03-10 10 12:00–12:30 A: Repas",
    ]);
  });

  test("stand in one place where they have no file of their own", async () => {
    const { read } = await french([bread, maps, lunch]);
    expect(read("content/py/event.md")).toMatch(/title:\s+fr: Métiers\s+en: Crafts\n/);
    expect(read("content/py/programme/2027-03-10.yaml")).toMatch(
      /title:\s+fr: Repas\s+en: Lunch\n/,
    );
  });

  test("are left in the one language that the source has", async () => {
    const { folder } = await french([bread, maps, lunch]);
    expect(existsSync(join(folder, "content/py/sessions/maps.en.md"))).toBe(false);
    expect(existsSync(join(folder, "content/py/sessions/maps.fr.md"))).toBe(false);
  });

  test("begin with that in which a session is held", async () => {
    const { read } = await french([{ ...bread, language: "en" }]);
    expect(read("content/py/sessions/bread.md")).toMatch(/title: Bread\n[^]*language: en\n/);
    expect(read("content/py/sessions/bread.fr.md")).toBe("---\ntitle: Du pain\n---\n\nCuire.\n");
  });

  test("are chosen as before by a site of one language, or of others", async () => {
    for (const languages of ["en", "fr", "de, it"]) {
      const { files } = await french([bread], siteIn(languages));
      expect(Object.keys(files()).filter((path) => /\.\w\w\.md$/.test(path))).toEqual([]);
      expect(files()["content/py/sessions/bread.md"]).toContain("title: Bread\n");
    }
  });
});

describe("a second import", () => {
  const changed: Talk = { ...bread, abstract: { en: "Baking well.", fr: "Cuire." } };

  test("changes nothing where nothing changed", async () => {
    const { folder } = await french([bread, maps, lunch]);
    const { result } = await french([bread, maps, lunch], folder);
    expect([...result.changes.keys()]).toEqual([]);
  });

  test("takes over what changed there in one language alone", async () => {
    const { folder } = await french([bread, maps]);
    const { result, read } = await french([changed, maps], folder);
    expect(read("content/py/sessions/du-pain.en.md")).toContain("\nBaking well.\n");
    expect([...result.changes.keys()]).toEqual([
      "content/py/sessions/du-pain.en.md",
      "imports/py.json",
    ]);
  });

  test("leaves what was edited here, tells the conflict, and keeps it when asked", async () => {
    const first = await french([bread, maps]);
    const { folder } = first;
    const path = "content/py/sessions/du-pain.en.md";
    first.write(path, "---\ntitle: Bread\n---\n\nBaking slowly.\n");
    const again = await french([changed, maps], folder);
    expect(again.note("conflict")).toEqual([`${path}: body`]);
    expect(again.read(path)).toContain("Baking slowly.");
    const options = { into: folder, event: "py", keeps: true };
    await importText(schedule([changed, maps]), options);
    expect((await french([changed, maps], folder)).note("conflict")).toEqual([]);
    expect(again.read(path)).toContain("Baking slowly.");
  });

  test("does not bring back what was removed here", async () => {
    const { folder } = await french([bread, maps]);
    rmSync(join(folder, "content/py/sessions/du-pain.en.md"));
    await french([changed, maps], folder);
    expect(existsSync(join(folder, "content/py/sessions/du-pain.en.md"))).toBe(false);
  });

  test("removes a translation with what it translates, when asked; not what was edited", async () => {
    const prunes = { event: "py", prunes: true };
    const { folder } = await french([bread, maps]);
    await importText(schedule([maps]), { ...prunes, into: folder });
    expect(existsSync(join(folder, "content/py/sessions/du-pain.md"))).toBe(false);
    expect(existsSync(join(folder, "content/py/sessions/du-pain.en.md"))).toBe(false);

    const edited = await french([bread, maps]);
    edited.write("content/py/sessions/du-pain.en.md", "---\ntitle: Our bread\n---\n");
    await importText(schedule([maps]), { ...prunes, into: edited.folder });
    expect(existsSync(join(edited.folder, "content/py/sessions/du-pain.md"))).toBe(true);
    expect(edited.read("content/py/sessions/du-pain.en.md")).toContain("Our bread");
  });

  test("brings a language that the site has begun to speak", async () => {
    const one = await french([bread], siteIn("fr"));
    one.write("data/site.yaml", one.read("data/site.yaml").replace("[fr]", "[en, fr]"));
    const { read } = await french([bread], one.folder);
    // The event goes on in its own language.
    expect(read("content/py/event.md")).toContain("title: Journées Python\n");
    expect(read("content/py/event.en.md")).toContain("title: Python days\n");
    expect(read("content/py/sessions/bread.md")).toContain("title: Du pain\n");
    expect(read("content/py/sessions/bread.en.md")).toContain("title: Bread\n");
  });
});

test("a record for each language is read as COSCUP writes it", async () => {
  const text = JSON.stringify({
    sessions: [
      {
        id: "ABC",
        type: "t1",
        room: "RB105",
        start: "2027-07-29T10:00:00+08:00",
        end: "2027-07-29T10:30:00+08:00",
        language: "漢語",
        zh: { title: "麵包", description: "烤。" },
        en: { title: "Bread", description: "Baking." },
        speakers: ["s1"],
        uri: "https://coscup.example/ABC",
      },
    ],
    speakers: [
      { id: "s1", zh: { name: "王小明", bio: "師傅" }, en: { name: "Wang", bio: "Baker" } },
    ],
    session_types: [{ id: "t1", zh: { name: "工作坊" }, en: { name: "Workshop" } }],
    rooms: [{ id: "RB105", zh: { name: "RB105 教室" }, en: { name: "RB105 room" } }],
    tags: [],
  });
  const into = siteIn("zh-TW, en");
  const { files } = await importText(text, { into, event: "e", timezone: "Asia/Taipei" });
  const own = files();
  const session = Object.keys(own).filter((path) => path.startsWith("content/e/sessions/"));
  expect(session).toHaveLength(2);
  const [english = "", chinese = ""] = session.sort().map((path) => own[path] ?? "");
  expect([english, chinese].some((body) => body.includes("title: Bread\n"))).toBe(true);
  expect([english, chinese].some((body) => body.includes("title: 麵包\n"))).toBe(true);
  const people = Object.keys(own).filter((path) => path.startsWith("content/e/speakers/"));
  expect(people.map((path) => /name: (.*)/.exec(own[path] ?? "")?.[1]).sort()).toEqual([
    "Wang",
    "王小明",
  ]);
  expect(own["data/venues.yaml"]).toMatch(/zh-TW: RB105 教室\s+en: RB105 room/);
});
