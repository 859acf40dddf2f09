/** `examples/letterpress`: a site with one of each thing that may be its own, built as its README says. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeFolder, run } from "../build/fixture.ts";

const root = join(import.meta.dirname, "../..");
const example = join(root, "examples/letterpress");
const now = ["--now", "2027-08-01T12:00"];

let built = "";
const read = (path: string): string => readFileSync(join(built, path), "utf8");

beforeAll(async () => {
  built = join(makeFolder(), "out");
  const { code, stdout, stderr } = await run(["build", "--site", example, "--out", built, ...now]);
  expect(`${code} ${stderr}${stdout}`).toMatch(/^0 /);
});

test("there is nothing to mend, not even a warning", async () => {
  const { code } = await run(["check", "--site", example, "--strict", ...now]);
  expect(code).toBe(0);
});

describe("each of its own things is on the site", () => {
  test("files as they are", () => {
    for (const file of ["humans.txt", "flyer.svg", "fonts/abril-fatface-licence.txt"])
      expect(read(file)).toBe(readFileSync(join(example, "static", file), "utf8"));
  });

  test("styles and a font, allowed by the policy of each page", () => {
    const page = read("index.html");
    expect(page).toContain("@layer own");
    expect(page).toMatch(/<link[^>]+rel="preload"[^>]+as="font"/);
    expect(page).toContain("font-src 'self'");
  });

  test("words", () => {
    const page = read("index.html");
    expect(page).toContain("Why come");
    expect(page).not.toContain("Presentation");
  });

  test("a page, in the menu and in the sitemap", () => {
    expect(read("what-when/index.html")).toContain("<td>10.30</td>");
    expect(read("index.html")).toContain('href="/what-when/"');
    expect(read("sitemap.xml")).toContain("/what-when/");
  });

  test("parts, on each page", () => {
    for (const page of ["index.html", "what-when/index.html", "legal/index.html", "404.html"]) {
      expect(read(page)).toContain("Set, proofed and published by The Inkwell Press.");
      expect(read(page)).toContain('<link rel="author" href="/humans.txt">');
    }
  });

  test("an output, named where one looks for data", () => {
    expect(read("2027-letters/notice.txt")).toMatch(/^10\.00 {2}The presses wake up\n/);
    expect(read("2027-letters/data/index.html")).toContain("The day as a text");
  });
});

describe("what is no page of it", () => {
  test("a rule that a longer title breaks", async () => {
    const site = join(makeFolder(), "site");
    cpSync(example, site, { recursive: true });
    const event = join(site, "content/2027-letters/event.md");
    writeFileSync(
      event,
      readFileSync(event, "utf8").replace("A day among letters", "A day among letters, ".repeat(3)),
    );
    const { stdout, stderr } = await run(["check", "--site", site, ...now]);
    expect(stdout + stderr).toContain("content/2027-letters/event.md:2:8 warning title-for-flyer");
  });

  test("a command", () => {
    const parvis = join(root, "src/parvis.mjs");
    const said = execFileSync(process.execPath, [parvis, "labels", "--site", example], {
      encoding: "utf8",
    });
    expect(said).toBe("Set your own name\nTwo colours, one sheet\n");
  });

  test("an import", async () => {
    const site = join(makeFolder(), "site");
    cpSync(example, site, { recursive: true });
    const file = join(site, "september.type");
    writeFileSync(file, "2027-09-18|12:30|13:30|Proofs over soup\n");
    const { code } = await run(["import", file, "--into", site, "--event", "2027-letters"]);
    expect(code).toBe(0);
    expect(existsSync(join(site, "content/2027-letters/sessions/proofs-over-soup.md"))).toBe(true);
  });
});

test("its README names files that are there", () => {
  const readme = readFileSync(join(example, "README.md"), "utf8");
  const paths = [...readme.matchAll(/`([\w./-]+\.\w+)`/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths.filter((one) => one !== "look.fonts"))
    expect(existsSync(join(example, path)), path).toBe(true);
});
