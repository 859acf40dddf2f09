import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useFixture } from "../browser/fixture-site.ts";
import { smallTargets } from "../browser/targets.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKind, eachKindRead } from "./every-page.ts";

useBrowser({ keepWindows: true });

const { upcoming } = inject("sites");
const hebrew = useFixture("hebrew", "2027-06-01T12:00+03:00");

/** Text that is outside the window sideways, or cut off by the box that it is in; runs in the page. */
const lostText = () => {
  const lost: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? "";
    const parent = walker.currentNode.parentElement;
    // What is only heard has no place on the screen; what is wider than the window scrolls in its own box.
    if (text === "" || !parent?.checkVisibility() || parent.closest(".spoken, .skip, pre, table"))
      continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (left < -1 || right > innerWidth + 1) lost.push(`outside: ${text}`);
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const edge = box.getBoundingClientRect();
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === "visible" && overflowY === "visible") continue;
        if (left < edge.left - 1 || right > edge.right + 1) lost.push(`cut: ${text}`);
        if (box !== document.documentElement && (top < edge.top - 1 || bottom > edge.bottom + 1))
          lost.push(`cut: ${text}`);
      }
    }
  }
  return [...new Set(lost)];
};

const sidewaysScroll = () => document.documentElement.scrollWidth - window.innerWidth;

const expectNothingLost = async (page: Page): Promise<void> => {
  expect(await page.evaluate(lostText)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBeLessThanOrEqual(0);
};

/** The spaces that a reader may ask for: WCAG 2.2, 1.4.12. A sheet that is made by script is no matter of the policy. */
const spaceText = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
};

test.for(eachKindRead)(
  "$path loses nothing at 400 % and with wide text",
  async ({ path, site }) => {
    await visit(site.origin + path, { now: site.now, width: 1280 }, async (page) => {
      // 1,280 pixels enlarged four times.
      await page.setViewportSize({ width: 320, height: 256 });
      await expectNothingLost(page);
      await page.evaluate(spaceText);
      await expectNothingLost(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await expectNothingLost(page);
    });
  },
);

test("pages that are read from the right lose nothing either", async () => {
  for (const path of ["/", "/negev/programme/2027-06-14/", "/negev/sessions/archives/"])
    await visit(hebrew.origin() + path, { now: hebrew.now, width: 320 }, async (page) => {
      await expectNothingLost(page);
      await page.evaluate(spaceText);
      await expectNothingLost(page);
    });
});

test.for(eachKind)("the targets of $path are large or far enough", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(smallTargets)).toEqual([]);
    }
  });
});

test("“Add to calendar” is 24 px high wherever it stands alone", async () => {
  const paths = ["", "programme/", "sessions/decider-au-jardin/"];
  for (const path of paths)
    await visit(`${upcoming.origin}/2030-jardins/${path}`, { now: upcoming.now }, async (page) => {
      const links = page.getByRole("link", { name: "Ajouter à l’agenda" });
      const heights = await links.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height),
      );
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    });
});

describe("forced colours", () => {
  const path = "/2030-jardins/";
  const forced = <Result>(action: (page: Page) => Promise<Result>, address = path) =>
    visit(upcoming.origin + address, { now: upcoming.now }, async (page) => {
      await page.emulateMedia({ forcedColors: "active" });
      return action(page);
    });

  test("leave the focus its ring, and the button its edge", async () => {
    await forced(async (page) => {
      const button = page.getByRole("link", { name: "S’inscrire sur Eventbrite" });
      await page.keyboard.press("Tab");
      await button.focus();
      const seen = await button.evaluate((element) => {
        const { outlineStyle, outlineWidth, borderTopStyle, borderTopWidth } =
          getComputedStyle(element);
        return [outlineStyle, outlineWidth, borderTopStyle, borderTopWidth];
      });
      expect(seen).toEqual(["solid", "3px", "solid", "2px"]);
    });
  });

  test("leave the programme its marks", async () => {
    await forced(async (page) => {
      const marks = await page.evaluate(() =>
        [...document.querySelectorAll("ol > li[id^='slot'], ol > li[id]")].map((slot) => {
          const { backgroundColor, borderTopColor } = getComputedStyle(slot, "::after");
          const canvas = getComputedStyle(document.documentElement).backgroundColor;
          return backgroundColor !== canvas || borderTopColor !== canvas;
        }),
      );
      expect(marks.length).toBeGreaterThan(4);
      expect(marks).not.toContain(false);
    });
  });

  test("leave the bar its star, which on a phone is all of a link", async () => {
    await forced(async (page) => {
      const [star, ground] = await page
        .locator(".bar a[href$='/my/']")
        .evaluate((link) => [
          getComputedStyle(link, "::before").backgroundColor,
          getComputedStyle(document.documentElement).backgroundColor,
        ]);
      expect(star).not.toBe(ground);
      expect(star).toMatch(/^rgb\(/);
    }, "/2030-jardins/programme/");
  });

  test("leave the page where one is its line in the menu", async () => {
    await forced(async (page) => {
      const line = await page
        .locator("nav [aria-current]")
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
      expect(line).toBe("underline");
    }, "/2030-jardins/programme/");
  });
});

describe("motion", () => {
  /** What moves by itself or when one scrolls; runs in the page. */
  const motion = () => ({
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    animations: document.getAnimations().length,
    durations: [...document.querySelectorAll("*")].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== "none" || transitionDuration !== "0s";
    }).length,
  });

  test.for(eachKind)("there is none on $path for those who want none", async ({ path, site }) => {
    await visit(site.origin + path, { now: site.now }, async (page) => {
      expect(await page.evaluate(motion)).toEqual({ scroll: "auto", animations: 0, durations: 0 });
    });
  });
});

describe("without its styles", () => {
  const withoutStyles = () => {
    // Nor does a script bring them back.
    document.head.append = () => undefined;
    for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
  };
  /** Each text of the page's content with its height on it, in the order of the markup; runs in the page. */
  const texts = () => {
    const found: { text: string; top: number }[] = [];
    const blocks = "h1, h2, h3, h4, p, li > a, dt, address";
    for (const block of document.querySelectorAll("main :is(" + blocks + ")"))
      // What needs a script is seen by styles that ask for one.
      if (block.checkVisibility() && !block.closest("[popover], [hidden]"))
        found.push({
          text: block.textContent.trim(),
          top: block.getBoundingClientRect().top,
        });
    return found;
  };

  test.for(eachKind)("$path reads from top to bottom", async ({ path, site }) => {
    await visit(site.origin + path, { now: site.now }, async (page) => {
      // One's own programme comes by its script.
      if (path.endsWith("/my/")) await page.getByText("Rien n’est encore choisi").waitFor();
      const before = await page.evaluate(texts);
      await page.evaluate(withoutStyles);
      const after = await page.evaluate(texts);
      const words = after.map(({ text }) => text);
      const missing = before.filter(({ text }) => !words.includes(text));
      expect(missing).toEqual([]);
      const climbing = after.filter(({ top }, i) => top < (after[i - 1]?.top ?? 0) - 1);
      expect(climbing).toEqual([]);
      // Definitions and the menu are popovers: without styles they wait for their button, which works.
      for (const popover of await page.locator("[popover]").all()) {
        const id = (await popover.getAttribute("id")) ?? "";
        const button = page.locator(`[popovertarget="${id}"]`).first();
        // What folds opens without styles too.
        const fold = page.locator("details:not([open])", { has: button }).locator("summary");
        if ((await fold.count()) > 0) await fold.click();
        await button.click();
        expect(await popover.isVisible()).toBe(true);
        await page.keyboard.press("Escape");
      }
    });
  });
});

describe("languages", () => {
  /** The language that assistive technology takes for a text, and its direction; runs in the page. */
  const spoken = (wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.checkVisibility() || !walker.currentNode.textContent?.includes(wanted)) continue;
      const language = parent.closest("[lang]")?.getAttribute("lang") ?? "";
      found.push(`${language} ${getComputedStyle(parent).direction}`);
    }
    return [...new Set(found)];
  };

  test.each([
    ["the title of a talk", "Opening an archive", "en ltr"],
    ["its summary and text", "How a town archive", "en ltr"],
    ["its questions", "Who owns a photograph", "en ltr"],
    ["what the site says", "שפה", "he rtl"],
    ["a name within it", "Zoé Marchand", "he ltr"],
  ])("of %s are told", async (_what, text, expected) => {
    const address = `${hebrew.origin()}/negev/sessions/archives/`;
    await visit(address, { now: hebrew.now }, async (page) => {
      expect(await page.evaluate(spoken, text)).toEqual([expected]);
    });
  });

  test("a page in Hebrew runs from the right, its hours from the left", async () => {
    const address = `${hebrew.origin()}/negev/programme/2027-06-14/`;
    await visit(address, { now: hebrew.now }, async (page) => {
      const layout = await page.evaluate(() => {
        const [slot] = document.querySelectorAll("ol > li[id]");
        const [hour, title] = [slot?.querySelector("time"), slot?.querySelector("h2, h3")];
        const [first, second] = slot?.querySelectorAll("time") ?? [];
        const left = (element: Element | null | undefined) =>
          element?.getBoundingClientRect().left ?? NaN;
        return {
          direction: document.documentElement.dir,
          hourIsRightOfTitle: left(hour) > left(title),
          startIsRightOfEnd: left(first) > left(second),
          written: first?.textContent,
        };
      });
      expect(layout).toEqual({
        direction: "rtl",
        hourIsRightOfTitle: true,
        startIsRightOfEnd: true,
        written: "9:30",
      });
    });
  });
});
