/** Who has something to send round: speakers and sessions of an event that is still to come, or on. */
import { sessionEntry } from "./entries.ts";
import type { Session, Speaker } from "./model.ts";
import { isOfTeamAlone } from "./organisers.ts";
import { isAhead } from "./phase.ts";

/** True of a session that one may still tell others of. */
export const isShared = (session: Session): boolean =>
  isAhead(session.event) && sessionEntry(session).status !== "cancelled";

const gives = ({ speakers }: Session, speaker: Speaker): boolean =>
  speakers.some((one) => one.speaker === speaker && !one.isWithdrawn);

/** What somebody gives or moderates, in programme order: not what is called off, or what they have withdrawn from. */
export const talksOf = (speaker: Speaker): readonly Session[] =>
  speaker.sessions.filter(
    (session) =>
      isShared(session) && (gives(session, speaker) || session.moderators.includes(speaker)),
  );

/** True of a session that somebody leads through and does not give: it is none of their talks. */
export const onlyModerates = (speaker: Speaker, session: Session): boolean =>
  session.moderators.includes(speaker) && !gives(session, speaker);

/** So many of them, in programme order; what they moderate gives way to what they give. */
export const someTalksOf = (speaker: Speaker, most: number): readonly Session[] => {
  const talks = talksOf(speaker);
  const chosen = new Set(
    [
      ...talks.filter((session) => gives(session, speaker)),
      ...talks.filter((session) => !gives(session, speaker)),
    ].slice(0, most),
  );
  return talks.filter((session) => chosen.has(session));
};

/** True of a speaker of whom one may tell others: not if all that they were to give is called off. */
export const hasKit = (speaker: Speaker): boolean =>
  isAhead(speaker.event) &&
  !isOfTeamAlone(speaker) &&
  (speaker.sessions.length === 0 || talksOf(speaker).length > 0);
