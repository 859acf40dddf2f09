/** A session’s page that was published weeks before: the button to say what one thought of it, once it has begun. */
import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { publishVillage } from "./published-village.ts";

useBrowser();

const { origin } = publishVillage({
  "content/fair/event.md": [
    "organisers: [committee]",
    "organisers: [committee]\nfeedback: { closes: 2027-04-10 }",
  ],
});

const bread = "/fair/sessions/bread/";

/** What the margin says of feedback, and which button it has. */
const said = async (page: Page): Promise<string> => {
  const fact = page.locator(".margin > div", { has: page.locator("dt", { hasText: "Feedback" }) });
  const words = (await fact.locator("dd").innerText()).replaceAll(/\s+/g, " ").trim();
  return (await fact.locator("a.button").count()) > 0 ? `[${words}]` : words;
};

describe("its page", () => {
  test.each([
    { now: "2027-03-27T10:29:59+01:00", says: /^Give feedback: from .*10:30.* on\.$/ },
    { now: "2027-03-27T10:30:00+01:00", says: /^\[Give feedback\]$/ },
    { now: "2027-04-10T23:59:59+02:00", says: /^\[Give feedback\]$/ },
    { now: "2027-04-11T00:00:00+02:00", says: /^Feedback is closed\.$/ },
  ])("at $now says $says", async ({ now, says }) => {
    expect(await visit(`${origin()}${bread}`, { now }, said)).toMatch(says);
  });

  test("changes while it is looked at, and leads to the form", async () => {
    await visit(`${origin()}${bread}`, { now: "2027-03-27T10:29:58+01:00" }, async (page) => {
      await page.clock.install({ time: "2027-03-27T10:29:58+01:00" });
      await page.reload();
      expect(await said(page)).toContain("from");
      await page.clock.runFor(3000);
      expect(await said(page)).toBe("[Give feedback]");
      await page.getByRole("link", { name: "Give feedback" }).click();
      await page.getByLabel("What was good?").waitFor();
      expect(new URL(page.url()).pathname).toBe(`${bread}feedback/`);
    });
  });

  test("leads there without a script, whenever it was made", async () => {
    const reading = { now: "2027-03-27T12:00:00+01:00", javaScript: false };
    await visit(`${origin()}${bread}`, reading, async (page) => {
      await page.getByRole("link", { name: "Give feedback" }).click();
      expect(await page.getByRole("button", { name: "Send" }).isVisible()).toBe(true);
    });
  });
});

test("the form is valid, has room on a small screen, and axe finds nothing", async () => {
  const address = `${origin()}${bread}feedback/`;
  await visit(address, { now: "2027-03-27T12:00+01:00", width: 320 }, async (page) => {
    const markup = await (await page.request.get(address)).text();
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const { results } = await validator.validateString(
      markup,
      join(process.cwd(), "feedback.html"),
    );
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findings(page)).toEqual([]);
  });
});
