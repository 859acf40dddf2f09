/** In which order pages list what belongs to an event. */
import { type Day, type Session, type Speaker, TBA, type Theme } from "../../site/model.ts";
import type { Draft } from "./linker.ts";

/** What has no title yet comes after all that have one. */
const byTitle =
  (collator: Intl.Collator) =>
  ({ title: a }: Session, { title: b }: Session): number =>
    a === TBA || b === TBA ? Number(a === TBA) - Number(b === TBA) : collator.compare(a, b);

/** Scheduled sessions as the programme has them, then the others by title. */
export const sortSessions = (
  days: readonly Day[],
  sessions: readonly Session[],
  collator: Intl.Collator,
): readonly Session[] => {
  const scheduled = days.flatMap((day) =>
    day.slots.flatMap((slot) => slot.sessions.map((one) => one.session)),
  );
  const others = sessions.filter((session) => !session.placement);
  return [...scheduled, ...others.sort(byTitle(collator))];
};

/** The themes of slots as the programme has them, then the others by title. */
export const sortThemes = (
  days: readonly Day[],
  themes: readonly Theme[],
  collator: Intl.Collator,
): readonly Theme[] => {
  const scheduled = new Set(days.flatMap((day) => day.slots.flatMap((slot) => slot.themes)));
  const others = themes.filter((theme) => !scheduled.has(theme));
  return [...scheduled, ...others.sort((a, b) => collator.compare(a.title, b.title))];
};

/** Tells each speaker and theme the sessions it is in, in programme order. */
export const giveSessions = (
  sessions: readonly Session[],
  speakers: ReadonlyMap<string, Draft<Speaker>>,
  themes: ReadonlyMap<string, Draft<Theme>>,
): void => {
  const give = (to: Draft<Speaker> | Draft<Theme> | undefined, session: Session): void => {
    if (to && !to.sessions.includes(session)) to.sessions = [...to.sessions, session];
  };
  for (const session of sessions) {
    for (const { speaker } of session.speakers) give(speakers.get(speaker.id), session);
    for (const { id } of session.moderators) give(speakers.get(id), session);
    for (const { id } of session.themes) give(themes.get(id), session);
  }
};
