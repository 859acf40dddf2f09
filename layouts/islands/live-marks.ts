/**
 * Marks what is on now and what comes next in a programme, which of its days is today, and what of an agenda is over.
 * Without it nothing is marked, and the dates stand there.
 */
import { follow, readDate, readHours } from "./clock.ts";
import { inHowLong, untilNextMinute } from "./how-long.ts";
import { type Interval, type Mark, marksAt, nextChange } from "./state-at.ts";

interface TimedElement extends Interval {
  readonly element: HTMLElement;
  readonly from: number;
}

const readItem = (element: HTMLElement): readonly TimedElement[] => {
  const hours = readHours(element);
  return hours ? [{ element, ...hours }] : [];
};

const show = (
  { element }: TimedElement,
  mark: Mark | undefined,
  word: string | undefined,
): void => {
  const shown = element.querySelector(".live");
  if (shown?.textContent === word) return;
  shown?.remove();
  if (mark === undefined || word === undefined) return;
  const fresh = document.createElement("b");
  fresh.className = `live ${mark}`;
  fresh.textContent = word;
  element.append(" ", fresh);
};

/** The word for a mark; a list that has none for what comes next says in how long that begins. */
const wordFor = (
  { dataset }: HTMLElement,
  mark: Mark | undefined,
  wait: number,
): string | undefined =>
  mark === "next" && dataset.next === undefined ? inHowLong(wait) : mark && dataset[mark];

/** Marks the lists of a part of the page. What is gone or called off has no mark. */
export const markLists = (root: ParentNode, signal?: AbortSignal): void => {
  // A list says which words it has for which mark.
  for (const list of root.querySelectorAll<HTMLElement>("[data-now]")) {
    const items = [
      ...list.querySelectorAll<HTMLElement>(".hour:not(.gone, .gone *), [data-from]"),
    ].flatMap(readItem);
    const since = readDate(list.dataset.since) ?? Infinity;
    follow((now) => {
      const marks = marksAt(items, since, now);
      items.forEach((item, i) => {
        show(item, marks[i], wordFor(list, marks[i], item.from - now));
      });
      const next = list.dataset.next === undefined ? items[marks.indexOf("next")] : undefined;
      const said = next ? now + untilNextMinute(next.from - now) : since;
      return nextChange([...items, { from: said, until: undefined }], now);
    }, signal);
  }
};
