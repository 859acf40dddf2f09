/** Who stands on an event's own page, before its programme. */
import type { Event, Session, Speaker } from "./model.ts";

/** A person with what they give that is told there. */
export interface Featured {
  readonly person: Speaker;
  readonly sessions: readonly Session[];
}

/** More of them would push the programme away. */
const most = 12;
const mostSessions = 3;

/** True for a keynote by its own word, or by that of its slot. */
const isKeynote = ({ kind, placement, status }: Session): boolean =>
  status !== "cancelled" && (kind === "keynote" || placement?.slot.kind === "keynote");

const keynotesOf = (person: Speaker): readonly Session[] =>
  person.sessions.filter(
    (session) =>
      isKeynote(session) &&
      session.speakers.some((one) => one.speaker === person && !one.isWithdrawn),
  );

/** What somebody gives or moderates and has not withdrawn from. */
const stillGivenBy = (person: Speaker): readonly Session[] =>
  person.sessions.filter(
    ({ speakers }) => !speakers.some((one) => one.speaker === person && one.isWithdrawn),
  );

/** Those whom the organisers marked, unless they have withdrawn from all that they were to give. */
const marked = (people: readonly Speaker[]): readonly Featured[] =>
  people.flatMap((person) => {
    const given = stillGivenBy(person);
    if (!person.isFeatured || (given.length === 0 && person.sessions.length > 0)) return [];
    const keynotes = keynotesOf(person);
    return [{ person, sessions: keynotes.length > 0 ? keynotes : given }];
  });

const keynoteSpeakers = (people: readonly Speaker[]): readonly Featured[] =>
  people.flatMap((person) => {
    const sessions = person.isFeatured ? [] : keynotesOf(person);
    return sessions.length > 0 ? [{ person, sessions }] : [];
  });

/**
 * Those whom the organisers marked and those who give a keynote, in the order of the programme, then by name. Where
 * they are too many, the marked come before the others. Nobody of an event that does not take place.
 */
export const featuredOf = ({ people, sessions, status }: Event): readonly Featured[] => {
  if (status === "cancelled") return [];
  const order = new Map(sessions.map((session, i) => [session, i]));
  const place = ({ sessions: [first] }: Featured): number =>
    (first && order.get(first)) ?? sessions.length;
  const inOrder = (all: readonly Featured[]): readonly Featured[] =>
    all.toSorted((a, b) => place(a) - place(b));
  const chosen = [...inOrder(marked(people)), ...inOrder(keynoteSpeakers(people))].slice(0, most);
  return inOrder(chosen).map((one) => ({ ...one, sessions: one.sessions.slice(0, mostSessions) }));
};
