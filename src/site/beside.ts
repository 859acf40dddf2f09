/** What runs before and after a session in its room, and at the same time elsewhere. */
import { type Hours, type Placement, type Rooms, type Session, type Slot, TBA } from "./model.ts";
import { sessionStatus } from "./entries.ts";
import { knownRooms } from "./where.ts";

/** A session, or a slot whose sessions are all at once: one goes to all of them. */
export interface Neighbour {
  readonly slot: Slot;
  readonly session: Session | undefined;
  readonly span: Hours;
  readonly rooms: Rooms;
}

/** What a visitor of a session came from, may go to next, or instead. */
export interface Beside {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  readonly meanwhile: readonly Neighbour[];
  /** True if on that day something is in another room: then before and after are said to be in this one. */
  readonly hasOtherRooms: boolean;
}

const alone: Beside = { before: undefined, after: undefined, meanwhile: [], hasOtherRooms: false };

/** True of what is in one room of several at least, or in a place that has no rooms. */
const isInOnePlace = (a: Placement, b: Placement): boolean => {
  if (a === b) return true;
  if (a.rooms === TBA || b.rooms === TBA || a.slot.venue !== b.slot.venue) return false;
  const [own, others] = [knownRooms(a.rooms), knownRooms(b.rooms)];
  // What names no room is in all of them.
  return own.length === 0 || others.length === 0 || own.some((room) => others.includes(room));
};

const overlap = (a: Hours, b: Hours): boolean => +a.start < +b.end && +b.start < +a.end;

type Timed = Placement & { readonly span: Hours };
const isTimed = (placement: Placement): placement is Timed => placement.span !== undefined;

const byStart = (a: Timed, b: Timed): number => +a.span.start - +b.span.start;

/** True of posters and stands: neither is before or after the other, wherever they are. */
const areTogether = (a: Timed, b: Timed): boolean =>
  a !== b && a.slot.together === true && b.slot.together === true && overlap(a.span, b.span);

/** What one goes to: of another slot whose sessions are all at once that slot, once. */
const neighbours = (placed: readonly Timed[], from: Slot): readonly Neighbour[] => {
  const found = new Map<Slot | Session, Neighbour>();
  for (const placement of placed) {
    const { slot, session, span, hasOwnTime } = placement;
    const isPart = slot !== from && slot.together && !slot.isSession && !hasOwnTime;
    const key = isPart ? slot : session;
    if (found.has(key)) continue;
    found.set(key, isPart ? { slot, session: undefined, span, rooms: slot.rooms } : placement);
  }
  return [...found.values()];
};

/**
 * Before and after are those of the same day, in the order of the programme: who sits in the room stays there. What has no
 * hour has nothing beside it.
 */
export const beside = ({ placement }: Session): Beside => {
  if (!placement || !isTimed(placement)) return alone;
  const { slot } = placement;
  const placed = slot.day.slots.flatMap(({ sessions }) => sessions).filter(isTimed);
  const here = placed.filter((other) => isInOnePlace(placement, other));
  const inTurn = here.filter((other) => !areTogether(placement, other)).sort(byStart);
  const at = inTurn.indexOf(placement);
  const meanwhile = placed
    .filter((other) => !inTurn.includes(other) && overlap(placement.span, other.span))
    .sort(byStart);
  return {
    before: neighbours(inTurn.slice(0, at), slot).at(-1),
    after: neighbours(inTurn.slice(at + 1), slot)[0],
    meanwhile: neighbours(meanwhile, slot),
    hasOtherRooms: here.length < placed.length,
  };
};

/** More of them would be the page of the track. */
const mostInTrack = 3;

/** What of its track comes after a session, on its day and the next ones, but for what is beside it. */
export const nextInTrack = (session: Session): readonly Session[] => {
  const { placement, track } = session;
  const end = placement?.span?.end;
  if (!track || !end) return [];
  const { after } = beside(session);
  return track.sessions
    .filter(
      (other) =>
        other !== after?.session &&
        sessionStatus(other) !== "cancelled" &&
        other.placement?.span !== undefined &&
        +other.placement.span.start >= +end,
    )
    .slice(0, mostInTrack);
};
