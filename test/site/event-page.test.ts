import { describe, expect, inject, test } from "vitest";
import { seenText } from "../browser/seen.ts";
import { useBrowser, visit } from "../browser/visit.ts";

useBrowser();

const { upcoming, past } = inject("sites");
const path = "/2030-jardins/";
const registration = 'a[href^="http://mes-jardins.eventbrite.example"]';

describe("the registration", () => {
  test("gives way to the event by itself, while the page is open", async () => {
    await visit(upcoming.origin + path, { now: upcoming.now }, async (page) => {
      await page.clock.install({ time: "2030-06-11T13:29:30+02:00" });
      await page.reload();
      const button = page.locator(registration).first();
      await expect.poll(() => button.isVisible()).toBe(true);
      await page.clock.fastForward("01:00");
      await expect.poll(() => button.isVisible()).toBe(false);
    });
  });

  test("is closed at once on a page that was published before", async () => {
    const now = "2030-06-12T09:00+02:00";
    await visit(upcoming.origin + path, { now }, async (page) => {
      await expect.poll(() => page.locator(registration).first().isVisible()).toBe(false);
    });
  });

  test("has no button once the event is past", async () => {
    await visit(past.origin + path, { now: past.now }, async (page) => {
      expect(await page.locator(registration).count()).toBe(0);
    });
  });
});

test.each([360, 768, 1280])(
  "the host that the button leads to stays whole at %i px",
  async (width) => {
    await visit(upcoming.origin + path, { now: upcoming.now, width }, async (page) => {
      const host = (await page.evaluate(seenText, "main")).filter(
        ({ text }) => text === "mes-jardins.eventbrite.example,",
      );
      expect(host).toEqual([{ text: "mes-jardins.eventbrite.example,", lines: 1 }]);
    });
  },
);

describe("a term of the glossary", () => {
  test("opens its definition; Escape closes it and the focus is back", async () => {
    await visit(upcoming.origin + path, { now: upcoming.now }, async (page) => {
      const term = page.locator("main [popovertarget]").first();
      const id = await term.getAttribute("popovertarget");
      // The definition can be read at the page's end too: visible it always is.
      const isOpen = () =>
        page.locator(`#${id ?? ""}`).evaluate((it) => it.matches(":popover-open"));
      expect(await isOpen()).toBe(false);
      await term.focus();
      await page.keyboard.press("Enter");
      expect(await isOpen()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await isOpen()).toBe(false);
      expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});

describe("the keyboard", () => {
  test("first offers to skip to the content", async () => {
    await visit(upcoming.origin + path, { now: upcoming.now }, async (page) => {
      await page.keyboard.press("Tab");
      const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(target).toMatch(/^#/);
      await page.keyboard.press("Enter");
      expect(await page.locator(target ?? "").count()).toBe(1);
    });
  });

  test.each([360, 1280])("reaches the ticket at %i px", async (width) => {
    await visit(upcoming.origin + path, { now: upcoming.now, width }, async (page) => {
      const isOnTicket = () =>
        page.evaluate((selector) => document.activeElement?.matches(selector), registration);
      let steps = 0;
      while (!(await isOnTicket()) && steps < 40) {
        await page.keyboard.press("Tab");
        steps += 1;
      }
      expect(await isOnTicket()).toBe(true);
    });
  });
});

test("price and button are in the first screen of a laptop", async () => {
  await visit(upcoming.origin + path, { now: upcoming.now, width: 1280 }, async (page) => {
    const bottom = await page
      .locator(registration)
      .first()
      .evaluate((it) => it.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(800);
  });
});

/** How far below the last letter of an address the comma stands that follows it, in pixels; runs in the page. */
const commaBelow = (address: string): number => {
  const paragraph = [...document.querySelectorAll(".stub p")].find(({ textContent }) =>
    textContent.includes(`${address},`),
  );
  if (!paragraph) throw new Error("no such sentence");
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const letters: Range[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (let i = 0; i < (text.nodeValue ?? "").length; i++) {
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      letters.push(range);
    }
  }
  const said = letters.map(String).join("");
  const comma = said.indexOf(`${address},`) + address.length;
  const top = (i: number): number => letters[i]?.getBoundingClientRect().top ?? NaN;
  return top(comma) - top(comma - 1);
};

test("no comma after a long address begins a line, however wide the ticket is", async () => {
  await visit(`${upcoming.origin}/2030-jardins/`, { now: upcoming.now }, async (page) => {
    for (let width = 280; width <= 480; width += 4) {
      await page.setViewportSize({ width, height: 800 });
      const below = await page.evaluate(commaBelow, "mes-jardins.eventbrite.example");
      expect(below, `at ${width} px`).toBe(0);
    }
  });
});
