/** Takes the pictures of the chapter on the editor in the browser: `node test/docs/editor-pictures.ts`. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";
import sharp from "sharp";
import { chromiumOptions } from "../../src/pdf/chromium.ts";
import { Desk, EditedSite } from "../site/editor/desk.ts";
import { picture } from "../site/editor/fair.ts";
import { fairDay, fete } from "./editor-fairs.ts";

const folder = resolve(import.meta.dirname, "../../docs/images/editor");

interface Words {
  readonly files: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly event: string;
  readonly session: string;
  readonly title: RegExp;
  readonly newTitle: string;
  readonly name: RegExp;
  readonly expand: string;
}

const english: Words = {
  files: fairDay,
  locale: "en-GB",
  event: "2031-fair",
  session: "bread",
  title: /^Title/,
  newTitle: "Bread for everybody",
  name: /^Name/,
  expand: "Expand",
};

const french: Words = {
  files: fete,
  locale: "fr-FR",
  event: "2031-fete",
  session: "pain",
  title: /^Titre/,
  newTitle: "Le pain pour tout le monde",
  name: /^Nom/,
  expand: "Développer",
};

const take = async (browser: Browser, words: Words): Promise<void> => {
  const site = new EditedSite(words.files);
  await site.serve();
  const desk = await Desk.open(browser, site, { locale: words.locale });
  const { page } = desk;
  await page.setViewportSize({ width: 1000, height: 640 });
  const language = words.locale.slice(0, 2);
  const keep = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(600);
    const file = join(folder, `${name}.${language}.png`);
    await sharp(await page.screenshot())
      .png({ palette: true, colours: 64, effort: 10 })
      .toFile(file);
  };
  const field = (name: RegExp) => page.getByRole("textbox", { name }).first();

  await page.getByRole("button", { name: /token|jeton/i }).click();
  await keep("sign-in");
  await page.getByRole("textbox").fill(site.host.token);
  await page.keyboard.press("Enter");
  await page
    .getByText(words.event === "2031-fair" ? "Village fair" : "Fête du village", { exact: true })
    .first()
    .waitFor();
  await page.goto(`${site.origin}/admin/#/collections/${words.event}-sessions`);
  await keep("list");
  await desk.go(`collections/${words.event}-sessions/entries/${words.session}`);
  await field(words.title).fill(words.newTitle);
  await keep("session");
  await desk.save();
  await page.waitForTimeout(4000);
  await desk.go(`collections/${words.event}-speakers/new`);
  await field(words.name).fill("Zoé Martin");
  const buffer = await picture(400, 400, "#226644");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "zoe.png", mimeType: "image/png", buffer });
  await page.getByText("Portrait", { exact: true }).first().scrollIntoViewIfNeeded();
  await page.locator('img[src^="blob:"]').first().waitFor();
  await keep("portrait");
  await desk.go(`collections/${words.event}-programme/entries/2031-06-14`);
  await page.getByRole("button", { name: words.expand, exact: true }).nth(1).click();
  await keep("slot");
  await page.goto(`${site.origin}/admin/#/workflow`);
  await keep("proposals");
  await desk.close();
  site.close();
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await chromiumOptions());
for (const words of [english, french]) await take(browser, words);
await browser.close();
