/** The sessions that somebody chose, drawn with the page's own entries, which wait in a template. */
import { readDate } from "../clock.ts";
import type { Stay } from "./overlaps.ts";

export const idOf = (entry: HTMLElement): string => entry.dataset.id ?? "";

export const entriesIn = (root: ParentNode): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-id]"),
];

export const titleOf = (entry: HTMLElement): string =>
  entry.querySelector("h3")?.textContent.trim().replace(/\s+/g, " ") ?? "";

/** A text with elements in the places of `{name}`: `fill("Overlaps with {session}.", { session })`. */
export const fill = (text: string, values: Readonly<Record<string, Node | string>>): Node => {
  const filled = document.createDocumentFragment();
  for (const [i, piece] of text.split(/\{(\w+)\}/).entries())
    filled.append(i % 2 === 0 ? piece : (values[piece] ?? ""));
  return filled;
};

/** What is not in the programme and not in its record either: its id is all that is known. */
const unknownEntry = (id: string): HTMLElement => {
  const entry = document.createElement("li");
  entry.className = "slot ring brief gone";
  entry.dataset.id = id;
  const what = document.createElement("div");
  what.className = "what";
  const title = document.createElement("h3");
  const struck = document.createElement("s");
  struck.textContent = id;
  title.append(struck);
  what.append(title);
  entry.append(what);
  return entry;
};

/** The days of a template with the chosen entries alone; days without any are left out. */
export const drawDays = (template: ParentNode, ids: readonly string[]): readonly Element[] => {
  const chosen = new Set(ids);
  const known = new Set(entriesIn(template).map(idOf));
  return [...template.querySelectorAll("section")].flatMap((section) => {
    const day = section.cloneNode(true);
    if (!(day instanceof HTMLElement)) return [];
    for (const entry of entriesIn(day)) if (!chosen.has(idOf(entry))) entry.remove();
    if (day.querySelector("#lost"))
      day
        .querySelector("ol")
        ?.append(...ids.filter((id) => !known.has(id)).map((id) => unknownEntry(id)));
    return entriesIn(day).length > 0 ? [day] : [];
  });
};

/** When the entries are that take place; those without an hour cannot overlap. */
export const staysOf = (root: ParentNode): readonly Stay[] =>
  entriesIn(root)
    .filter((entry) => !entry.matches(".gone, .void"))
    .flatMap((entry) => {
      const [start, end] = entry.querySelectorAll<HTMLTimeElement>(".hour time");
      const from = readDate(start?.dateTime);
      const until = readDate(end?.dateTime ?? entry.dataset.until);
      return from === undefined || until === undefined
        ? []
        : [{ id: idOf(entry), from, until, turn: entry.dataset.turn }];
    });
