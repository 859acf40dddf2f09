/** Somebody before a window: goes to pages, presses what is seen, types, and sees what comes of it. */
import { expect } from "vitest";
import * as z from "zod";
import type { Script, Window } from "./browser.ts";

/** Keys that write nothing, as WebDriver names them. */
export const keys = { tab: "\uE004", enter: "\uE007", escape: "\uE00C", down: "\uE015" } as const;

const PointSchema = z.object({ x: z.number(), y: z.number() });

/** The middle of the first line of an element that is seen, has these words and lies under nothing else; runs in the page. */
const pointOf = async (given: string): Promise<{ x: number; y: number } | undefined> => {
  const [selector = "", words = ""] = given.split("\n");
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      `${one.ariaLabel ?? ""} ${one.textContent}`.includes(words),
  );
  if (!element) return undefined;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const [line] = element.getClientRects();
  if (!line) return undefined;
  const point = { x: Math.round(line.x + line.width / 2), y: Math.round(line.y + line.height / 2) };
  const hit = document.elementFromPoint(point.x, point.y);
  return element.contains(hit) ? point : undefined;
};

export class Hand {
  readonly window: Window;
  readonly origin: string;

  constructor(window: Window, origin: string) {
    this.window = window;
    this.origin = origin;
  }

  async open(path: string, width = 1280): Promise<void> {
    await this.window.size(width);
    await this.window.go(this.origin + path);
  }

  /** Leaves on the device nothing of what was there before. */
  async forget(): Promise<void> {
    await this.window.run(() => {
      localStorage.clear();
    });
  }

  run(script: Script, given?: string): Promise<unknown> {
    return this.window.run(script, given);
  }

  /** What a function in the page comes to say, sooner or later. */
  comesToSay(script: Script, given?: string) {
    return expect.poll(() => this.window.run(script, given), { timeout: 20_000 });
  }

  /** Presses what is seen under a selector, and has these words in its text or its name. */
  async press(selector: string, words = ""): Promise<void> {
    let last: unknown = null;
    // Also once nothing moves any more, for what comes to a page after it.
    const isCalm = async (): Promise<boolean> => {
      const before = JSON.stringify(last);
      last = await this.window.run(pointOf, `${selector}\n${words}`);
      return last !== null && JSON.stringify(last) === before;
    };
    await expect.poll(isCalm, { timeout: 20_000, message: `${selector} ${words}` }).toBe(true);
    const { x, y } = PointSchema.parse(last);
    const actions = [
      { type: "pointerMove", x, y, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const parameters = { pointerType: "mouse" };
    await this.window.act([{ type: "pointer", id: "mouse", parameters, actions }]);
  }

  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.window.act([{ type: "key", id: "keys", actions }]);
  }

  /** Chooses of a field by what its answer is called, as a browser does for who uses its list. */
  async choose(selector: string, label: string): Promise<void> {
    await this.comesToSay(
      (given) => document.querySelector<HTMLSelectElement>(given)?.checkVisibility() ?? false,
      selector,
    ).toBe(true);
    await this.window.run((given) => {
      const [where = "", what = ""] = given.split("\n");
      const select = document.querySelector<HTMLSelectElement>(where);
      const option = [...(select?.options ?? [])].find(({ text }) => text.startsWith(what));
      if (!select || !option) throw new Error(`no ${what}`);
      select.value = option.value;
      for (const name of ["input", "change"])
        select.dispatchEvent(new Event(name, { bubbles: true }));
    }, `${selector}\n${label}`);
  }
}
