/** `npm start` shows what waits, and an edit of it at once. */
import { cpSync } from "node:fs";
import { expect, test } from "vitest";
import { readPatterns } from "../../src/build/patterns.ts";
import { LiveSite } from "../../src/serve/live-site.ts";
import { makeFolder } from "../build/fixture.ts";
import { bread } from "../content/problem.ts";
import { apply, now, village } from "../content/village.ts";
import { wordsOf } from "../render-pages.ts";

const patterns = await readPatterns();

test("an edit of a draft shows at once", async () => {
  const site = makeFolder();
  cpSync(village, site, { recursive: true });
  const live = new LiveSite(patterns);
  const options = {
    ...{ site, out: "", home: "", url: undefined, now, isStrict: false, format: "text" as const },
    ...{ all: true, hasCards: false, pdf: undefined, drafts: true },
  };
  const silent = { hasColor: false, print: () => undefined, tell: () => undefined };
  const page = async (path: string): Promise<string> => {
    await live.update(options, silent, [path]);
    const answer = live.find(path);
    return answer && "body" in answer ? Buffer.from(answer.body).toString() : "";
  };
  /** The styles that a page names. */
  const stylesOf = (markup: string): Promise<string> =>
    page(/href="(\/assets\/styles\.\w+\.css)"/.exec(markup)?.[1] ?? "");
  const session = "/fair/sessions/bread/";
  const day = "/fair/programme/2027-03-27/";

  expect(await page(session)).not.toContain("Draft —");
  apply(site, bread, ["---\n", "---\ndraft: true\n"]);
  const drafted = await page(session);
  expect(wordsOf(drafted)).toContain("Draft — not published.");
  expect(await stylesOf(drafted)).toContain("p.draft{");
  expect(wordsOf(await page(day))).toContain("Bread for all (not published)");
  apply(site, bread, ["draft: true", "publish: 2027-02-01T09:00"]);
  expect(wordsOf(await page(session)).replaceAll("\u202f", " ")).toContain(
    "Draft — not published before Monday, February 1, 2027 at 9 AM.",
  );
  apply(site, bread, ["publish: 2027-02-01T09:00\n", ""]);
  const published = await page(session);
  expect(published).not.toContain("Draft —");
  expect(await stylesOf(published)).not.toContain("p.draft{");
});
