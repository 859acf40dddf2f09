import { indexAt } from "../state-at.ts";
import { groupsAt } from "./groups-at.ts";
import { pagesOf } from "./pages-of.ts";
import type { ScreenPage } from "./read-page.ts";

/** How long after the first of what comes next something is told with it: as much of the day as there is room for. */
const reaches = [Infinity, 3 * 3_600_000, 1_800_000];

/** What a screen shows beside its clock, page by page. */
export class Board {
  readonly #board = document.createElement("div");
  #pages: readonly HTMLElement[] = [];
  #shown = 0;

  /** The element; it is put on the page once, and stays. */
  get element(): HTMLElement {
    return this.#board;
  }

  /** Sets all anew, and stays at its page. */
  set(page: ScreenPage, now: number): void {
    this.#pages = pagesOf(
      this.#board,
      reaches.map((reach) => groupsAt(page, now, reach)),
    );
    this.#show(false);
    const dated = page.codes.filter(({ from, until }) => (from ?? until) !== undefined);
    const on = dated.filter((code) => indexAt([code], now) === 0);
    for (const { element } of page.codes)
      element.hidden =
        on.length > 0 ? element !== on[0]?.element : element.dataset.from !== undefined;
  }

  /** Shows the next page, if there are several. */
  turn(): void {
    if (this.#pages.length < 2) return;
    this.#shown += 1;
    this.#show(true);
  }

  #show(isTurned: boolean): void {
    const count = this.#pages.length;
    this.#shown %= Math.max(count, 1);
    const page = this.#pages[this.#shown];
    if (!page) return;
    page.classList.toggle("turned", isTurned);
    const number = document.createElement("p");
    number.className = "number";
    number.textContent = count > 1 ? `${this.#shown + 1}/${count}` : "";
    this.#board.replaceChildren(page, number);
  }
}
