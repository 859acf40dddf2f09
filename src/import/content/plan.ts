/** From a neutral programme to items in the words of the content format. */
import type { Media } from "../media.ts";
import type { Notes } from "../notes.ts";
import type { Programme } from "../programme.ts";
import {
  eventItem,
  type EventPlan,
  organisationItems,
  roomItems,
  trackItems,
  venueItems,
} from "./event-items.ts";
import type { Items } from "./item.ts";
import { noteOverlaps } from "./programme-checks.ts";
import {
  assignProgrammeIds,
  type ExistingIds,
  organisationsOf,
  type TakenIds,
} from "./programme-ids.ts";
import { sessionItem } from "./session-item.ts";
import { slotItem } from "./slot-item.ts";
import { speakerItem } from "./speaker-item.ts";
import { translationItems } from "./translation-items.ts";

export interface PlanOptions extends EventPlan {
  readonly existing: ExistingIds;
  readonly taken: TakenIds;
  readonly media: Media;
}

/** Plans all items; whatever cannot be written is noted. The same programme gives the same items in whatever order it comes. */
export const planItems = (programme: Programme, options: PlanOptions, notes: Notes): Items => {
  const { system, people, sessions } = programme;
  noteOverlaps(sessions, notes);
  const ids = assignProgrammeIds(programme, options.existing, options.taken);
  return {
    event: [eventItem(programme, options)],
    track: trackItems(programme, ids),
    venue: venueItems(programme, options),
    room: roomItems(programme, ids),
    organisation: organisationItems(organisationsOf(sessions, people), ids),
    speaker: people.map((person) => speakerItem(person, ids, options, system, notes)),
    session: sessions
      .filter(({ kind }) => kind !== undefined)
      .map((session) => sessionItem(session, ids, options, system, notes)),
    slot: sessions.flatMap((session) => slotItem(session, ids, programme, notes)),
    translation: translationItems(programme, ids),
  };
};
