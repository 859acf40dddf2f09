/** When and where something is, as far as it is known: of what is not, nothing is said. */
import { whenOf } from "../site/event-when.ts";
import { hasItsHours } from "../site/entries.ts";
import { startDate } from "../site/hours.ts";
import type { Event, Session } from "../site/model.ts";
import { knownRooms } from "../site/where.ts";
import { dates } from "./dates.ts";
import { translator } from "./index.ts";
import { placeOf, roomsOf } from "./place.ts";
import { eventWhen } from "./when.ts";

/** “samedi 12 juin 2027 à 14 h 30” of a session; its day alone where its hours are those of a block of talks. */
export const knownStart = ({ placement, event }: Session): string | undefined => {
  if (!placement) return undefined;
  const { span } = placement;
  const write = dates(event);
  return span && hasItsHours(placement)
    ? write.moment(span.start)
    : write.date(startDate(placement));
};

/** “Salle A” of a session, or the venue where it has one of its own. */
export const knownRoom = ({ placement, event }: Session): string | undefined =>
  placement &&
  (roomsOf(translator(event), dates(event), knownRooms(placement.rooms)) ??
    placement.slot.venue?.name);

/** “samedi 12 juin 2027, de 14 h à 18 h” and “Lyon” of an event. */
export const knownOfEvent = (
  event: Event,
): readonly [when: string | undefined, place: string | undefined] => {
  const t = translator(event);
  const place = placeOf(event, t);
  return [
    whenOf(event).kind === "unknown" ? undefined : eventWhen(event, t, dates(event)),
    place === t("poster.place-tba") ? undefined : place,
  ];
};
