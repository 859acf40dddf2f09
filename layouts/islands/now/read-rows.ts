import { readHours } from "../clock.ts";
import type { Row } from "../../now-and-next.ts";

/** Something of a programme that is printed. */
export interface PrintedRow extends Row {
  readonly element: HTMLElement;
}

/** What stands in it, and not in one of the things that are in it. */
const ownOf = (element: HTMLElement, selector: string): HTMLElement | undefined =>
  [...element.querySelectorAll<HTMLElement>(selector)].find(
    (part) => part.closest(".card, .slot") === element,
  );

/** Of what is called off and what is no longer there nothing is on. */
const isOff = (element: HTMLElement): boolean =>
  element.matches(".gone") || ownOf(element, ".hour.gone, h2 s, h3 s, h4 s") !== undefined;

/** In what stands on a page: what is everywhere. */
const everywhere = "*";

const roomsIn = (names: string | undefined): PrintedRow["rooms"] =>
  names === everywhere ? [] : names?.split("\n");

/** With its own hours, else those of what it is in. */
const rowOf = (element: HTMLElement, around?: HTMLElement): readonly PrintedRow[] => {
  const own = ownOf(element, ".hour");
  const hours = readHours(own ?? around?.querySelector<HTMLElement>(".hour"));
  if (!hours || isOff(element)) return [];
  return [{ element, ...hours, rooms: roomsIn(element.dataset.in ?? around?.dataset.in) }];
};

/** The parts of a slot that have hours of their own stand for it, and then all of its parts do. */
const rowsOf = (slot: HTMLElement): readonly PrintedRow[] => {
  const cards = [...slot.querySelectorAll<HTMLElement>(".card")];
  if (!cards.some((card) => card.querySelector(".hour"))) return rowOf(slot);
  return isCalledOff(slot) ? [] : cards.flatMap((card) => rowOf(card, slot));
};

const isCalledOff = (slot: HTMLElement): boolean =>
  slot.querySelector(":scope > .hour.gone") !== null;

/** All of a programme that takes place at a known hour. */
export const readRows = (programme: ParentNode): readonly PrintedRow[] =>
  [...programme.querySelectorAll<HTMLElement>(".timeline > .slot")].flatMap(rowsOf);
