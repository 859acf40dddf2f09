/** Which pages have a Markdown twin, how it is found, and where all of them are listed. */
import { join } from "node:path";
import { loadSite } from "../../../src/content/load.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "../../build/fixture.ts";

type Files = Readonly<Record<string, string>>;

const build = async (changes: Files = {}, ...words: readonly string[]): Promise<Files> => {
  const out = join(makeFolder(), "out");
  const now = ["--now", "2027-01-01T12:00", "--no-cards"];
  const { code, stdout } = await run([
    ...["build", "--site", makeSite(changes), "--out", out],
    ...now,
    ...words,
  ]);
  expect(code, stdout).toBe(0);
  return Object.fromEntries(
    Object.entries(readFolder(out)).map(([path, body]) => [
      path,
      Buffer.from(body, "latin1").toString("utf8"),
    ]),
  );
};

const settings = (more: string): Files => ({
  "data/site.yaml": `${smallSite["data/site.yaml"] ?? ""}${more}`,
});

const twinsOf = (files: Files): readonly string[] =>
  Object.keys(files).filter((path) => path.endsWith(".md"));

describe("a site", () => {
  let files: Files;
  beforeAll(async () => {
    files = await build();
  });

  test("has a twin of each page that is listed, which its head names", () => {
    const listed = Object.entries(files).flatMap(([path, markup]) => {
      const [, canonical] = /<link rel="canonical" href="([^"]*)">/.exec(markup) ?? [];
      return canonical === `https://example.org/${path.replace("index.html", "")}` ? [path] : [];
    });
    expect(listed.length).toBeGreaterThan(5);
    expect(twinsOf(files)).toEqual(listed.map((path) => path.replace(".html", ".md")).sort());
    for (const path of listed)
      expect(files[path]).toContain(
        `<link rel="alternate" type="text/markdown" href="/${path.replace(".html", ".md")}">`,
      );
  });

  test("has none of what nobody looks for", () => {
    expect(twinsOf(files).filter((path) => /offline|\/my\/|404/.test(path))).toEqual([]);
    expect(files["404.html"]).not.toContain("text/markdown");
  });

  test("leads from its home to the twin of the event that it shows", () => {
    expect(files["index.html"]).toContain('type="text/markdown" href="/open-evening/index.md"');
  });

  test("says in each where its page is", () => {
    expect(files["open-evening/practical/index.md"]).toMatch(
      /^<https:\/\/example\.org\/open-evening\/practical\/>\n\n/,
    );
  });

  test("lists them in llms.txt, in its language", () => {
    const list = files["llms.txt"] ?? "";
    expect(list).toMatch(/^# The village hall\n\n> .+\n\nEach page is also here in Markdown/);
    const links = [...list.matchAll(/\]\(https:\/\/example\.org\/([^)]*)\)/g)].map(([, to]) => to);
    expect(links.toSorted()).toEqual(twinsOf(files).toSorted());
  });
});

test("`twins: false` makes none, and no page names one", async () => {
  const files = await build(settings("twins: false\n"));
  expect([...twinsOf(files), "llms.txt"].filter((path) => path in files)).toEqual([]);
  expect(Object.values(files).join("")).not.toContain("text/markdown");
});

describe("a site of many pages", () => {
  const many: Files = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `content/open-evening/sessions/talk-${i}.md`,
      `---\ntitle: Talk ${i}\nspeakers: tba\n---\n`,
    ]),
  );
  const twinsIn = (changes: Files): boolean | undefined =>
    loadSite(makeSite(changes), { now: "2027-01-01T12:00" }).site?.twins;

  test("has none, unless it asks: they would cost more than they are worth", () => {
    expect(twinsIn(many)).toBe(false);
    expect(twinsIn({ ...many, ...settings("twins: true\n") })).toBe(true);
    expect(twinsIn({})).toBe(true);
  });
});

test("a site that nobody is to find yet has none", async () => {
  const files = await build({
    "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace(/^url: .*$/m, "url: tba"),
  });
  expect([...twinsOf(files), "llms.txt"].filter((path) => path in files)).toEqual([]);
  expect(files["open-evening/data/index.html"]).not.toContain("index.md");
});

test("a site in two languages has a list for each", async () => {
  const files = await build({
    "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", "[en, fr]"),
  });
  expect(files["llms.txt"]).toContain("- [français](https://example.org/fr/llms.txt)");
  expect(files["fr/llms.txt"]).toContain("Chaque page existe aussi en Markdown");
});

test("a list of the site’s own in static/ takes its place", async () => {
  const files = await build({ "static/llms.txt": "# Ours\n" });
  expect(files["llms.txt"]).toBe("# Ours\n");
});
