/** In which order pages list what belongs to an event. */
import { letterOf, nameWithout, noLetter, sortedAs } from "../../site/letters.ts";
import { type Day, type Session, type Speaker, TBA, type Theme } from "../../site/model.ts";
import type { Backlinks } from "./scene.ts";

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

/** People by what lists have them under, then by name; what is no name yet comes last. */
export const sortPeople = (
  people: readonly Speaker[],
  collator: Intl.Collator,
): readonly Speaker[] => {
  const rank = (person: Speaker) => Number(letterOf(sortedAs(person)) === noLetter);
  return people.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      collator.compare(nameWithout(sortedAs(a)), nameWithout(sortedAs(b))) ||
      collator.compare(a.name, b.name),
  );
};

/** Tells speakers, themes and tracks which sessions they are in, in programme order. */
export const giveSessions = (sessions: readonly Session[], backlinks: Backlinks): void => {
  for (const session of sessions) {
    for (const { speaker } of session.speakers) backlinks.speakerSessions.add(speaker.id, session);
    for (const { id } of session.moderators) backlinks.speakerSessions.add(id, session);
    for (const { id } of session.themes) backlinks.themeSessions.add(id, session);
    if (session.track) backlinks.trackSessions.add(session.track.id, session);
  }
};
