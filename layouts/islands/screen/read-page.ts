import { readDate } from "../clock.ts";
import type { Interval } from "../state-at.ts";
import type { Midnights, Timed } from "./view-at.ts";

export interface Item extends Timed {
  readonly element: HTMLElement;
}

interface Dated extends Interval {
  readonly element: HTMLElement;
}

export interface ScreenPage {
  /** With the words of the screen. */
  readonly programme: HTMLElement;
  readonly days: readonly (Midnights & { readonly element: HTMLElement })[];
  readonly items: readonly Item[];
  readonly changes: readonly Dated[];
  readonly codes: readonly Dated[];
}

const intervalOf = (element: HTMLElement): Dated => ({
  element,
  from: readDate(element.dataset.from),
  until: readDate(element.dataset.until),
});

const all = (root: ParentNode | undefined, selector: string): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** All of a day, also what has no hours yet; not the lists within it. */
const itemsOf = (section: HTMLElement, day: number): readonly Item[] =>
  all(section, ":scope > ol > li").map((element) => ({
    ...intervalOf(element),
    day,
    isOff: element.matches(".off"),
  }));

/** Takes what nobody shall touch for a link off a text. */
const unlink = (root: ParentNode): void => {
  for (const link of root.querySelectorAll("a")) link.replaceWith(...link.childNodes);
};

/** What the page tells, complete as it is. */
export const readPage = (main: HTMLElement): ScreenPage | undefined => {
  const programme = main.querySelector<HTMLElement>(".programme");
  if (!programme) return undefined;
  unlink(main);
  const sections = all(programme, "section[data-since]");
  return {
    programme,
    days: sections.map((element) => ({
      element,
      since: readDate(element.dataset.since) ?? 0,
      from: readDate(element.dataset.from) ?? 0,
    })),
    items: sections.flatMap(itemsOf),
    changes: all(main.querySelector("template")?.content, "li").map(intervalOf),
    codes: all(main, "figure").map(intervalOf),
  };
};
