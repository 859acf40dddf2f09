/** The list of what was chosen: each with its warnings, and a button that takes it out. */
import { markLists } from "../live-marks.ts";
import { countPairs, overlapsOf } from "./overlaps.ts";
import { drawDays, entriesIn, fill, idOf, staysOf, titleOf } from "./timetable.ts";
import { type Change, changeOf, isNow, note, remember, type Was } from "./was.ts";
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

/** A button, which says to those who hear it of what it is. */
const buttonOf = (entry: HTMLElement, name: "noted" | "remove", { word }: Words): HTMLElement => {
  const button = document.createElement("button");
  const title = document.createElement("span");
  button.type = "button";
  button.className = name;
  title.className = "spoken";
  title.textContent = ` ${titleOf(entry)}`;
  button.append(word(name), title);
  return button;
};

/** What is said of an entry that changed since it was chosen, with a button for who has seen it. */
const changeNotice = (
  was: Was,
  change: Change,
  { word }: Words,
  button: HTMLElement,
): HTMLElement => {
  const notice = document.createElement("p");
  notice.className = "notice changed";
  notice.append(fill(word(change), { was: was.said }), " ", button);
  return notice;
};

const tellChanges = (
  known: ReadonlyMap<string, Was>,
  entries: readonly HTMLElement[],
  words: Words,
): void => {
  for (const entry of entries) {
    const was = known.get(idOf(entry));
    const change = was && changeOf(was, isNow(entry));
    if (change)
      entry
        .querySelector(".what")
        ?.append(changeNotice(was, change, words, buttonOf(entry, "noted", words)));
  }
};

/** Of whom the list is: the name of their choice, and who is told which entry is to go. */
interface Chooser {
  readonly kept: string;
  readonly remove: (entry: HTMLElement) => void;
}

/** Draws the list anew each time it is called. `days` holds all entries. */
export const listIn = (
  shown: HTMLElement,
  days: ParentNode,
  words: Words,
  { kept, remove }: Chooser,
): ((ids: readonly string[]) => Warnings) => {
  let drawing = new AbortController();
  const left = new Map<string, Was>();
  shown.addEventListener("click", ({ target }) => {
    const seen = target instanceof Element && target.closest(".noted");
    const of = seen && seen.closest<HTMLElement>("[data-id]");
    if (of) {
      note(kept, of);
      of.querySelector(".changed")?.remove();
      of.querySelector<HTMLElement>("h3 a, .remove")?.focus();
    }
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
    tellChanges(remember(kept, ids, entries, left), entries, words);
    const pairs = warn(shown, words);
    for (const entry of entries)
      entry.querySelector(".what")?.append(buttonOf(entry, "remove", words));
    markLists(shown, drawing.signal);
    return { pairs, off: entries.filter((entry) => entry.matches(".void")).length };
  };
};
