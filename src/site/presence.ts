/** Where those who attend a session meet beside it, and whether it is recorded. */
import { sessionEntry, sessionStatus } from "./entries.ts";
import type { Session } from "./model.ts";
import { knownRooms } from "./where.ts";
import type { RecordingPlan } from "./words.ts";

/** In the order in which they are shown. */
export const presences = ["chat", "notes", "questions"] as const;
export type Presence = (typeof presences)[number];

/** A place to write to others who attend. */
export interface PresenceLink {
  readonly kind: Presence;
  readonly url: string;
}

type Written = Partial<Pick<Session, "chat" | "notes" | "questionsUrl">>;

const written = (kind: Presence, of: Written): string | undefined =>
  kind === "questions" ? of.questionsUrl : of[kind];

/** What the first of some things says that says it: a session before its rooms. */
const linksOf = (things: readonly Written[]): readonly PresenceLink[] =>
  presences.flatMap((kind) => {
    const url = things.map((one) => written(kind, one)).find((one) => one !== undefined);
    return url === undefined ? [] : [{ kind, url }];
  });

/** Those of a room, for all that takes place in it. */
export const presenceIn = (room: Written): readonly PresenceLink[] => linksOf([room]);

/** Those of a session: its own, else those of its rooms; none of what is called off. */
export const presenceOf = (session: Session): readonly PresenceLink[] =>
  sessionEntry(session).status === "cancelled"
    ? []
    : linksOf([session, ...knownRooms(session.placement?.rooms ?? [])]);

/**
 * Whether a session is recorded; a recording among its materials is published. Undefined: nobody has said, or it is
 * called off.
 */
export const recordingOf = (session: Session): RecordingPlan | undefined => {
  if (sessionStatus(session) === "cancelled") return undefined;
  return session.materials.some(({ kind }) => kind === "recording")
    ? "published"
    : session.recording;
};
