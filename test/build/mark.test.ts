import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isWithin, refuseOutput } from "../../src/build/mark.ts";
import { writeFiles } from "./fixture.ts";

describe("a build replaces only a folder that is its own", () => {
  const site = mkdtempSync(join(tmpdir(), "parvis-"));
  writeFiles(site, {
    "content/event.md": "",
    "data/site.yaml": "",
    "made/.parvis": "mark",
    "made/index.html": "old",
    "theirs/thesis.txt": "precious",
    "a-file": "",
  });
  afterAll(() => {
    rmSync(site, { recursive: true });
  });
  const refuse = (out: string) =>
    refuseOutput(out, [site], [join(site, "content"), join(site, "data")]);

  test.each([
    ["one that is not there yet", join(site, "_site"), undefined],
    ["one with the mark", join(site, "made"), undefined],
    ["one with files of others", join(site, "theirs"), "not-ours"],
    ["a file", join(site, "a-file"), "not-a-folder"],
    ["the site itself", site, "holds-files-of-others"],
    ["a parent of the site", join(site, ".."), "holds-files-of-others"],
    ["the content", join(site, "content"), "holds-files-of-others"],
    ["a folder in the content", join(site, "content/out"), "in-the-content"],
    ["the root", "/", "holds-files-of-others"],
  ])("%s", (_, out, refusal) => {
    expect(refuse(out)).toBe(refusal);
  });
});

test("a folder lies within itself and its parents, not in one whose name it begins with", () => {
  expect(isWithin("/a/b", "/a/b")).toBe(true);
  expect(isWithin("/a/b", "/a")).toBe(true);
  expect(isWithin("/a/b", "/")).toBe(true);
  expect(isWithin("/a/bc", "/a/b")).toBe(false);
});
