/** “A text to share” on the page of a session, in browsers with and without a way of the device’s own, and without a script. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";
import { publishVillage } from "./published-village.ts";

useBrowser();

const { origin } = publishVillage({});

const now = "2027-03-02T12:00+01:00";

/** What the page handed over, by what. */
interface Sent {
  readonly shared: readonly ShareData[];
  readonly copied: readonly string[];
}

/** Plays the device; without `canShare` one that has no way of its own. */
const onDevice = async (page: Page, canShare: boolean): Promise<() => Promise<Sent>> => {
  await page.evaluate((isAble) => {
    const sent = { shared: [] as ShareData[], copied: [] as string[] };
    Object.assign(globalThis, { sent });
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: (text: string) => Promise.resolve(void sent.copied.push(text)) },
    });
    const share = (data: ShareData) => Promise.resolve(void sent.shared.push(data));
    if (isAble) Object.defineProperty(navigator, "share", { value: share });
  }, canShare);
  return () => page.evaluate("globalThis.sent");
};

const visitBread = <Result>(action: (page: Page) => Promise<Result>, javaScript = true) =>
  visit(`${origin()}/fair/sessions/bread/`, { now, javaScript }, action);

test("what the device has for it is given the words of the page", async () => {
  await visitBread(async (page) => {
    const sent = await onDevice(page, true);
    await page.getByText("A text to share", { exact: true }).click();
    await page.getByRole("button", { name: "With an app" }).click();
    const { shared } = await sent();
    expect(shared).toHaveLength(1);
    expect(shared[0]?.text?.split("\n").at(-1)).toMatch(/^https:.*\/fair\/sessions\/bread\/$/);
    expect(shared[0]?.title).toContain(shared[0]?.text?.split("\n")[0]);
  });
});

test("one press shares the page, or copies its address", async () => {
  const address = /^http.*\/fair\/sessions\/bread\/$/;
  await visitBread(async (page) => {
    const sent = await onDevice(page, true);
    await page.getByRole("button", { name: "Share this page" }).click();
    expect((await sent()).shared.map(({ url }) => url)).toEqual([expect.stringMatching(address)]);
  });
  await visitBread(async (page) => {
    const sent = await onDevice(page, false);
    await page.getByRole("button", { name: "Share this page" }).click();
    await page.getByText("The address is copied.").waitFor();
    expect((await sent()).copied).toEqual([expect.stringMatching(address)]);
  });
});

test("without one there are the words to copy, and the links", async () => {
  await visitBread(async (page) => {
    const sent = await onDevice(page, false);
    await page.getByText("A text to share", { exact: true }).click();
    await page.getByRole("button", { name: "Copy the text" }).click();
    await page.getByText("The text is copied.").waitFor();
    expect((await sent()).copied[0]).toMatch(/\n.*\/fair\/sessions\/bread\/$/);
    expect(await page.getByRole("button", { name: "With an app" }).isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: "Mastodon" }).isVisible()).toBe(true);
  });
});

test("without a script it unfolds, and offers what needs none", async () => {
  await visitBread(async (page) => {
    await page.getByText("A text to share", { exact: true }).click();
    expect(await page.getByRole("link", { name: "By e-mail" }).isVisible()).toBe(true);
    expect(await page.locator("details button:visible").count()).toBe(0);
  }, false);
});
