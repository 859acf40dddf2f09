/** What a pull request is told of visitors: the site as it would be beside the site as it is. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { makeFolder, makeSite, run, smallSite, writeFiles } from "../build/fixture.ts";

const day = "content/open-evening/programme/2027-03-20.yaml";
const talk = "content/open-evening/sessions/maps.md";
const event = "content/open-evening/event.md";

/** What is said below the problems. */
const visitors = async (
  changes: Readonly<Record<string, string>>,
  removed: readonly string[] = [],
  before: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const [base, site] = [makeSite(before), makeSite({ ...before, ...changes })];
  for (const path of removed) rmSync(join(site, path));
  return said(site, base);
};

const said = async (
  site: string,
  base: string,
  now: readonly string[] = ["--now", "2027-01-01"],
): Promise<string> => {
  const words = ["check", "--site", site, "--base", base, ...now];
  const { stdout } = await run([...words, "--format", "suggestions"]);
  const { summary } = z.object({ summary: z.string() }).parse(JSON.parse(stdout));
  return summary.split("### What changes for visitors\n")[1] ?? "";
};

const gone = { "content/open-evening/pages/parking.md": "---\ntitle: Parking\n---\nBehind.\n" };

describe("a pull request", () => {
  test("that moves a talk says from when to when", async () => {
    const told = await visitors({ [day]: "- time: 19:30–20:30\n  session: maps\n" });
    expect(told).toMatch(/^\n- Open evening: 1 talk moved; 1 calendar entry changes\n/);
    expect(told).toMatch(/\n {2}- Moved: “Maps for all”, .*7\sPM.* → .*7:30\sPM.*\n/);
  });

  test("that cancels one says so", async () => {
    const told = await visitors({ [talk]: "---\ntitle: Maps for all\nstatus: cancelled\n---\n" });
    expect(told).toContain("  - Cancelled: “Maps for all”");
  });

  test("that adds one says so", async () => {
    const told = await visitors({
      [day]: "- time: 19:00–20:00\n  session: maps\n- time: 20:00–20:30\n  session: songs\n",
      "content/open-evening/sessions/songs.md": "---\ntitle: Songs\n---\n",
    });
    expect(told).toContain("  - Added: “Songs”");
  });

  test("that adds an event says so", async () => {
    const text = smallSite[event] ?? "";
    const told = await visitors({
      "content/second-evening/event.md": text.replace("Open evening", "Second evening"),
    });
    expect(told).toContain("- Added: “Second evening”");
  });

  test("that removes a page names the address, and what to do", async () => {
    const told = await visitors({}, ["content/open-evening/pages/parking.md"], gone);
    expect(told).toBe(
      "\n- 1 address would lead nowhere. If its page has moved, say so in data/site.yaml, under redirects:\n  - /open-evening/parking/\n",
    );
  });

  test("that says where the page has gone loses no address", async () => {
    const site = `${smallSite["data/site.yaml"]}redirects: { /open-evening/parking: /open-evening/practical/ }\n`;
    const told = await visitors(
      { "data/site.yaml": site },
      ["content/open-evening/pages/parking.md"],
      gone,
    );
    expect(told).toContain("no address is lost");
  });

  test("that changes no more than a sentence of a page says that all stays", async () => {
    const told = await visitors(
      { "content/open-evening/pages/parking.md": "---\ntitle: Parking\n---\nIn front.\n" },
      [],
      gone,
    );
    expect(told).toBe("\nNothing in the programme changes, and no address is lost.\n");
  });

  test("with errors is told later", async () => {
    expect(await visitors({ [talk]: "---\ntitel: Maps\n---\n" })).toContain(
      "told once the errors are mended",
    );
  });

  test("of a site that was none says what was recorded", async () => {
    const [site, base] = [makeSite(), makeFolder()];
    expect(await said(site, base)).toContain("Nothing in the programme changes");
    await run(["record", "--site", site, "--now", "2027-01-01"]);
    writeFiles(site, { [day]: "- time: 19:30–20:30\n  session: maps\n" });
    expect(await said(site, base)).toContain("1 talk moved");
  });

  test("that renames everything is told in so many lines as fit", async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [
        `content/open-evening/pages/p${i}.md`,
        `---\ntitle: P${i}\n---\nText.\n`,
      ]),
    );
    const told = await visitors({}, Object.keys(pages), pages);
    expect(told).toContain("- 150 addresses would lead nowhere");
    expect(told.trimEnd()).toMatch(/\n- … and 51 more lines\.$/);
  });
});

describe("an event that is archived", () => {
  const over = ["--now", "2027-06-01"];
  const archive = async (site: string): Promise<void> => {
    const { code, stderr } = await run([
      "archive",
      "--site",
      site,
      "open-evening",
      "--no-cards",
      ...over,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
  };
  const same = "\nNothing in the programme changes, and no address is lost.\n";

  test("changes for nobody, whatever becomes of its content", async () => {
    const base = makeSite(gone);
    await archive(base);
    const site = makeSite({ [day]: "- time: 19:30–20:30\n  session: maps\n" });
    cpSync(join(base, "archive"), join(site, "archive"), { recursive: true });
    expect(await said(site, base, over)).toBe(same);
  });

  test("is the same on the day on which it is archived", async () => {
    const [site, base] = [makeSite(gone), makeSite(gone)];
    await archive(site);
    expect(await said(site, base, over)).toBe(same);
  });

  test("may lose the address of a page with its archive", async () => {
    const [site, base] = [makeSite(), makeSite(gone)];
    await archive(base);
    expect(await said(site, base, over)).toContain("\n  - /open-evening/parking/\n");
  });
});

test("what is told fits into one comment, however much is wrong and changes", async () => {
  const long = "é".repeat(900);
  const talks = (hour: number) =>
    Array.from(
      { length: 99 },
      (_, i) => `- time: ${hour}:00–${hour}:30\n  title: ${long}${i}\n`,
    ).join("");
  const mistakes = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `content/open-evening/sessions/s${i}.md`,
      `---\ntitle: S${i}\n---\n<b>${long}</b>\n`,
    ]),
  );
  const [base, site] = [
    makeSite({ [day]: talks(19) }),
    makeSite({ [day]: talks(20), ...mistakes }),
  ];
  const words = ["check", "--site", site, "--base", base, "--format", "suggestions"];
  const { stdout } = await run(words);
  const { summary } = z.object({ summary: z.string() }).parse(JSON.parse(stdout));
  expect(summary.length).toBeGreaterThan(30_000);
  expect(summary.length).toBeLessThan(65_000);
  expect(summary).toMatch(/… and \d+ more problems\./);
  expect(summary).toMatch(/- … and \d+ more lines\.\n$/);
});

test("a base that is no folder is told", async () => {
  const words = ["check", "--site", makeSite(), "--format", "suggestions", "--base"];
  const { code, stderr } = await run([...words, "/nowhere"]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("/nowhere is no folder")]);
});
