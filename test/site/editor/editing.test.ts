/** Somebody edits the fair in the browser, and each save is a commit that says what was edited and nothing else. */
import { describe, expect, test } from "vitest";
import { run } from "../../build/command.ts";
import { Desk, EditedSite, now } from "./desk.ts";
import { fair, picture } from "./fair.ts";
import { Sitting } from "./sitting.ts";

const site = new EditedSite({
  ...fair,
  // What nobody has mended yet.
  "content/2031-fair/sessions/broken.md": "---\ntitle: [Half a list\n---\n",
});
const seat = new Sitting(site, "content/2031-fair/sessions/broken.md");

const session = "content/2031-fair/sessions/bread.md";

describe("an edit is written at its place, with all that stands around it", () => {
  test("a title, with the comment behind it", async () => {
    await seat.desk.go("collections/2031-fair-sessions/entries/bread");
    expect(await seat.saving(() => seat.field(/^Title/).fill("Bread for everybody"))).toEqual([
      `M\t${session}`,
      "-title: Bread for all # since 2019",
      "+title: Bread for everybody # since 2019",
    ]);
  });

  test("a word of a text with a table, a link, a footnote, a picture and a no-break space", async () => {
    await seat.desk.go("collections/2031-fair-sessions/entries/bread");
    const text = seat.field(/^Text/);
    const was = await text.inputValue();
    expect(await seat.saving(() => text.fill(was.replace("Bring", "Please bring")))).toEqual([
      `M\t${session}`,
      "-Bring **flour**, and read [the songs](session:songs) first.[^oven]",
      "+Please bring **flour**, and read [the songs](session:songs) first.[^oven]",
    ]);
  });

  test("the same as it will look: links, footnotes, pictures and spaces stay, tables lose their alignment", async () => {
    await seat.desk.go("collections/2031-fair-sessions/entries/bread");
    await seat.page.getByRole("button", { name: "Edit in Markdown" }).first().click();
    const typed = async (): Promise<void> => {
      await seat.page.locator('[role="textbox"][contenteditable="true"]:visible').first().focus();
      await seat.page.keyboard.press("Control+Home");
      await seat.page.keyboard.type("Now: ");
    };
    expect(await seat.saving(typed)).toEqual([
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
    await seat.desk.go("collections/2031-fair-programme/entries/2031-06-14");
    await seat.page.getByRole("button", { name: "Expand", exact: true }).nth(1).click();
    expect(await seat.saving(() => seat.field(/^Time/).fill("15:00–16:00"))).toEqual([
      "M\tcontent/2031-fair/programme/2031-06-14.yaml",
      "-- time: 14:30–16:00",
      "+- time: 15:00–16:00",
    ]);
  });

  test("a title that is to be announced", async () => {
    await seat.desk.go("collections/2031-fair-sessions/entries/songs");
    expect(await seat.saving(() => seat.page.getByRole("switch").first().click())).toEqual([
      "M\tcontent/2031-fair/sessions/songs.md",
      "-title: Songs of the harvest",
      "+title: tba",
    ]);
  });

  test("an event that says something in two languages, and groups that no form shows", async () => {
    await seat.desk.go("collections/events/entries/2031-fair");
    expect(await seat.saving(() => seat.field(/^Summary/).fill("An afternoon of bread."))).toEqual([
      "M\tcontent/2031-fair/event.md",
      "-summary: An afternoon of bread, maps and songs.",
      "+summary: An afternoon of bread.",
    ]);
  });
});

describe("what is new", () => {
  test("an organisation gets an id of its name", async () => {
    await seat.desk.go("collections/shared/entries/organisations");
    await seat.page.getByRole("button", { name: /Add.*an item/ }).click();
    expect(await seat.saving(() => seat.field(/^English/).fill("Café Élan"))).toEqual([
      "M\tdata/organisations.yaml",
      "+cafe-elan:",
      "+  name: Café Élan",
    ]);
  });

  test("a speaker, whose portrait lies with the event and is shown again", async () => {
    await seat.desk.go("collections/2031-fair-speakers/new");
    await seat.field(/^Name/).fill("Zoe Martin");
    const buffer = await picture(400, 400, "#226644");
    const file = { name: "Portrait of Zoé.png", mimeType: "image/png", buffer };
    const upload = seat.page.locator('input[type="file"]').first();
    expect(await seat.saving(() => upload.setInputFiles(file))).toEqual([
      "A\tcontent/2031-fair/media/portrait-of-zoe.png",
      "A\tcontent/2031-fair/speakers/zoe-martin.md",
      "Binary files /dev/null and b/content/2031-fair/media/portrait-of-zoe.png differ",
      "+---",
      "+name: Zoe Martin",
      "+photo: portrait-of-zoe.png",
      "+---",
    ]);
    await seat.desk.go("collections/2031-fair-speakers/entries/zoe-martin");
    await seat.page.getByText("Portrait", { exact: true }).first().scrollIntoViewIfNeeded();
    const shown = seat.page.locator('img[src^="blob:"]').first();
    const width = () => shown.evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width, { timeout: 10_000 }).toBeGreaterThan(0);
  });

  test("a translation of what is said of a person, which has texts alone", async () => {
    await seat.desk.go("collections/2031-fair-speakers/entries/ada");
    await seat.page.getByRole("button", { name: /Enable.*French/ }).click();
    expect(await seat.saving(() => seat.field(/^Text/, 1).fill("Fait du pain."))).toEqual([
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
  const other = await Desk.open(seat.browser, site);
  await other.signIn("github_pat_nobody");
  await other.page.getByText("The provided token is invalid.").waitFor();
  await other.signIn();
  await other.page.getByText("Village fair", { exact: true }).first().waitFor();
  await other.close();
});

test("nobody was asked but the site and its host, and nothing failed but the broken file", () => {
  expect(site.host.unknown).toEqual([]);
  expect(seat.desk.faults.filter((fault) => !/^console: .*bracket/.test(fault))).toEqual([]);
});
