/** Feeds against the schema of RFC 4287, as jing of Debian reads it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { saturday } from "../content/problem.ts";
import { feedsSaying, fileOf } from "../outputs/feed-files.ts";
import { hostileTexts } from "../outputs/hostile-texts.ts";
import { changedVillage, unrecordedVillage } from "../outputs/recorded-village.ts";
import { beside } from "./beside.ts";

const schema = beside("standards/atom-rnc/atom.rnc");
const jing = "/usr/bin/jing";
const hasJing = existsSync(jing);
const note = schema.note || (hasJing ? "" : " (skipped: jing is not on this machine)");

/** What jing says of files: nothing if they are valid. */
const faultsOf = (feeds: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-feed-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = feeds.map((feed, i) => {
    const file = join(folder, `${i}.xml`);
    writeFileSync(file, feed);
    return file;
  });
  try {
    return execFileSync(jing, ["-c", schema.place, ...files], { encoding: "utf8" });
  } catch (error) {
    return error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  }
};

describe.skipIf(!schema.isThere || !hasJing)(`the schema of RFC 4287${note}`, () => {
  test("accepts feeds, whatever they say", () => {
    const sites = [
      unrecordedVillage({ "content/fair/news/programme.md": undefined }),
      changedVillage({ [saturday]: ["10:30–12:00", "10:30–12:30"] }),
    ];
    const feeds = [...sites.map((site) => fileOf(site)), ...feedsSaying(hostileTexts)];
    expect(faultsOf(feeds)).toBe("");
  });

  test("refuses a feed without id: it can fail", () => {
    expect(faultsOf([fileOf(unrecordedVillage()).replace(/<id>.*?<\/id>/, "")])).toContain("id");
  });
});
