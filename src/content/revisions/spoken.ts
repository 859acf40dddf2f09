/** When calendars last said something else in one language alone: its translation changed, and the event did not. */
import type { Event, Session, Slot } from "../../site/model.ts";
import { type DateTime, toUtc } from "../../time.ts";
import type { Revisions } from "../schema/revisions.ts";
import { eventFacts, sessionFacts, slotFacts } from "./facts.ts";

/** What is recorded of one thing, as far as languages may differ in it. */
type Told = Pick<Revisions["event"], "text" | "place" | "languages">;

/** All that a calendar says in words. */
const signOf = ({ text, place }: Pick<Told, "text" | "place">): string =>
  [text, place].filter((hash) => hash !== undefined).join(" ");

/** The record of a thing with what it says in a language; nothing is added where it says what the source does, now as before. */
const withLanguage = <T extends Told>(
  current: T,
  own: Pick<Told, "text" | "place">,
  recorded: Told | undefined,
  { language, now }: { readonly language: string; readonly now: DateTime },
): T => {
  const text = signOf(own);
  // What is new is as it was first published.
  const source = signOf(recorded ?? current);
  const before = recorded?.languages?.[language] ?? { text: recorded ? source : text };
  const isAsSource = text === signOf(current) && before.text === source;
  if (isAsSource && before.changed === undefined) return current;
  const changed = text === before.text || isAsSource ? before.changed : toUtc(now);
  const said = { text, ...(changed !== undefined && { changed }) };
  return { ...current, languages: { ...current.languages, [language]: said } };
};

/** The record of an event with what `event`, the same in another language, says of it. */
export const spokenRecord = (
  current: Revisions,
  event: Event,
  recorded: Revisions | undefined,
  now: DateTime,
): Revisions => {
  const when = { language: event.language, now };
  const each = <T extends Slot | Session>(
    kind: "slots" | "sessions",
    things: readonly T[],
    factsOf: (thing: T) => Pick<Told, "text" | "place">,
  ): Revisions["slots"] => {
    const own = new Map(things.map((thing) => [thing.id, thing]));
    return Object.fromEntries(
      Object.entries(current[kind]).map(([id, entry]) => {
        const thing = own.get(id);
        const before = recorded?.[kind][id];
        return [id, thing ? withLanguage(entry, factsOf(thing), before, when) : entry];
      }),
    );
  };
  const slots = event.days.flatMap((day) => day.slots).filter((slot) => !slot.isSession);
  return {
    event: withLanguage(current.event, eventFacts(event), recorded?.event, when),
    slots: each("slots", slots, slotFacts),
    sessions: each("sessions", event.sessions, sessionFacts),
  };
};
