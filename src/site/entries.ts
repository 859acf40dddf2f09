/** The entries of a programme as calendars, feeds and exchange files list them. */
import {
  type Event,
  type Hours,
  type Placement,
  type Rooms,
  type Session,
  type Slot,
  type Tba,
  type Venue,
} from "./model.ts";
import { slotUrl } from "../urls.ts";
import { isAhead } from "./phase.ts";
import { eventVenue, isOnlineOnly } from "./place.ts";
import type { Revision } from "./model.ts";
import { eventStates, strictest } from "./states.ts";
import { knownRooms } from "./where.ts";
import type { SlotStatus } from "./words.ts";

/** One thing at one time and place. */
export interface Entry {
  readonly kind: "slot" | "session";
  readonly id: string;
  readonly event: Event;
  readonly title: string | Tba;
  readonly url: string;
  /** Undefined for a session that is not yet scheduled. */
  readonly slot: Slot | undefined;
  readonly session: Session | undefined;
  /** Undefined: the time is to be announced. */
  readonly span: Hours | undefined;
  /** None: all rooms, or none is known. */
  readonly rooms: Rooms;
  readonly venue: Venue | undefined;
  /** What counts of its own status, its slot's and its event's. */
  readonly status: SlotStatus;
  readonly previously: Placement["previously"];
  readonly revision: Revision;
}

/** Where a slot or session alone can be followed online: there itself, or in one of its rooms. */
export const streamOf = ({ session, rooms }: Entry): string | undefined =>
  session?.stream ?? knownRooms(rooms).find(({ stream }) => stream !== undefined)?.stream;

/** What counts of a session's own status and its slot's; that of its event is told beside the event. */
export const sessionStatus = ({ status, placement }: Session): SlotStatus =>
  strictest(status, placement?.slot.status ?? "confirmed");

/** What counts of a slot's own status and that of the session it is one with. */
export const slotStatus = ({ status, isSession, sessions }: Slot): SlotStatus =>
  strictest(status, (isSession && sessions[0]?.session.status) || "confirmed");

const venueOf = (event: Event, slot: Slot | undefined): Venue | undefined =>
  slot?.venue ?? (isOnlineOnly(event) ? undefined : eventVenue(event));

/** A session as an entry, with the time of its slot where it has none of its own. */
export const sessionEntry = (session: Session): Entry => {
  const { event, placement } = session;
  return {
    kind: "session",
    id: session.id,
    event,
    title: session.title,
    url: session.url,
    slot: placement?.slot,
    session,
    span: placement?.span,
    rooms: placement?.rooms ?? [],
    venue: venueOf(event, placement?.slot),
    status: strictest(sessionStatus(session), eventStates[event.status].entries),
    previously: [
      ...(placement?.previously ?? []),
      ...(placement?.slot.isSession ? placement.slot.previously : []),
    ],
    revision: session.revision,
  };
};

/** True of a session of which the clock says when it is on: not of what is called off, or of an event that is over. */
export const followsClock = (session: Session): boolean =>
  isAhead(session.event) && sessionStatus(session) !== "cancelled";

/** A slot as an entry; one that is one thing with its session is the session's. */
export const slotEntry = (event: Event, slot: Slot): Entry => {
  const [only] = slot.sessions;
  if (slot.isSession && only) return sessionEntry(only.session);
  return {
    kind: "slot",
    id: slot.id,
    event,
    title: slot.title,
    url: slot.url,
    slot,
    session: undefined,
    span: slot.span,
    rooms: slot.rooms,
    venue: venueOf(event, slot),
    status: strictest(slot.status, eventStates[event.status].entries),
    previously: slot.previously,
    revision: slot.revision,
  };
};

/** False if its hours are those of a slot in which sessions follow one another. */
export const hasItsHours = ({ hasOwnTime, slot }: Placement): boolean =>
  hasOwnTime || slot.isSession || slot.together === true;

/** Where a session stands on the page of its day. */
export const placementUrl = ({ session, slot }: Placement): string =>
  slot.isSession ? slot.url : slotUrl(slot.day.url, session.id);

/** The slot within which a session follows others, without hours of its own. */
export const blockOf = ({ placement }: Session): Slot | undefined =>
  placement && !hasItsHours(placement) ? placement.slot : undefined;

/** The sessions of a slot without a time of their own, in order: its entry in a calendar names them. */
export const sessionsWithin = ({ isSession, sessions }: Slot): readonly Placement[] =>
  isSession ? [] : sessions.filter(({ hasOwnTime }) => !hasOwnTime);

/** Those of them that follow one another, and so have no entry of their own. */
export const sessionsInTurn = ({ isSession, sessions }: Slot): readonly Placement[] =>
  isSession ? [] : sessions.filter((placement) => !hasItsHours(placement));

/**
 * The programme as a calendar shows it: every slot and every session that has its hours.
 * Sessions that follow one another within a slot are told by the slot's entry.
 */
export const entriesOf = (event: Event): readonly Entry[] =>
  event.days.flatMap(({ slots }) =>
    slots.flatMap((slot) => [
      slotEntry(event, slot),
      ...(slot.isSession ? [] : slot.sessions.filter(hasItsHours)).map(({ session }) =>
        sessionEntry(session),
      ),
    ]),
  );
