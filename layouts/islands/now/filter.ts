/** Shows of a day what is on and what comes next. Without it the whole day is there. */
import { follow, readHours } from "../clock.ts";
import { changes, showInPart } from "../in-part.ts";
import { indexAt, nextChange } from "../state-at.ts";
import { asksForNow, withNow } from "./filter-address.ts";
import { markNext } from "./mark-next.ts";
import { nowAndNext } from "../../now-and-next.ts";
import { type PrintedRow, readRows } from "./read-rows.ts";

/** All that may be left out: slots and their parts. */
const parts = ".timeline > .slot, .timeline .card";

/** False of what was not chosen. */
const isChosen = ({ element }: PrintedRow): boolean => !element.hidden;

/** Leaves out of the page all but some rows and what those of them are in that are seen; with `undefined` nothing. */
const showOnly = (rows: readonly PrintedRow[] | undefined): void => {
  const shown = new Set(
    rows?.flatMap((row) => [row.element, isChosen(row) ? row.element.closest(".slot") : null]),
  );
  const whole = new Set(rows?.map(({ element }) => element));
  const leaveOut = (element: Element, isLeft: boolean): void => {
    element.classList.toggle("not-now", rows !== undefined && isLeft);
  };
  for (const part of document.querySelectorAll<HTMLElement>(parts)) {
    const slot = part.parentElement?.closest<HTMLElement>(".slot");
    leaveOut(part, !shown.has(part) && !(slot && whole.has(slot)));
  }
};

/** The words of the marks. */
const markWords = (): { readonly now: string; readonly next: string } => {
  const { now = "", next = "" } =
    document.querySelector<HTMLElement>(".timeline[data-now]")?.dataset ?? {};
  return { now, next };
};

/** “Now 4 · Next 3”; nothing of none. */
const countOf = (now: number, next: number): string => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const counts = [
    [markWords().now, now],
    [markWords().next, next],
  ] as const;
  return counts
    .flatMap(([word, count]) => (count > 0 ? [`${word} ${number.format(count)}`] : []))
    .join(" · ");
};

export class NowFilter extends HTMLElement {
  readonly #rows = readRows(document);
  #isOn = false;
  #update: () => void = () => undefined;
  #unmark: () => void = () => undefined;

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
    document.addEventListener(changes.chosen, () => {
      if (!this.hidden) this.#show(button, Date.now());
    });
    this.#update = follow((now) => {
      this.hidden = indexAt([hours], now) !== 0;
      if (this.hidden && this.#isOn) this.#set(false);
      else this.#show(button, now);
      document.dispatchEvent(new Event(changes.now));
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
    this.#unmark();
    this.#unmark = markNext(this.#isOn ? next : [], markWords().next);
    showInPart("now", this.#isOn);
    const said = document.querySelector<HTMLElement>(".now-said");
    if (!said) return;
    // That nothing of what was chosen is on is said where one chose.
    const none = now.length + next.length === 0 ? said.dataset.none : "";
    const text = countOf(now.filter(isChosen).length, next.filter(isChosen).length) || none;
    const words = (this.#isOn && text) || "";
    // What is set again is said again.
    if (said.textContent !== words) said.textContent = words;
  }
}
