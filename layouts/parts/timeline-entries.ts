import type { Day, Previously, Slot, Span } from "../../src/site/model.ts";

/** Left at the old place and time of what has moved. */
export interface Pointer {
  readonly slot: Slot;
  readonly title: string;
  readonly was: Span;
}

export type Entry = { readonly slot: Slot } | { readonly pointer: Pointer };

const isOn = (day: Day, { span }: Previously): boolean => span?.start.toISODate() === day.id;

const pointersTo = (day: Day, slot: Slot): readonly Pointer[] => {
  const places = [
    ...slot.previously.map((previously) => ({ previously, title: slot.title })),
    ...(slot.isSession ? [] : slot.sessions).flatMap((placement) =>
      placement.previously.map((previously) => ({ previously, title: placement.session.title })),
    ),
  ];
  return places.flatMap(({ previously, title }) =>
    previously.span && isOn(day, previously) ? [{ slot, title, was: previously.span }] : [],
  );
};

const startOf = (entry: Entry): number =>
  ("slot" in entry ? entry.slot.span : entry.pointer.was)?.start.toMillis() ?? Infinity;

/** What a day's timeline shows, in order: its slots, and pointers to what was there before it moved. */
export const timelineEntries = (day: Day, days: readonly Day[]): readonly Entry[] =>
  [
    ...day.slots.map((slot) => ({ slot })),
    ...days
      .flatMap(({ slots }) => slots)
      .flatMap((slot) => pointersTo(day, slot))
      .map((pointer) => ({ pointer })),
  ].toSorted((a, b) => startOf(a) - startOf(b) || 0);

/** How much a day's programme holds: its slots, and the sessions of those with several. */
export const entryCount = ({ slots }: Day): number =>
  slots.reduce(
    (count, { isSession, sessions }) => count + 1 + (isSession ? 0 : sessions.length),
    0,
  );
