/** What runs before and after a session in its room, and at the same time elsewhere. */
import { type Hours, type Placement, type Session, TBA } from "./model.ts";
import { knownRooms } from "./where.ts";

/** What a visitor of a session came from, may go to next, or instead. */
export interface Beside {
  readonly before: Session | undefined;
  readonly after: Session | undefined;
  readonly meanwhile: readonly Session[];
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

/**
 * Before and after are those of the same day, in the order of the programme: who sits in the room stays there. What has no
 * hour has nothing beside it.
 */
export const beside = ({ placement }: Session): Beside => {
  if (!placement || !isTimed(placement)) return alone;
  const placed = placement.slot.day.slots.flatMap(({ sessions }) => sessions).filter(isTimed);
  const here = placed
    .filter((other) => isInOnePlace(placement, other))
    .sort((a, b) => +a.span.start - +b.span.start);
  const at = here.findIndex(({ session }) => session === placement.session);
  const meanwhile = placed
    .filter((other) => !here.includes(other) && overlap(placement.span, other.span))
    .sort((a, b) => +a.span.start - +b.span.start);
  return {
    before: here[at - 1]?.session,
    after: here[at + 1]?.session,
    meanwhile: meanwhile.map(({ session }) => session),
    hasOtherRooms: here.length < placed.length,
  };
};
