/** What our page and our output share: the day as we print it. */
import { type Event, TBA } from "parvis/parts";

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** `clock({ hour: 10, minute: 30 })` is “10.30”, as British posters have it; nothing for what is not known. */
export const clock = (at: Clock | undefined): string =>
  at === undefined ? "" : `${at.hour}.${String(at.minute).padStart(2, "0")}`;

/** What happens when; what is not called anything yet is left out. */
export const linesOf = ({ days }: Event) =>
  days
    .flatMap(({ slots }) => slots)
    .flatMap(({ span, title }) => (title === TBA ? [] : [{ hour: clock(span?.start), title }]));
