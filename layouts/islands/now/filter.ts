/** Shows of a day what is on and what comes next. Without it the whole day is there. */
import { follow, readHours } from "../clock.ts";
import { indexAt, nextChange } from "../state-at.ts";
import { asksForNow, withNow } from "./filter-address.ts";
import { nowAndNext } from "./now-and-next.ts";
import { type PrintedRow, readRows } from "./read-rows.ts";

/** All that may be left out: slots, their parts, and what has nothing in it then. */
const parts = ".timeline > .slot, .timeline .card";
const around = ".alongside, .stage > .hours";

/** Leaves out of the page all but some rows and what they are in; with `undefined` nothing. */
const showOnly = (rows: readonly PrintedRow[] | undefined): void => {
  const shown = new Set(rows?.flatMap(({ element }) => [element, element.closest(".slot")]));
  const whole = new Set(rows?.map(({ element }) => element));
  const leaveOut = (element: Element, isLeft: boolean): void => {
    element.classList.toggle("not-now", rows !== undefined && isLeft);
  };
  for (const part of document.querySelectorAll<HTMLElement>(parts)) {
    const slot = part.parentElement?.closest<HTMLElement>(".slot");
    leaveOut(part, !shown.has(part) && !(slot && whole.has(slot)));
  }
  for (const part of document.querySelectorAll(around))
    leaveOut(part, !part.querySelector(".slot:not(.not-now)"));
};

/** “Now 4 · Next 3”, in the words of the marks; nothing of none. */
const countOf = (now: number, next: number): string => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const words = document.querySelector<HTMLElement>(".timeline[data-now]")?.dataset;
  const counts = [
    [words?.now, now],
    [words?.next, next],
  ] as const;
  return counts
    .flatMap(([word, count]) => (count > 0 ? [`${word ?? ""} ${number.format(count)}`] : []))
    .join(" · ");
};

export class NowFilter extends HTMLElement {
  readonly #rows = readRows(document);
  #isOn = false;
  #isFlattened = false;
  #wasFlat = false;
  #update: () => void = () => undefined;

  connectedCallback(): void {
    const button = this.querySelector("button");
    const hours = readHours(this);
    if (!button || !hours) return;
    this.#isOn = asksForNow(location.search);
    button.addEventListener("click", () => {
      this.#set(!this.#isOn);
    });
    // Who follows a link to something that is left out wants to see it.
    addEventListener("hashchange", () => {
      const target = document.querySelector(":target");
      if (!target?.closest(".not-now")) return;
      this.#set(false);
      target.scrollIntoView();
    });
    this.#update = follow((now) => {
      this.hidden = indexAt([hours], now) !== 0;
      if (this.hidden && this.#isOn) this.#set(false);
      else this.#show(button, now);
      return nextChange([hours, ...this.#rows], now);
    });
  }

  #set(isOn: boolean): void {
    this.#isOn = isOn;
    history.replaceState(
      history.state,
      "",
      location.pathname + withNow(location.search, isOn) + location.hash,
    );
    this.#update();
  }

  #show(button: HTMLButtonElement, at: number): void {
    const { now, next } = nowAndNext(this.#rows, at);
    button.ariaPressed = String(this.#isOn);
    showOnly(this.#isOn ? [...now, ...next] : undefined);
    this.#flatten();
    const said = document.querySelector<HTMLElement>(".now-said");
    if (!said) return;
    const { none = "" } = said.dataset;
    said.textContent = this.#isOn ? countOf(now.length, next.length) || none : "";
  }

  /** What is on at one moment is no grid, but a list, until all is shown again. */
  #flatten(): void {
    const box = document.querySelector<HTMLInputElement>(".view .flat");
    if (!box || this.#isOn === this.#isFlattened) return;
    if (this.#isOn) this.#wasFlat = box.checked;
    box.checked = this.#isOn || this.#wasFlat;
    this.#isFlattened = this.#isOn;
  }
}
