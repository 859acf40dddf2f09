import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/content/load.ts";
import { bread, event, places, sunday } from "./problem.ts";
import { loadVillage, now, withVillage } from "./village.ts";

/** What is said of a village after its files were moved about. */
const after = (change: (folder: string) => void) =>
  withVillage({}, (folder) => {
    change(folder);
    return loadSite(folder, { now });
  });

const moved = (from: string, to: string) =>
  after((folder) => {
    renameSync(join(folder, from), join(folder, to));
  });

describe("a file in another place than its own", () => {
  test.each([
    ["data/site.yaml", "data/site.yml", "data/site.yaml"],
    ["data/site.yaml", "data/Site.yaml", "data/site.yaml"],
    ["data/organisations.yaml", "data/organizations.yaml", "data/organisations.yaml"],
    ["data/venues.yaml", "data/lieux.yaml", "data/venues.yaml"],
    [event, "content/fair/Event.md", event],
    [event, "content/fair/evenement.markdown", event],
    [bread, "content/fair/sessions/bread.MD", bread],
    [bread, "content/fair/sessions/bread.md.txt", bread],
    [sunday, sunday.replace(".yaml", ".yml"), sunday],
    ["content/fair/media/poster.svg", "content/fair/poster.svg", "content/fair/media/poster.svg"],
  ])("%s called %s is one problem, with the right name", (from, to, proper) => {
    expect(moved(from, to).problems).toMatchObject([
      { code: "unexpected-file", file: to, line: 1, column: 1, hint: `Rename it to ${proper}` },
    ]);
  });

  test.each([
    ["speakers", "intervenants"],
    ["sessions", "Sessions"],
    ["programme", "program"],
    ["media", "images"],
  ])("the folder %s called %s is one problem, however many files it holds", (proper, name) => {
    expect(moved(`content/fair/${proper}`, `content/fair/${name}`).problems).toMatchObject([
      {
        code: "unexpected-file",
        file: `content/fair/${name}`,
        hint: `Put its files into content/fair/${proper}/`,
      },
    ]);
  });

  test.each([["content/fair/notes.txt"], ["data/notes.txt"]])(
    "%s is nothing that Parvis could use",
    (file) => {
      expect(places({ [file]: "x" })).toEqual([`${file}:1:1 unexpected-file`]);
    },
  );

  test.each([
    ["content/pages/media/plan.png", "content/pages/media"],
    ["content/media/plan.png", "content/media"],
    ["content/fair/sessions/old/bread.md", "content/fair/sessions/old"],
    ["data/pages/legal.md", "data/pages"],
  ])("%s is in a folder that Parvis does not read", (file, folder) => {
    expect(places({ [file]: "x" })).toEqual([`${folder}:1:1 unexpected-file`]);
  });
});

/** The village with its folders moved, in order. */
const rearranged = (moves: readonly (readonly [string, string])[]) =>
  after((folder) => {
    for (const [from, to] of moves) {
      mkdirSync(join(folder, to, ".."), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    }
  }).problems;

describe("a folder in another place than its own", () => {
  test.each([
    ["content", "contents"],
    ["content", "Content"],
    ["content", "contenu"],
    ["content", "Inhalt"],
    ["data", "Data"],
    ["data", "datas"],
    ["data", "données"],
    ["content", "public"],
    ["content", "src"],
  ])("%s called %s is one problem, with the right name", (proper, name) => {
    expect(rearranged([[proper, name]])).toMatchObject([
      { code: "unexpected-file", file: name, hint: `Put its files into ${proper}/` },
    ]);
  });

  test.each([
    ["content/fair", "content/events/fair", "content/events", "content"],
    ["content/fair", "content/content/fair", "content/content", "content"],
    ["content/fair", "2027-fair", "2027-fair", "content/2027-fair"],
    ["data", "content/data", "content/data", "data"],
  ])("%s at %s is one problem, at %s", (from, to, strange, proper) => {
    expect(rearranged([[from, to]])).toMatchObject([
      { code: "unexpected-file", file: strange, hint: `Put its files into ${proper}/` },
    ]);
  });

  test("is told beside a sound one, if it holds what would be content there", () => {
    for (const event of ["market", "fair"])
      expect(places({ [`contents/${event}/event.md`]: "---\ntitle: A\n---\n" })).toEqual([
        "contents:1:1 unexpected-file",
      ]);
  });

  test.each([
    ["contents/notes.txt"],
    ["date/plan.md"],
    ["public/market/event.md"],
    ["docs/data/site.yaml"],
    ["site.yaml"],
  ])("is nobody's business as %s beside a sound one", (file) => {
    expect(places({ [file]: "x" })).toEqual([]);
  });

  test("a file of data beside its folder is told", () => {
    expect(moved("data/site.yaml", "site.yml").problems).toMatchObject([
      { code: "unexpected-file", file: "site.yml", hint: "Rename it to data/site.yaml" },
    ]);
  });
});

describe("an event that lies straight in content/", () => {
  test("is told once for each of its folders, with a folder of its own to put them in", () => {
    const folders = ["comments", "media", "news", "programme", "sessions", "speakers", "themes"];
    const moves = [...folders, "event.md", "pages/lunch.md"].map(
      (step) => [`content/fair/${step}`, `content/${step}`] as const,
    );
    const told = rearranged(moves).map(({ file, hint = "" }) => `${file}: ${hint}`);
    expect(told.toSorted()).toEqual(
      [
        "content/event.md: Rename it to content/2027-event/event.md",
        ...folders.map(
          (folder) => `content/${folder}: Put its files into content/2027-event/${folder}/`,
        ),
      ].toSorted(),
    );
  });
});

test("a folder beside that of the only event belongs into it", () => {
  expect(rearranged([["content/fair/speakers", "content/speakers"]])).toMatchObject([
    { file: "content/speakers", hint: "Put its files into content/fair/speakers/" },
  ]);
});

describe("a site without an event", () => {
  test.each([
    [
      "with an empty folder",
      (folder: string) => {
        mkdirSync(join(folder, "content"));
      },
    ],
    ["without the folder", () => undefined],
    [
      "with a page alone",
      (folder: string) => {
        mkdirSync(join(folder, "content/pages"), { recursive: true });
        writeFileSync(join(folder, "content/pages/a.md"), "---\ntitle: A\n---\n");
      },
    ],
  ])("%s is an error, and nothing is built", (_, fill) => {
    const { problems, site } = after((folder) => {
      rmSync(join(folder, "content"), { recursive: true });
      fill(folder);
    });
    expect(problems).toMatchObject([{ code: "no-event", severity: "error", file: "content" }]);
    expect(site).toBeUndefined();
  });
});

describe("a second version of a file, made by a program that keeps folders alike", () => {
  test.each([
    ["content/fair/event.sync-conflict-20270101-120000-ABCDEF.md", event],
    ["content/fair/sessions/bread (Ada's conflicted copy 2027-01-01).md", bread],
    ["content/fair/sessions/bread (Copie en conflit de Ada 2027-01-01).md", bread],
    ["content/fair/sessions/bread (In Konflikt stehende Kopie von Ada 2027-01-01).md", bread],
    ["data/site (conflicted copy 2027-01-01 120000).yaml", "data/site.yaml"],
    ["content/fair/media/plan (conflicted copy).png", "content/fair/media/plan.png"],
  ])("%s is told, and nothing is made of it", (file, original) => {
    const { problems } = loadVillage({ [file]: "---\ntitle: A\n---\n" });
    expect(problems).toMatchObject([{ code: "unexpected-file", file }]);
    expect(problems[0]?.message).toContain(original);
  });
});

describe("names of files", () => {
  test("that cannot be ids are said once, and can be referred to by the right one", () => {
    expect(moved(bread, "content/fair/sessions/Bread.md").problems).toMatchObject([
      { code: "bad-id", file: "content/fair/sessions/Bread.md" },
    ]);
  });

  test("never suggest a name that another file has", () => {
    const [problem] = loadVillage({
      "content/fair/speakers/Ada.md": "---\nname: A\n---\n",
    }).problems;
    expect(problem?.hint).toMatch(/^Rename it to ada-2\.md/);
  });

  test("of events become addresses too", () => {
    const { problems } = moved("content/fair", "content/Fête 2027");
    expect(problems).toMatchObject([
      { code: "bad-id", file: "content/Fête 2027/event.md", line: 1, column: 1 },
    ]);
    expect(problems[0]?.hint).toMatch(/^Rename it to content\/fete-2027\//);
  });

  test.each([["caf\u00e9.md"], ["caf\u00e9"]])("that are not UTF-8 are said", (name) => {
    const { problems } = after((folder) => {
      const path = Buffer.from(join(folder, "content/fair/sessions", name), "latin1");
      if (name.endsWith(".md")) writeFileSync(path, "---\ntitle: A\n---\n");
      else mkdirSync(path);
    });
    expect(problems).toMatchObject([{ code: "bad-encoding" }]);
  });

  test("may write é in one character or in two", () => {
    const changes = { [bread]: ["How", "![Plan](plan-été.png)\n\nHow"] } as const;
    const { problems, site } = withVillage(changes, (folder) => {
      const name = "plan-été.png".normalize("NFD");
      writeFileSync(join(folder, "content/fair/media", name), "x");
      return loadSite(folder, { now });
    });
    expect(problems).toEqual([]);
    expect(site?.media).toHaveLength(1);
  });

  test("may hold spaces, which links write as %20", () => {
    const { problems } = loadVillage({
      "content/fair/media/le plan.pdf": "x",
      [bread]: ["How", "[Plan](le%20plan.pdf)\n\nHow"],
    });
    expect(problems).toEqual([]);
  });
});

describe("what is on the disk", () => {
  test.each([
    ["content/README.md"],
    ["content/fair/README"],
    ["content/fair/sessions/readme.txt"],
    ["content/fair/.DS_Store"],
    ["content/.obsidian/app.json"],
    ["content/fair/sessions/._bread.md"],
    ["content/fair/sessions/~$bread.md"],
    ["data/Thumbs.db"],
    ["content/fair/sessions/desktop.ini"],
    ["content/fair/event.md~"],
    ["content/fair/sessions/#bread.md#"],
    ["content/fair/sessions/.#bread.md"],
    ["content/fair/sessions/.bread.md.swp"],
    ["content/fair/sessions/bread.md.swp"],
    ["content/fair/sessions/4913"],
    ["content/fair/sessions/bread.md.orig"],
    ["content/fair/sessions/bread.md.bak"],
    ["content/fair/sessions/~$bread.docx"],
    ["content/fair/media/.~lock.plan.odt#"],
    ["content/fair/Icon\r"],
    ["content/.idea/workspace.xml"],
    ["content/__MACOSX/fair/._event.md"],
    ["content/fair/media/@eaDir/plan.png"],
  ])("%s is left alone", (file) => {
    expect(places({ [file]: "x" })).toEqual([]);
  });

  test("is read even if its name begins like that of a file that is left alone", () => {
    expect(places({ "content/fair/sessions/readme-workshop.md": "---\ntitle: A\n---\n" })).toEqual([
      "content/fair/sessions/readme-workshop.md:1:1 unscheduled-session",
    ]);
  });

  test("is never reached through a link", () => {
    const { problems } = after((folder) => {
      symlinkSync("/etc/passwd", join(folder, "content/fair/sessions/secret.md"));
      symlinkSync("/etc", join(folder, "content/fair/media/etc"));
    });
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "content/fair/media/etc unexpected-file",
      "content/fair/sessions/secret.md unexpected-file",
    ]);
  });

  test("may be a file where a folder should be", () => {
    const { problems } = after((folder) => {
      rmSync(join(folder, "content"), { recursive: true });
      writeFileSync(join(folder, "content"), "x");
    });
    expect(problems).toMatchObject([{ code: "unexpected-file", file: "content" }]);
  });

  test("may have the line breaks and the mark of another system", () => {
    expect(
      places({
        [bread]: "\ufeff---\r\ntitle: Bread : x\r\nspeakers: [ada]\r\n---\r\n\r\nHow\r\n",
        [sunday]: "\ufeff- time: 10:00–12:00\r\n  title: A\r\n  themes: [watr]\r\n",
      }),
    ).toEqual([`${sunday}:3:12 unknown-reference`, `${bread}:2:8 unquoted-colon`]);
  });
});
