/** The list of what was chosen: each with its warnings, and a button that takes it out. */
import { markLists } from "../live-marks.ts";
import { countPairs, overlapsOf } from "./overlaps.ts";
import { drawDays, entriesIn, fill, idOf, staysOf, titleOf } from "./timetable.ts";
import type { Words } from "./words.ts";

/** How many of the chosen sessions overlap, and how many do not take place. */
export interface Warnings {
  readonly pairs: number;
  readonly off: number;
}

/** “Overlaps with Maps, 10:30–11:00.” under each of both. */
const warn = (shown: HTMLElement, { word }: Words): number => {
  const entries = new Map(entriesIn(shown).map((entry) => [idOf(entry), entry]));
  const overlaps = overlapsOf(staysOf(shown));
  for (const [id, ids] of overlaps) {
    const warning = document.createElement("div");
    warning.className = "notice";
    for (const other of ids.map((one) => entries.get(one))) {
      const line = document.createElement("p");
      const session = other?.querySelector("h3 a")?.cloneNode(true) ?? "";
      const time = other?.querySelector(".hour .time")?.cloneNode(true) ?? "";
      line.append(fill(word("overlap"), { session, time }));
      warning.append(line);
    }
    entries.get(id)?.querySelector(".what")?.append(warning);
  }
  return countPairs(overlaps);
};

const removeButton = (entry: HTMLElement, { word }: Words): HTMLElement => {
  const button = document.createElement("button");
  const title = document.createElement("span");
  button.type = "button";
  button.className = "remove";
  title.className = "spoken";
  title.textContent = ` ${titleOf(entry)}`;
  button.append(word("remove"), title);
  return button;
};

/** Draws the list anew each time it is called. `days` holds all entries, `remove` is told which one is to go. */
export const listIn = (
  shown: HTMLElement,
  days: ParentNode,
  words: Words,
  remove: (entry: HTMLElement) => void,
): ((ids: readonly string[]) => Warnings) => {
  let drawing = new AbortController();
  shown.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest(".remove");
    const entry = button && button.closest<HTMLElement>("[data-id]");
    if (!button || !entry) return;
    const place = [...shown.querySelectorAll(".remove")].indexOf(button);
    remove(entry);
    // Whoever goes on by the keyboard goes on with the next one.
    shown.querySelectorAll<HTMLElement>(".remove")[place]?.focus();
  });
  return (ids) => {
    drawing.abort();
    drawing = new AbortController();
    shown.replaceChildren(...drawDays(days, ids));
    const entries = entriesIn(shown);
    const pairs = warn(shown, words);
    for (const entry of entries) entry.querySelector(".what")?.append(removeButton(entry, words));
    markLists(shown, drawing.signal);
    return { pairs, off: entries.filter((entry) => entry.matches(".void")).length };
  };
};
