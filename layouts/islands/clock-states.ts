/**
 * Without it the ticket says what held when the page was made. With it the ticket changes when a date of
 * the registration or of the programme passes, also if that was before the page was opened.
 */
import { type Interval, indexAt, nextChange } from "./state-at.ts";

interface State extends Interval {
  readonly nodes: readonly Node[];
}

const readDate = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Date.parse(text);

const readState = (child: HTMLElement): State => ({
  from: readDate(child.dataset.from),
  until: readDate(child.dataset.until),
  nodes: [...(child instanceof HTMLTemplateElement ? child.content : child).childNodes],
});

/** A timer cannot be set for longer than about 24 days. */
const longestWait = 86_400_000;

export class ClockStates extends HTMLElement {
  #states: readonly State[] = [];
  #shown = -1;
  #timer = 0;
  readonly #update = (): void => {
    clearTimeout(this.#timer);
    const now = Date.now();
    this.#show(indexAt(this.#states, now));
    const wait = nextChange(this.#states, now);
    if (wait !== undefined)
      this.#timer = window.setTimeout(this.#update, Math.min(wait, longestWait));
  };

  connectedCallback(): void {
    const children = [...this.children].filter((child) => child instanceof HTMLElement);
    if (this.#states.length === 0) {
      this.#states = children.map(readState);
      this.#shown = children.findIndex((child) => child.matches(".state"));
      this.setAttribute("aria-live", "polite");
    }
    document.addEventListener("visibilitychange", this.#update);
    this.#update();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#update);
  }

  #show(index: number): void {
    const state = this.#states[index];
    if (!state || index === this.#shown) return;
    this.querySelector(".state")?.replaceChildren(...state.nodes);
    this.#shown = index;
  }
}
