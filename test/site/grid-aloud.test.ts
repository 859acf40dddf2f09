/** A day of several rooms as it is heard: what its grid says, beside what its list says. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useFixture } from "../browser/fixture-site.ts";
import { useBrowser, visit } from "../browser/visit.ts";

useBrowser({ keepWindows: true });

const lattice = useFixture("lattice", "2031-04-10T12:00+02:00");
/** One of its days has a block whose talks are in rooms apart. */
const mending = useFixture("../../examples/conference", "2027-07-01T12:00+01:00");

/** What is said of each thing: its hours, its title, and the lines that name a room. */
const said = async (page: Page): Promise<readonly string[]> => {
  const rooms = await page.locator(".heads li").allTextContents();
  const snapshot = await page.locator(".plan > .timeline").ariaSnapshot();
  const lines = snapshot.split("\n").map((line) => line.trim().replace(/:$/, ""));
  return lines.filter(
    (line) =>
      /^- (?:heading|time)\b/.test(line) ||
      (/^- (?:paragraph|text): /.test(line) && rooms.some((room) => line.includes(room.trim()))),
  );
};

test.each([
  ...["2031-05-14", "2031-05-15", "2031-05-16"].map((day) => ({
    site: lattice,
    path: `/2031-latticeconf/programme/${day}/`,
  })),
  ...["2027-09-23", "2027-09-24"].map((day) => ({
    site: mending,
    path: `/2027-mending/programme/${day}/`,
  })),
])("the grid of $path says hours and room of each thing, as its list does", async (one) => {
  await visit(one.site.origin() + one.path, { now: one.site.now }, async (page) => {
    expect(await page.locator(".heads").isVisible()).toBe(true);
    const grid = await said(page);
    await page.getByRole("checkbox", { name: "As a list" }).check();
    expect(await page.locator(".heads").isVisible()).toBe(false);
    const list = await said(page);
    expect(grid).toEqual(list);
    for (const kind of [/^- heading/, /^- time/, /^- (?:paragraph|text)/])
      expect(list.filter((line) => kind.test(line)).length).toBeGreaterThan(3);
  });
});
