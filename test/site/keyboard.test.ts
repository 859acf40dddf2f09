import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { contrast } from "../browser/contrast.ts";
import { useFixture } from "../browser/fixture-site.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKind, eachKindRead } from "./every-page.ts";

useBrowser({ keepWindows: true });

const { upcoming } = inject("sites");
const lattice = useFixture("lattice", "2031-04-10T12:00+02:00");
const hebrew = useFixture("hebrew", "2027-06-01T12:00+03:00");

/** Where the focus is, and what of it can be seen; runs in the page. */
const focused = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const focusable = [...document.querySelectorAll("a[href], button, summary, [tabindex]")];
  const box = element.getBoundingClientRect();
  const [first] = element.getClientRects();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const at = first ?? box;
  const hit = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
  const ground = (from: Element | null): string => {
    if (!from) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(from);
    return /^rgba\(.*, 0\)$/.test(backgroundColor) ? ground(from.parentElement) : backgroundColor;
  };
  return {
    place: focusable.indexOf(element),
    name: element.textContent.trim(),
    isSeen: box.width > 8 && box.height > 8 && box.top < innerHeight && box.bottom > 0,
    isCovered: !hit || !(element.contains(hit) || hit.contains(element)),
    ring: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
    colours: [outlineColor, ground(element.parentElement)] as const,
  };
};

type Stop = NonNullable<ReturnType<typeof focused>>;

/** All that Tab reaches, from the page's beginning until the focus leaves it or comes back. */
const walk = async (page: Page): Promise<readonly Stop[]> => {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focused);
    if (!stop || stops.some(({ place }) => place === stop.place)) return stops;
    stops.push(stop);
  }
};

/** How many elements may be focused: those that are laid out; runs in the page. */
const focusableCount = () =>
  [...document.querySelectorAll<HTMLElement>("a[href], button, summary, [tabindex]")].filter(
    (element) => element.checkVisibility() && element.tabIndex >= 0,
  ).length;

/** Stars come by themselves, once all else is there; runs in the page. */
const isWhole = () =>
  !document.querySelector("[data-soon]") || document.querySelector(".star") !== null;

const checkWalk = async (page: Page): Promise<void> => {
  await page.waitForFunction(isWhole);
  const expected = await page.evaluate(focusableCount);
  const stops = await walk(page);
  const places = stops.map(({ place }) => place);
  expect(places, "the order of the page").toEqual(places.toSorted((a, b) => a - b));
  expect(stops, "everything is reached, and left again").toHaveLength(expected);
  const faults = stops.filter(
    ({ isSeen, isCovered, ring, colours: [ring1, ground] }) =>
      !isSeen || isCovered || ring < 2 || contrast(ring1, ground) < 3,
  );
  expect(faults, "each focus can be seen").toEqual([]);
};

test.for(eachKind)("Tab goes through $path and shows where it is", async ({ path, site }) => {
  for (const [width, scheme] of [
    [1280, "light"],
    [360, "dark"],
  ] as const)
    await visit(site.origin + path, { now: site.now, width, scheme }, checkWalk);
});

test("Tab goes through a programme that is read from the right", async () => {
  const address = `${hebrew.origin()}/negev/programme/2027-06-14/`;
  await visit(address, { now: hebrew.now, width: 360, zone: "Asia/Jerusalem" }, checkWalk);
});

test.for(eachKindRead)("the first Tab on $path leads to its content", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toMatchObject({ name: "Aller au contenu", isSeen: true });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const isPast = () =>
      document.activeElement?.closest("header, nav.menu") === null &&
      document.activeElement !== document.body;
    expect(await page.evaluate(isPast)).toBe(true);
  });
});

describe("the first session is eight presses away at most", () => {
  /** Keys that are pressed until a link to a session has the focus, by way of the link into the programme. */
  const pressesOn = async (page: Page): Promise<number> => {
    const focus = () => {
      const element = document.activeElement;
      return { name: element?.textContent.trim(), href: element?.getAttribute("href") ?? "" };
    };
    for (let presses = 1; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      const { name, href } = await page.evaluate(focus);
      if (/\/sessions\/[^/]+\/$/.test(href)) return presses;
      if (!/^(?:Skip to the programme|Aller au programme)$/.test(name ?? "")) continue;
      await page.keyboard.press("Enter");
      presses += 1;
    }
    throw new Error("no session");
  };

  test.each([
    ...["", "programme/"].map((path) => ({ site: "jardins", path, width: 1280 })),
    ...["programme/2031-05-14/", "programme/2031-05-15/", "sessions/"].flatMap((path) =>
      [360, 1280].map((width) => ({ site: "lattice", path, width })),
    ),
  ])("on $path of $site at $width px", async ({ site, path, width }) => {
    const isLattice = site === "lattice";
    const origin = isLattice ? lattice.origin() : upcoming.origin;
    const { now } = isLattice ? lattice : upcoming;
    const address = `${origin}/${isLattice ? "2031-latticeconf" : "2030-jardins"}/${path}`;
    await visit(address, { now, width }, async (page) => {
      expect(await pressesOn(page)).toBeLessThanOrEqual(8);
    });
  });
});

test("what lies over a page is gone when the focus goes on below it", async () => {
  const { origin, now } = upcoming;
  await visit(`${origin}/2030-jardins/`, { now, width: 360 }, async (page) => {
    const menu = page.locator("#menu");
    await page.getByRole("button", { name: "Menu" }).press("Enter");
    const links = await menu.getByRole("link").count();
    for (let i = 0; i < links; i += 1) {
      await page.keyboard.press("Tab");
      expect(await menu.isVisible()).toBe(true);
    }
    await page.keyboard.press("Tab");
    expect(await menu.isVisible()).toBe(false);
    expect(await page.evaluate(focused)).toMatchObject({ isSeen: true, isCovered: false });

    const term = page.locator("button.term").first();
    await term.press("Enter");
    expect(await page.locator(".definition:popover-open").count()).toBe(1);
    while (await term.evaluate((element) => element === document.activeElement))
      await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.locator(".definition:popover-open").count()).toBe(0);
  });
});

describe("the menu of a phone", () => {
  test("opens, holds its links, and Escape gives the focus back", async () => {
    const { origin, now } = upcoming;
    await visit(`${origin}/2030-jardins/`, { now, width: 360 }, async (page) => {
      const button = page.getByRole("button", { name: "Menu" });
      const link = page.getByRole("link", { name: "Programme", exact: true });
      expect(await link.isVisible()).toBe(false);
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await link.isVisible()).toBe(true);
      await page.keyboard.press("Tab");
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await link.isVisible()).toBe(false);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});
