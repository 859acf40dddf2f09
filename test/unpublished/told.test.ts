/** What organisers are told of what waits: how much it is, and what is wrong in it. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder, run } from "../build/fixture.ts";
import { bread, event, places, saturday } from "../content/problem.ts";
import { apply, type Changes, village } from "../content/village.ts";

const songs = "content/fair/sessions/songs.md";
const draft = ["---\n", "---\ndraft: true\n"] as const;
const later = ["---\n", "---\npublish: 2027-02-01T09:00\n"] as const;

const siteWith = (changes: Changes): string => {
  const site = makeFolder();
  cpSync(village, site, { recursive: true });
  for (const [file, change] of Object.entries(changes)) apply(site, file, change);
  return site;
};

const now = "2027-01-10T12:00";

/** What a command says, with plain spaces. */
const sayAt = async (at: string, command: string, site: string, ...more: readonly string[]) => {
  const { code, stdout, stderr } = await run([command, "--site", site, "--now", at, ...more]);
  return { code, said: (stdout + stderr).replaceAll(/[\u00a0\u202f]/g, " ") };
};

const say = (command: string, site: string, ...more: readonly string[]) =>
  sayAt(now, command, site, ...more);

describe("a line of the check", () => {
  const check = async (changes: Changes, ...more: readonly string[]) =>
    (await say("check", siteWith(changes), ...more)).said;

  test("says nothing where nothing waits", async () => {
    expect(await check({})).toBe("Checked: nothing to mend.\n");
  });

  test("counts the files, and says which comes next", async () => {
    expect(await check({ [bread]: draft })).toContain("\n1 file is not published yet.\n");
    expect(await check({ [bread]: draft, [songs]: later })).toContain(
      `\n2 files are not published yet; the next is ${songs}, on Monday, February 1, 2027 at 9 AM.\n`,
    );
  });

  test("counts an event once, with all that is in it", async () => {
    expect(await check({ [event]: draft, [bread]: later })).toContain(
      "\n1 file is not published yet.\n",
    );
  });

  test("tells files that are there, and in which something waits, as what they are", async () => {
    const film = (more: string) => `---
title: Bread for all
speakers: [ada]
recording: published
materials:
  - { title: Film, url: "https://video.example/film", kind: recording, ${more} }
---
`;
    const said = await check({ [bread]: film("publish: 2027-03-29"), [songs]: later });
    expect(said).toContain(`\n1 file is not published yet; ${songs} will be on Monday, Feb`);
    expect(said).toContain(
      `\nPart of 1 file is not published yet; that of ${bread} will be on Monday, March 29, 2027.\n`,
    );
    expect(await check({ [bread]: film("draft: true") })).not.toContain("\n1 file");
  });

  test("is said in the language of the site", async () => {
    const french = { "data/site.yaml": ["[en]", "[fr]"], [songs]: later } as const;
    expect(await check(french)).toContain(
      `1 fichier n’est pas encore publié ; ${songs} le sera le lundi 1er février 2027 à 9 h.`,
    );
  });

  test("stands beside warnings, and not where what waits is shown", async () => {
    const stray = { "content/fair/speakers/zoe.md": "---\nname: Zoe\n---\n", [bread]: draft };
    expect(await check(stray)).toMatch(/unused-speaker[^]*1 file is not published yet\.\n$/);
    expect(await check({ [bread]: draft }, "--drafts")).not.toContain("not published");
  });
});

describe("what is wrong", () => {
  const unscheduled = "content/fair/sessions/kites.md";

  test("in a draft is told if it is an error", () => {
    const faulty = "---\ntitle: Kites\ndraft: true\nspeakers: [adda]\n---\n";
    expect(places({ [unscheduled]: faulty })).toEqual([`${unscheduled}:4:12 unknown-reference`]);
  });

  test("in a draft is not told if it is a warning, for it may be unfinished", () => {
    const kites = "---\ntitle: Kites\n---\nTODO\n";
    expect(places({ [unscheduled]: kites })).toHaveLength(2);
    expect(places({ [unscheduled]: kites.replace("---\n", draft[1]) })).toEqual([]);
    expect(places({ [unscheduled]: kites, [event]: draft })).toEqual([]);
  });

  test("in what has a moment is told, for nobody looks when its moment comes", () => {
    const kites = "---\ntitle: Kites\npublish: 2027-02-01\n---\nTODO\n";
    expect(places({ [unscheduled]: kites })).toHaveLength(2);
  });

  test("is told of a translation of a draft as of the draft", () => {
    const changes = {
      "data/site.yaml": ["[en]", "[en, fr]"],
      [bread]: draft,
      "content/fair/sessions/bread.fr.md": "---\ntitle: Le pain\n---\nTODO\n",
    } as const;
    expect(places(changes)).toEqual([]);
    expect(places({ ...changes, [bread]: later })).toEqual([
      "content/fair/sessions/bread.fr.md:4:1 placeholder",
    ]);
  });

  test("is not that a day or a link names what waits", () => {
    const linked = { [songs]: ["Bring", "[Bread](session:bread): bring"] } as const;
    expect(places({ ...linked, [bread]: draft })).toEqual([]);
  });

  test.each(["draft", "publish"])(
    "is an empty `%s`: the file would be published",
    async (field) => {
      const empty = ["---\n", `---\n${field}:\n`] as const;
      for (const file of [bread, event, "content/fair/speakers/ada.md"])
        expect(places({ [file]: empty })).toEqual([`${file}:2:1 missing-field`]);
      expect((await say("check", siteWith({ [bread]: empty }))).said).toContain("`draft: true`");
      expect(places({ [bread]: ["---\n", "---\ndraft: true\npublish:\n"] })).toEqual([]);
      expect(places({ [bread]: ["---\n", "---\ndraft:\npublish: 2027-02-01\n"] })).toEqual([]);
    },
  );

  test("is a moment that is still open: without it the file would be published", async () => {
    const open = { [bread]: ["---\n", "---\npublish: tba\n"] } as const;
    const { code, said } = await say("check", siteWith(open));
    expect(code).toBe(1);
    expect(said).toContain("Write `draft: true` in its place");
  });
});

describe("the record", () => {
  const record = (site: string): string =>
    readFileSync(join(site, "content/fair/revisions.json"), "utf8");

  test("holds nothing that waits, which is added when it comes", async () => {
    const site = siteWith({ [bread]: later });
    await say("record", site);
    expect(record(site)).not.toMatch(/bread/i);
    expect((await say("check", site)).said).toContain("Checked: nothing to mend.");
    // The slot without title is no other than that of the session.
    expect((await sayAt("2027-02-01T09:00", "record", site)).said).toMatch(
      /^Village fair: 1 talk added; .*\n {2}Added: “Bread for all”, .*\n\n/,
    );
    expect(record(site)).toContain("Bread for all");
  });

  test("tells of what became a draft again as taken out", async () => {
    const site = siteWith({});
    await say("record", site);
    apply(site, bread, draft);
    expect((await say("record", site, "--dry-run")).said).toMatch(/Taken out.*“Bread for all”/);
  });

  test("has no file for an event that waits", async () => {
    const site = siteWith({ [event]: draft });
    expect((await say("record", site)).said).not.toContain("revisions.json");
  });

  test("is not compared with what is shown beforehand", async () => {
    const site = siteWith({ [bread]: draft });
    await say("record", site);
    writeFileSync(join(site, saturday), readFileSync(join(site, saturday), "utf8"));
    expect((await say("check", site, "--drafts")).said).not.toContain("unrecorded-change");
  });
});
