import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { makeFolder, makeSite, readFolder, run, smallSite } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const now = ["--now", "2027-03-01T12:00"];
const noBrowser = { PARVIS_CHROMIUM: "/nowhere/chromium" };

const inLanguage = (language: string): Readonly<Record<string, string>> => ({
  "data/site.yaml": (smallSite["data/site.yaml"] ?? "").replace("[en]", `[${language}]`),
});

describe("--pdf where no Chromium can be started", () => {
  test.for([
    ["en", "PDFs are printed by Chromium, and none could be started here"],
    ["fr", "C’est Chromium qui imprime les PDF, et aucun n’a pu démarrer ici"],
    ["he", "קובצי PDF מודפסים בעזרת Chromium"],
  ] as const)("ends with 2 and says what to do, in %s", async ([language, sentence]) => {
    const site = makeSite(inLanguage(language));
    const out = join(makeFolder(), "_site");
    const { code, stderr } = await run(
      ["build", "--site", site, "--out", out, ...now, "--pdf"],
      noBrowser,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain("/nowhere/chromium");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("leaves the last good site as it was", async () => {
    const site = makeSite();
    const parent = makeFolder();
    const out = join(parent, "_site");
    await run(["build", "--site", site, "--out", out, ...now]);
    const good = readFolder(parent);
    await run(["build", "--site", site, "--out", out, ...now, "--pdf"], noBrowser);
    expect(readFolder(parent)).toEqual(good);
  });

  test("is no matter to a build without it", async () => {
    const out = join(makeFolder(), "_site");
    const { code } = await run(["build", "--site", makeSite(), "--out", out, ...now], noBrowser);
    expect(code).toBe(0);
  });
});

test("a command that prints nothing does not know --pdf", async () => {
  const { code, stderr } = await run(["check", "--site", makeSite(), "--pdf"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--pdf is not for this command. What knows it: build, archive.");
});
