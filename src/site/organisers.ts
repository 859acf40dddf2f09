/** Persons among those who organise and help. */
import type { Event, Member, Organisation, Organiser, Speaker } from "./model.ts";

/** True for a person among the organisers. */
export const isMember = (one: Organiser): one is Member => "speaker" in one;

/** True for an organisation among the organisers. */
export const isOrganisation = (one: Organiser): one is Organisation => !isMember(one);

/** The short name of an organisation, or the name of a person. */
export const shortNameOf = (one: Organiser): string => (isMember(one) ? one.name : one.shortName);

/** Everybody of an event's team, each as often as they are in it. */
export const membersOf = ({ team }: Pick<Event, "team">): readonly Member[] =>
  team.flatMap(({ members }) => members);

/** True if a person is of the team and gives, moderates or facilitates nothing. */
export const isOfTeamAlone = (person: Speaker): boolean => !person.event.speakers.includes(person);
