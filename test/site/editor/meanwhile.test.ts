/** A translation is edited beside its first language, and what somebody else publishes meanwhile is kept. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { Desk, EditedSite } from "./desk.ts";
import { fair } from "./fair.ts";

const site = new EditedSite(fair);
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  await site.serve();
  browser = await chromium.connect(inject("browser"));
  desk = await Desk.open(browser, site);
  ({ page } = desk);
  await desk.signIn();
  await page.getByText("Village fair", { exact: true }).first().waitFor();
});

afterAll(async () => {
  await desk.close();
  await browser.close();
  site.close();
});

/** What a commit changes: files, and lines with their signs. */
const saving = async (edit: () => Promise<void>): Promise<readonly string[]> => {
  const before = site.repository.head("main") ?? "";
  await desk.edit(edit);
  await desk.save();
  await expect.poll(() => site.repository.head("main"), { timeout: 20_000 }).not.toBe(before);
  const files = site.repository.changedFiles(before, "main");
  return [...files, ...site.repository.diff(before, "main").split("\n")];
};

const field = (name: RegExp, nth = 0) => page.getByRole("textbox", { name }).nth(nth);

const session = "content/2031-fair/sessions/bread.md";

test("a word of a translation that is there", async () => {
  await desk.go("collections/2031-fair-sessions/entries/bread");
  expect(await saving(() => field(/^Title/, 1).fill("Le pain de tous"))).toEqual([
    "M\tcontent/2031-fair/sessions/bread.fr.md",
    "-title: Du pain pour tous",
    "+title: Le pain de tous",
  ]);
});

test("what somebody else has published meanwhile is kept, and the edit too", async () => {
  await desk.go("collections/2031-fair-sessions/entries/bread");
  await desk.edit(() => field(/^Summary/).fill("How we bake together."));
  const songs = "content/2031-fair/sessions/songs.md";
  const text = site.repository.text("main", songs).replace("We sing.", "We all sing.");
  site.repository.commit("main", { [songs]: text }, "From elsewhere");
  await desk.save();
  await expect
    .poll(() => site.repository.text("main", session), { timeout: 20_000 })
    .toContain("summary: How we bake together.");
  expect(site.repository.text("main", songs)).toContain("We all sing.");
});

test("what somebody else has changed meanwhile in the same file is not written over without a question", async () => {
  await desk.go("collections/2031-fair-sessions/entries/bread");
  await desk.edit(() => field(/^Summary/).fill("Written over?"));
  const theirs = site.repository.text("main", session).replace("track: crafts\n", "");
  const head = site.repository.commit("main", { [session]: theirs }, "From elsewhere");
  await desk.save();
  const question = page.getByRole("dialog").or(page.getByRole("alertdialog"));
  await question.getByText(/changed this entry/).waitFor();
  await question.getByRole("button", { name: "Cancel" }).click();
  expect(await field(/^Summary/).inputValue()).toBe("Written over?");
  expect(site.repository.head("main")).toBe(head);
});
