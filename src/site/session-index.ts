/** The page of all sessions of a large event, and by what these can be told apart. */
import { textToSlug } from "../text/slug.ts";
import { type Answer, type Facet, facetOf, inFirst } from "./facets.ts";
import type { Day, Event, Session } from "./model.ts";
import { recordingOf } from "./presence.ts";
import { knownRooms } from "./where.ts";

export type SessionQuestion =
  "day" | "room" | "track" | "kind" | "language" | "level" | "recording" | "material" | "theme";

/** A programme of no more sessions than these is read faster than it is searched. */
const mostUnsearched = 24;

/** True for an event with a page of all its sessions, and a search. */
export const hasSessionIndex = (event: {
  readonly sessions: Pick<Event["sessions"], "length">;
}): boolean => event.sessions.length > mostUnsearched;

const worded = (id: string): Answer => ({ id, label: undefined });

const named = (label: string): Answer => ({ id: textToSlug(label), label });

const daysOf = ({ placement }: Session): readonly Answer[] =>
  placement ? [worded(placement.slot.day.id)] : [];

const roomsOf = ({ placement }: Session): readonly Answer[] =>
  knownRooms(placement?.rooms ?? []).map(({ id, name }) => ({ id, label: name }));

/** The themes of workshops, and the subjects of talks. */
const themesOf = ({ themes, tags }: Session): readonly Answer[] =>
  [...themes.map(({ title }) => title), ...tags].map(named);

/**
 * The questions that one may ask the sessions of an event. A theme of one session alone is found there. `first` is the
 * event in the first language of a site of several.
 */
export const sessionFacets = (
  { sessions, language, untranslated }: Event,
  first?: Event,
): readonly Facet<SessionQuestion, Session>[] => {
  const ask = (
    name: SessionQuestion,
    answers: (session: Session) => readonly Answer[],
    { fewest = 1, isHad = false } = {},
  ) =>
    facetOf(sessions, language, {
      name,
      answers,
      first: first && inFirst(first.sessions, answers),
      isForeign: (label) => untranslated?.texts.has(label ?? "") ?? false,
      languageOf: () => language,
      fewest,
      isHad,
    });
  return [
    ...ask("day", daysOf),
    ...ask("room", roomsOf),
    ...ask("track", ({ track }) => (track ? [{ id: track.id, label: track.title }] : [])),
    ...ask("kind", ({ kind }) => [worded(kind)]),
    ...ask("language", (session) => [worded(session.language)]),
    ...ask("level", ({ level }) => (level === undefined ? [] : [named(level)])),
    ...ask("recording", (session) => [recordingOf(session) ?? []].flat().map(worded), {
      isHad: true,
    }),
    ...ask("material", ({ materials }) => materials.map(({ kind }) => worded(kind)), {
      isHad: true,
    }),
    ...ask("theme", themesOf, { fewest: 2 }),
  ];
};

/** The questions to the sessions of one day, of an event that is searched. */
export const dayFacets = (
  event: Event,
  day: Day,
  first?: Event,
): readonly Facet<SessionQuestion, Session>[] =>
  hasSessionIndex(event)
    ? sessionFacets({ ...event, sessions: sessionsOn(event, day) }, first)
    : [];

/** The sessions of a day, in the order of the programme. */
export const sessionsOn = ({ sessions }: Event, day: Day): readonly Session[] =>
  sessions.filter(({ placement }) => placement?.slot.day === day);

/** More sessions than these are folded by day. */
const mostUnfolded = 120;

/** True for an event of so many sessions that one looks at a day of them at a time. */
export const isFoldedByDay = ({
  sessions,
  days,
}: Readonly<Record<"sessions" | "days", { readonly length: number }>>): boolean =>
  sessions.length > mostUnfolded && days.length > 1;

/** Sessions by the day they are on, in the order of the programme; undefined: not yet scheduled. */
export const sessionsByDay = ({ sessions }: Event) =>
  Map.groupBy(sessions, ({ placement }) => placement?.slot.day);
