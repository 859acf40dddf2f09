/** Somebody edits the fair in the browser, and each save is a commit that says what was edited and nothing else. */
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { run } from "../../build/command.ts";
import { Desk, EditedSite, now } from "./desk.ts";
import { fair, picture } from "./fair.ts";

const site = new EditedSite({
  ...fair,
  // What nobody has mended yet.
  "content/2031-fair/sessions/broken.md": "---\ntitle: [Half a list\n---\n",
});
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  await site.serve("content/2031-fair/sessions/broken.md");
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

describe("an edit is written at its place, with all that stands around it", () => {
  test("a title, with the comment behind it", async () => {
    await desk.go("collections/2031-fair-sessions/entries/bread");
    expect(await saving(() => field(/^Title/).fill("Bread for everybody"))).toEqual([
      `M\t${session}`,
      "-title: Bread for all # since 2019",
      "+title: Bread for everybody # since 2019",
    ]);
  });

  test("a word of a text with a table, a link, a footnote, a picture and a no-break space", async () => {
    await desk.go("collections/2031-fair-sessions/entries/bread");
    const text = field(/^Text/);
    const was = await text.inputValue();
    expect(await saving(() => text.fill(was.replace("Bring", "Please bring")))).toEqual([
      `M\t${session}`,
      "-Bring **flour**, and read [the songs](session:songs) first.[^oven]",
      "+Please bring **flour**, and read [the songs](session:songs) first.[^oven]",
    ]);
  });

  test("the same as it will look: links, footnotes, pictures and spaces stay, tables lose their alignment", async () => {
    await desk.go("collections/2031-fair-sessions/entries/bread");
    await page.getByRole("button", { name: "Edit in Markdown" }).first().click();
    const typed = async (): Promise<void> => {
      await page.locator('[role="textbox"][contenteditable="true"]:visible').first().focus();
      await page.keyboard.press("Control+Home");
      await page.keyboard.type("Now: ");
    };
    expect(await saving(typed)).toEqual([
      `M\t${session}`,
      "-Please bring **flour**, and read [the songs](session:songs) first.[^oven]",
      "+Now: Please bring **flour**, and read [the songs](session:songs) first.[^oven]",
      "-| What  | How much |",
      "-| ----- | -------: |",
      "-| Flour |     1 kg |",
      "+| What | How much |",
      "+| --- | --- |",
      "+| Flour | 1 kg |",
    ]);
  });

  test("a slot that moves", async () => {
    await desk.go("collections/2031-fair-programme/entries/2031-06-14");
    await page.getByRole("button", { name: "Expand", exact: true }).nth(1).click();
    expect(await saving(() => field(/^Time/).fill("15:00–16:00"))).toEqual([
      "M\tcontent/2031-fair/programme/2031-06-14.yaml",
      "-- time: 14:30–16:00",
      "+- time: 15:00–16:00",
    ]);
  });

  test("a title that is to be announced", async () => {
    await desk.go("collections/2031-fair-sessions/entries/songs");
    expect(await saving(() => page.getByRole("switch").first().click())).toEqual([
      "M\tcontent/2031-fair/sessions/songs.md",
      "-title: Songs of the harvest",
      "+title: tba",
    ]);
  });

  test("an event that says something in two languages, and groups that no form shows", async () => {
    await desk.go("collections/events/entries/2031-fair");
    expect(await saving(() => field(/^Summary/).fill("An afternoon of bread."))).toEqual([
      "M\tcontent/2031-fair/event.md",
      "-summary: An afternoon of bread, maps and songs.",
      "+summary: An afternoon of bread.",
    ]);
  });
});

describe("what is new", () => {
  test("an organisation gets an id of its name", async () => {
    await desk.go("collections/shared/entries/organisations");
    await page.getByRole("button", { name: /Add.*an item/ }).click();
    expect(await saving(() => field(/^English/).fill("Café Élan"))).toEqual([
      "M\tdata/organisations.yaml",
      "+cafe-elan:",
      "+  name: Café Élan",
    ]);
  });

  test("a speaker, whose portrait lies with the event and is shown again", async () => {
    await desk.go("collections/2031-fair-speakers/new");
    await field(/^Name/).fill("Zoe Martin");
    const buffer = await picture(400, 400, "#226644");
    const file = { name: "Portrait of Zoé.png", mimeType: "image/png", buffer };
    const upload = page.locator('input[type="file"]').first();
    expect(await saving(() => upload.setInputFiles(file))).toEqual([
      "A\tcontent/2031-fair/media/portrait-of-zoe.png",
      "A\tcontent/2031-fair/speakers/zoe-martin.md",
      "Binary files /dev/null and b/content/2031-fair/media/portrait-of-zoe.png differ",
      "+---",
      "+name: Zoe Martin",
      "+photo: portrait-of-zoe.png",
      "+---",
    ]);
    await desk.go("collections/2031-fair-speakers/entries/zoe-martin");
    await page.getByText("Portrait", { exact: true }).first().scrollIntoViewIfNeeded();
    const shown = page.locator('img[src^="blob:"]').first();
    const width = () => shown.evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test("a translation of what is said of a person, which has texts alone", async () => {
    await desk.go("collections/2031-fair-speakers/entries/ada");
    await page.getByRole("button", { name: /Enable.*French/ }).click();
    expect(await saving(() => field(/^Text/, 1).fill("Fait du pain."))).toEqual([
      "A\tcontent/2031-fair/speakers/ada.fr.md",
      "+---",
      "+---",
      "+",
      "+Fait du pain.",
    ]);
  });
});

test("the site passes its check", async () => {
  const folder = site.checkOut();
  const { stdout } = await run(["check", "--site", folder, "--now", now]);
  expect(stdout).toMatch(/broken\.md:2:\d+ error bad-yaml/);
  expect(stdout).toContain("1 error, 0 warnings");
});

test("a token that the host does not know is said to be none, and may be typed again", async () => {
  const other = await Desk.open(browser, site);
  await other.signIn("github_pat_nobody");
  await other.page.getByText("The provided token is invalid.").waitFor();
  await other.signIn();
  await other.page.getByText("Village fair", { exact: true }).first().waitFor();
  await other.close();
});

test("nobody was asked but the site and its host, and nothing failed but the broken file", () => {
  expect(site.host.unknown).toEqual([]);
  expect(desk.faults.filter((fault) => !/^console: .*bracket/.test(fault))).toEqual([]);
});
