/** What one does with a conference, in the browsers of others: docs/accessibility.md. */
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import * as z from "zod";
import { serveFolder, type Server } from "../browser/server.ts";
import type { Window } from "./browser.ts";
import { engines, titleOf } from "./engines.ts";
import { Hand, keys } from "./hand.ts";
import { clockQuery } from "./listen.ts";

const event = "/2031-latticeconf/";
const day = `${event}programme/2031-05-15/`;
const session = `${event}sessions/a-database-in-two-thousand-lines/`;
const title = "A database in two thousand lines";
/** While three talks are on. */
const during = `${day}?${clockQuery}=2031-05-15T09:00Z`;

/** How many talks of a day or a list are seen. */
const seen = (): number =>
  [...document.querySelectorAll("main :is(h2, h3, h4) a[href*='/sessions/']")].filter((link) =>
    link.checkVisibility(),
  ).length;
/** What those who hear the page are told, and others may read. */
const told = (): string =>
  [...document.querySelectorAll("[role=status]")]
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== "")
    .join(" | ");
const isOpen = (selector: string): boolean =>
  document.querySelector(selector)?.matches(":popover-open") ?? false;
const heading = (): string => document.querySelector("h1")?.textContent.trim() ?? "";
const isSeen = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
const isKept = async (path: string): Promise<boolean> => (await caches.match(path)) !== undefined;
const activeWorker = async (): Promise<string | undefined> =>
  (await navigator.serviceWorker.ready).active?.state;

describe.each(engines.map((engine) => ({ ...engine, title: titleOf(engine) })))(
  "$title",
  ({ missing, open, canPrint }) => {
    const isThere = missing === undefined;
    let server: Server;
    let window: Window;
    let hand: Hand;

    beforeAll(async () => {
      if (!isThere) return;
      server = await serveFolder(inject("conference"));
      window = await open("light");
      hand = new Hand(window, server.origin);
    });
    afterAll(async () => {
      if (!isThere) return;
      server.close();
      await window.close();
    });

    test.skipIf(!isThere)("what goes wrong in a page is heard", async () => {
      await hand.open(day);
      expect(await window.faults()).toEqual([]);
      await hand.run(() => {
        console.warn("a warning");
        setTimeout(() => {
          throw new Error("an error");
        });
        void Promise.reject(new Error("a broken promise"));
        document.body.append(Object.assign(new Image(), { src: "https://elsewhere.example/" }));
      });
      const heard: string[] = [];
      const all = async (): Promise<string> => {
        heard.push(...(await window.faults()));
        return heard.join(" ");
      };
      for (const what of ["a warning", "an error", "a broken promise", "elsewhere.example"])
        await expect.poll(all).toContain(what);
    });

    describe.skipIf(!isThere)("does what scripts add, and its console is clean", () => {
      beforeEach(async () => {
        await hand.open("/offline/");
        await hand.forget();
      });
      afterEach(async () => {
        expect(await window.faults()).toEqual([]);
      });

      test("the menu of a phone opens, and closes when Tab leaves it", async () => {
        await hand.open(event, 450);
        await hand.press("[popovertarget=menu]");
        await hand.comesToSay(isOpen, "#menu").toBe(true);
        await hand.press("[popovertarget=menu]");
        await hand.comesToSay(isOpen, "#menu").toBe(false);
        await hand.press("[popovertarget=menu]");
        const links = z
          .int()
          .parse(await hand.run(() => document.querySelectorAll("#menu a").length));
        for (let i = 0; i <= links; i += 1) await hand.type(keys.tab);
        await hand.comesToSay(isOpen, "#menu").toBe(false);
      });

      test("the bar’s list of hours leads to one, and closes", async () => {
        await hand.open(day, 450);
        await hand.press("[popovertarget=bar-hours]");
        await hand.comesToSay(isOpen, "#bar-hours").toBe(true);
        await hand.press("#bar-hours a", "15:00");
        await hand.comesToSay(isOpen, "#bar-hours").toBe(false);
        await hand.comesToSay(() => location.hash).toMatch(/^#slot-/);
        await hand.comesToSay(() => document.querySelector(".present")?.textContent).toBe("15:00");
      });

      test("a term opens its definition; Escape closes it, and the focus is back", async () => {
        await hand.open(session);
        await hand.press("main [popovertarget^=term]", "ledger");
        await hand.comesToSay(isSeen, "[popover]:popover-open").toBe(true);
        await hand.type(keys.escape);
        await hand.comesToSay(isSeen, "[popover]:popover-open").toBe(false);
        await hand.comesToSay(() => document.activeElement?.textContent).toBe("ledger");
      });

      test("a day is filtered in its place, and says what to loosen", async () => {
        await hand.open(day, 450);
        const all = z.int().parse(await hand.run(seen));
        await hand.press("button[aria-controls]", "Filter");
        await hand.choose("#choose-room", "Sail Loft");
        await hand.comesToSay(seen).toBe(1);
        await hand.comesToSay(told).toMatch(/^1 .* of \d+/);
        await hand.choose("#choose-track", "From the field");
        await hand.comesToSay(seen).toBe(0);
        await hand.press("button", "Without “Room");
        await hand.comesToSay(seen).toBeGreaterThan(1);
        await hand.press("button", "Remove: Track");
        await hand.comesToSay(seen).toBe(all);
      });

      test("a list of sessions is chosen from", async () => {
        await hand.open(`${event}sessions/`);
        const all = z.int().parse(await hand.run(seen));
        await hand.choose("#choose-track", "Tools");
        await hand.comesToSay(seen).toBeLessThan(all);
      });

      test("now and next are shown alone, and all again", async () => {
        await hand.open(during);
        const all = z.int().parse(await hand.run(seen));
        await hand.press("now-filter button");
        await hand.comesToSay(seen).toBeLessThan(all);
        await hand.comesToSay(told).toMatch(/Now \d+ · Next \d+/);
        await hand.press("now-filter button");
        await hand.comesToSay(seen).toBe(all);
      });

      test("a search finds a session, and the keyboard leads there", async () => {
        await hand.open(day);
        await hand.press("[popovertarget=bar-search]");
        await hand.comesToSay(() => document.activeElement?.matches("[type=search]")).toBe(true);
        await hand.type("thousnd");
        await hand.comesToSay(isSeen, "#bar-search li a").toBe(true);
        await hand.type(keys.down);
        await hand.comesToSay(() => document.activeElement?.textContent).toContain(title);
        await hand.type(keys.enter);
        await hand.comesToSay(heading).toBe(title);
      });

      test.each([450, 1280])(
        "a star at the end of a row, at %i px, is in one’s own programme",
        async (width) => {
          await hand.open(day, width);
          await hand.press(".star", title);
          await hand.comesToSay(told).toContain(title);
          await hand
            .comesToSay(() => document.querySelector("[data-stars]")?.textContent)
            .toBe("1 ");
          await hand.press(".bar .my a");
          await hand
            .comesToSay(() => document.querySelector("#my h3")?.textContent.trim())
            .toBe(title);
          await hand.press("#my button", "Remove");
          await hand.comesToSay(isSeen, "#my h3").toBe(false);
          await hand.press("#my button", "Undo");
          await hand.comesToSay(isSeen, "#my h3").toBe(true);
          await hand.press("#my button", "Copy");
          await hand.comesToSay(told).toMatch(/copied/);
        },
      );

      test("a session is chosen on its own page, and its address is copied", async () => {
        await hand.open(session);
        await hand.press("button[aria-pressed=false]", "Choose");
        await hand.comesToSay(isSeen, "button[aria-pressed=true]").toBe(true);
        await hand.press("button", "Share this page");
        await hand.comesToSay(told).toContain("The address is copied.");
      });

      test("who is elsewhere reads their own time beside the event’s", async () => {
        await hand.open(day);
        await hand.press("button", "Show my time (Eastern Time)");
        await hand
          .comesToSay(() => document.querySelector(".own")?.textContent.trim())
          .toMatch(/2:00.*your time/);
      });
    });

    describe.skipIf(!isThere)("on paper", () => {
      beforeEach(async () => {
        await hand.open(day);
        await hand.forget();
        await hand.open(day);
      });

      test("a page is printed at a press", async () => {
        await hand.run(() => {
          Object.assign(globalThis, { print: () => (document.title = "printed") });
        });
        await hand.press("[data-do=print]");
        await hand.comesToSay(() => document.title).toBe("printed");
      });

      const note = canPrint ? "" : " (skipped where a driver cannot print)";
      test.skipIf(!canPrint)(`a day is there, and nothing to press${note}`, async () => {
        const pdf = await getDocumentProxy(await window.print());
        const { text, totalPages } = await extractText(pdf, { mergePages: true });
        expect(totalPages).toBeLessThanOrEqual(4);
        expect(text).toContain(title);
        expect(text).toContain("Lightning talks");
        expect(text).not.toMatch(/Filter|Search|Show my time/);
      });
    });

    describe.skipIf(!isThere)("without a network", () => {
      let own: Server;

      test("a session that has its star is there, and one’s own programme; what is not says where to go on", async () => {
        own = await serveFolder(inject("conference"));
        const far = new Hand(window, own.origin);
        await far.open(day);
        await far.comesToSay(activeWorker).toBe("activated");
        await far.press(".star", title);
        await far.comesToSay(isKept, session).toBe(true);
        await far.comesToSay(isKept, `${event}my/`).toBe(true);
        expect(await window.faults()).toEqual([]);
        own.close();
        await far.open(session);
        expect(await far.run(heading)).toBe(title);
        await far.open(`${event}my/`);
        await far
          .comesToSay(() => document.querySelector("#my h3")?.textContent.trim())
          .toBe(title);
        await far.open(day);
        expect(await far.run(seen)).toBeGreaterThan(10);
        await far.open(`${event}nowhere/`);
        expect(await far.run(isSeen, "main a[href$='/my/']")).toBe(true);
      });
    });
  },
);
