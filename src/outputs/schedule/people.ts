import { type Entry, sessionsInTurn } from "../../site/entries.ts";
import type { Session, Speaker, Theme } from "../../site/model.ts";

const sessionPeople = ({ speakers, moderators }: Session): readonly Speaker[] => [
  ...speakers.filter(({ isWithdrawn }) => !isWithdrawn).map(({ speaker }) => speaker),
  ...moderators,
];

const facilitators = (themes: readonly Theme[] = []): readonly Speaker[] =>
  themes.flatMap((theme) => theme.facilitators);

/**
 * Whom one meets there, each once: who gives or moderates it and the sessions that happen within it,
 * who facilitates its themes; not who withdrew.
 */
export const peopleOf = ({ session, slot }: Entry): readonly Speaker[] => {
  if (session && !slot?.isSession) return [...new Set(sessionPeople(session))];
  const sessions = session
    ? [session]
    : slot
      ? sessionsInTurn(slot)
          .map((placement) => placement.session)
          .filter(({ status }) => status !== "cancelled")
      : [];
  return [...new Set([...sessions.flatMap(sessionPeople), ...facilitators(slot?.themes)])];
};
