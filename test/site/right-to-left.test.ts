import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { useFixture } from "../browser/fixture-site.ts";
import { useBrowser, visit } from "../browser/visit.ts";

useBrowser({ keepWindows: true });

const validator = new HtmlValidate(new FileSystemConfigLoader());
const hebrew = useFixture("hebrew", "2027-06-01T12:00+03:00");

const paths = [
  "/",
  "/negev/programme/2027-06-14/",
  "/negev/sessions/archives/",
  "/negev/speakers/zoe/",
  "/negev/organisations/",
  "/negev/practical/",
  "/accessibility/",
];

test.each(paths)("%s of a site in Hebrew is valid and accessible to axe", async (path) => {
  await visit(hebrew.origin() + path, { now: hebrew.now, width: 360 }, async (page) => {
    expect(await findings(page)).toEqual([]);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    const response = await page.request.get(hebrew.origin() + path);
    const name = join(process.cwd(), "page.html");
    const { results } = await validator.validateString(await response.text(), name);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });
});
