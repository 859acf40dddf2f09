/** The page of a session that somebody has chosen is with them, however large the site. */
import { expect, test } from "vitest";
import { first, makeReader, programme, type Reader, useBrowser, version } from "./reader.ts";

useBrowser();

const session = "/2030-jardins/sessions/semences-libres/";

const isKept = ({ page }: Reader): Promise<boolean> =>
  page.evaluate(async (path) => (await caches.match(path)) !== undefined, session);

test("it is kept once it has its star, and no longer when that is taken back", async () => {
  const reader = await makeReader(first.origin, { unlisted: session });
  await reader.visit(programme);
  expect(await isKept(reader)).toBe(false);
  const star = reader.page.locator(`.keepable:has(a[href="${session}"]) > .star`);
  await star.click();
  await expect.poll(() => isKept(reader)).toBe(true);
  await star.click();
  await expect.poll(() => isKept(reader)).toBe(false);
  await star.click();
  await expect.poll(() => isKept(reader)).toBe(true);
  await reader.cutNetwork();
  await reader.go(session);
  expect(await reader.band()).toMatch(version);
  // One's own programme too, with what it is drawn of.
  await reader.go("/2030-jardins/my/");
  await reader.page.locator(".chosen .slot").waitFor();
  // And what was never seen says where to go on.
  await reader.go("/2030-jardins/nowhere/");
  expect(await reader.page.locator("main a").allInnerTexts()).toEqual(
    expect.arrayContaining(["Programme", "Mon programme"]),
  );
});
