/** A site in two languages as it is built: what there is once, and what in each. */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { apply, type Changes, village } from "../content/village.ts";
import { bilingual, later } from "../outputs/languages/bilingual.ts";
import { makeFolder, readFolder, run } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const changes: Changes = {
  ...bilingual,
  "content/fair/event.md": ["venue: hall", "venue: hall\ncomments: { mode: open }"],
  "content/fair/comments/zoe.md":
    "---\nabout: session:bread\nauthor: Zoé\ndate: 2027-01-12T10:00\n---\n\nShall I bring flour?\n",
};

let out = "";
beforeAll(async () => {
  const site = join(makeFolder(), "site");
  cpSync(village, site, { recursive: true });
  for (const [file, change] of Object.entries(changes)) apply(site, file, change);
  out = join(site, "out");
  const words = ["build", "--site", site, "--out", out, "--now", later, "--no-cards"];
  const { code, stdout, stderr } = await run(words);
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
});

const read = (path: string): string => readFileSync(join(out, path), "utf8");

/** The names and values that a form sends without asking. */
const sent = (page: string): readonly string[] =>
  [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)].map(
    ([, name, value]) => `${name}=${value}`,
  );

describe("what there is once", () => {
  test.each(["404.html", "manifest.webmanifest", "robots.txt", "sitemap.xml", "worker.js"])(
    "%s",
    (file) => {
      const found = Object.keys(readFolder(out)).filter((path) => path.endsWith(`/${file}`));
      expect([existsSync(join(out, file)), found]).toEqual([true, []]);
    },
  );

  test("the tables, to which the pages of data of both lead", () => {
    for (const folder of ["fair", "fr/fair"])
      expect(read(`${folder}/data/index.html`)).toContain('href="/fair/data/sessions.csv"');
    expect(existsSync(join(out, "fr/fair/data/sessions.csv"))).toBe(false);
  });
});

describe("what there is in each language", () => {
  test("calendar, feed and schedule, to which its pages lead", () => {
    const heads = read("fr/fair/index.html");
    for (const file of ["calendar.ics", "feed.xml", "schedule.xml", "schedule.json"]) {
      expect(existsSync(join(out, "fr/fair", file)), file).toBe(true);
      expect(heads).toContain(`href="/fr/fair/${file}"`);
    }
  });

  test("a page for what is not there without a network", () => {
    expect(read("offline/en/index.html")).toMatch(/<html\s+lang="en"/);
    expect(read("offline/fr/index.html")).toMatch(/<html\s+lang="fr"/);
  });
});

describe("comments", () => {
  const pages = ["fair/sessions/bread/index.html", "fr/fair/sessions/bread/index.html"];

  test("are one conversation in all languages", () => {
    for (const page of pages) expect(read(page)).toContain("Shall I bring flour?");
  });

  test("are sent as the same, whatever the language of the form", () => {
    const [english = "", french = ""] = pages.map((page) =>
      read(page.replace("index.html", "comment/index.html")),
    );
    expect(sent(english).join(" ")).toContain("bread");
    expect(sent(french)).toEqual(sent(english));
    expect(french).toContain('action="/fr/fair/thanks/"');
    expect(french).toContain("Votre nom");
  });
});
