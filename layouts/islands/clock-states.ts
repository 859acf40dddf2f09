/**
 * Without it a registration or a call says what held when the page was made. With it that changes when one
 * of its dates passes, also if that was before the page was opened.
 */
import { follow, readDate } from "./clock.ts";
import { loadWhenOn } from "./load-when-on.ts";
import { type Interval, indexAt, nextChange } from "./state-at.ts";

interface State extends Interval {
  readonly nodes: readonly Node[];
}

const readState = (child: HTMLElement): State => ({
  from: readDate(child.dataset.from),
  until: readDate(child.dataset.until),
  nodes: [...(child instanceof HTMLTemplateElement ? child.content : child).childNodes],
});

export class ClockStates extends HTMLElement {
  #states: readonly State[] | undefined;

  connectedCallback(): void {
    if (this.#states) return;
    const children = [...this.children].filter((child) => child instanceof HTMLElement);
    const states = children.map(readState);
    let shown = children.findIndex((child) => child.matches(".state"));
    this.#states = states;
    this.setAttribute("aria-live", "polite");
    follow((now) => {
      const index = indexAt(states, now);
      const state = states[index];
      if (state && index !== shown) {
        this.querySelector(":scope > .state")?.replaceChildren(...state.nodes);
        loadWhenOn(this);
        shown = index;
      }
      return nextChange(states, now);
    });
  }
}
