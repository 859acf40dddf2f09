/**
 * The way of a co-organiser who has a browser and nothing else: each save is a pull request; a mistake is told there, with its mending,
 * which is taken there; the preview is built, and what is good is published.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { run } from "../../build/command.ts";
import { EditedSite, now } from "./desk.ts";
import { fair, picture } from "./fair.ts";
import { Sitting } from "./sitting.ts";

const settings = fair["data/site.yaml"].replace("editor: {}", "editor: { review: true }");
const site = new EditedSite({ ...fair, "data/site.yaml": settings });
const published = site.repository.head("main") ?? "";
const talk = "content/2031-fair/sessions/bread.md";

const seat = new Sitting(site);

/** The branch of the pull request that a save makes. */
const propose = async (): Promise<string> => {
  const { all } = site.host.pulls;
  const before = all.length;
  await seat.desk.save();
  await expect.poll(() => all[before]?.labels.length, { timeout: 20_000 }).toBe(1);
  return all[before]?.branch ?? "";
};

const CommentsSchema = z.looseObject({
  summary: z.string(),
  comments: z.array(
    z.looseObject({ path: z.string(), line: z.int(), was: z.array(z.string()), body: z.string() }),
  ),
});

/** What the workflow of a new site tells a pull request. */
const told = async (branch: string) => {
  const [base, head] = [site.checkOut("main"), site.checkOut(branch)];
  const args = ["check", "--site", head, "--base", base, "--now", now, "--format", "suggestions"];
  const { code, stdout } = await run(args);
  return { code, ...CommentsSchema.parse(JSON.parse(stdout)) };
};

let corrected = "";

test("a talk is corrected: a branch and a pull request, and nothing is published", async () => {
  await seat.desk.go("collections/2031-fair-sessions/entries/bread");
  const text = await seat.field(/^Text/).inputValue();
  await seat.desk.edit(() => seat.field(/^Title/).fill("Bread for everybody"));
  await seat.field(/^Text/).fill(text.replace("session:songs", "session:sogns"));
  corrected = await propose();
  expect(site.repository.head("main")).toBe(published);
  expect(site.host.pulls.all[0]).toMatchObject({ isOpen: true, isDraft: true });
  expect(site.repository.changedFiles("main", corrected)).toEqual([`M\t${talk}`]);
});

test("the check tells the mistake at its line, and how to mend it", async () => {
  const { code, summary, comments } = await told(corrected);
  expect(code).toBe(1);
  expect(summary).toContain("1 error");
  expect(comments.map(({ path }) => path)).toEqual([talk]);
  expect(comments[0]?.body).toContain("sogns");
  expect(comments[0]?.body).toContain("[the songs](session:songs)");
});

test("the suggestion is taken where it is told, and the check is green", async () => {
  const [comment] = (await told(corrected)).comments;
  const [, suggestion = ""] = /```suggestion\n(.*)\n```/s.exec(comment?.body ?? "") ?? [];
  const lines = site.repository.text(corrected, talk).split("\n");
  lines.splice((comment?.line ?? 0) - 1, 1, suggestion);
  site.repository.commit(corrected, { [talk]: lines.join("\n") }, "Apply suggestion");
  expect(await told(corrected)).toMatchObject({ code: 0, comments: [] });
  expect(site.repository.diff("main", corrected).split("\n")).toEqual([
    "-title: Bread for all # since 2019",
    "+title: Bread for everybody # since 2019",
  ]);
});

test("the preview shows it", async () => {
  const folder = site.checkOut(corrected);
  const out = join(folder, "_site");
  expect((await run(["build", "--site", folder, "--out", out, "--now", now])).code).toBe(0);
  expect(readFileSync(join(out, "2031-fair/sessions/bread/index.html"), "utf8")).toContain(
    "Bread for everybody",
  );
});

test("a speaker with a portrait is another pull request", async () => {
  await seat.desk.go("collections/2031-fair-speakers/new");
  await seat.field(/^Name/).fill("Zoe Martin");
  const buffer = await picture(400, 400, "#226644");
  const portrait = { name: "zoe.png", mimeType: "image/png", buffer };
  await seat.page.locator('input[type="file"]').first().setInputFiles(portrait);
  // Read on a slow machine only after a while; until then the form would be proposed without it.
  await seat.page.getByText("./zoe.png", { exact: true }).waitFor();
  const branch = await propose();
  expect(branch).not.toBe(corrected);
  expect(site.repository.changedFiles("main", branch)).toEqual([
    "A\tcontent/2031-fair/media/zoe.png",
    "A\tcontent/2031-fair/speakers/zoe-martin.md",
  ]);
  expect(await told(branch)).toMatchObject({ code: 0, comments: [] });
});

test("the editor shows both, as they are now", async () => {
  await seat.page.goto("about:blank");
  await seat.page.goto(`${site.origin}/admin/#/workflow`);
  await seat.page.getByText("Bread for everybody").first().waitFor();
  await seat.page.getByText("Zoe Martin").first().waitFor();
  expect(seat.desk.faults).toEqual([]);
  expect(site.host.unknown).toEqual([]);
});
