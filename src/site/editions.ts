/** Which event of a series comes before or after another. */
import type { Event } from "./model.ts";

/** Events in order of time, from the order of a site; what has no date yet comes last. */
export const inOrder = <Some extends Pick<Event, "phase">>(
  events: readonly Some[],
): readonly Some[] => [
  ...events.filter(({ phase }) => phase === "past").reverse(),
  ...events.filter(({ phase }) => phase !== "past"),
];

/** The others of its series that take place, before it and after it. */
const around = (
  event: Event,
): { readonly before: readonly Event[]; readonly after: readonly Event[] } => {
  const all = inOrder(event.series?.editions ?? []);
  const place = all.indexOf(event);
  const held = (events: readonly Event[]) => events.filter(({ status }) => status !== "cancelled");
  return { before: held(all.slice(0, place)), after: held(all.slice(place + 1)) };
};

/** Where whoever comes too late may go: the next edition to come, else the latest that there was since. */
export const nextEdition = (event: Event): Event | undefined => {
  const { after } = around(event);
  return after.find(({ phase }) => phase !== "past") ?? after.at(-1);
};

/** What one may look at meanwhile: the latest edition before it that is over. */
export const previousEdition = (event: Event): Event | undefined =>
  around(event).before.findLast(({ phase }) => phase === "past");
