/** Links days and slots, and places sessions in them. */
import { type Day, type Placement, type Session, type Slot, TBA } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { DateTime } from "../../time.ts";
import { dayUrl, slotUrl } from "../../urls.ts";
import { programmeDates } from "../event-days.ts";
import type { SlotInput } from "../schema/programme.ts";
import type { NamedSlot } from "../slot-ids.ts";
import { placementsOf, type TimedSlot } from "../timing.ts";
import { linkFields } from "./by-tags.ts";
import { exactly } from "./exactly.ts";
import { need } from "./linker.ts";
import type { Linked } from "./meanings.ts";
import { placementsIn, previouslyOf } from "./placements.ts";
import type { EventRevisions } from "./revisions.ts";
import { inTheirOrder } from "./rooms.ts";
import { knowing, type Scene } from "./scene.ts";
import { roomsOf } from "./shared.ts";

type Fields = Linked<SlotInput>;

/** The days of an event, and where their slots have placed its sessions. */
export interface Programme {
  readonly days: readonly Day[];
  readonly placements: ReadonlyMap<Session, Placement>;
}

/** The days with their slots, in order; their sessions are only pointed to. */
export const linkDays = (
  scene: Scene,
  names: ReadonlyMap<TimedSlot, NamedSlot>,
  revisions: EventRevisions,
): Programme => {
  const { content, facts, linker } = scene;
  const dates = programmeDates(content);
  const bySlot = Map.groupBy(scene.slots, (slot) => slot.day.id);
  const days = dates.map((id) => {
    const head = content.days.find((day) => day.id === id)?.head.data;
    const slots: Slot[] = [];
    const day: Day = {
      id,
      url: dayUrl(linker.version.rootOf(facts.id), facts.id, id, dates.length === 1),
      date: DateTime.fromISO(id, { zone: facts.timezone }),
      title: head?.title,
      note: head?.note,
      slots,
    };
    for (const timed of bySlot.get(id) ?? []) {
      slots.push(linkSlot(scene, day, timed, need(names.get(timed), id), revisions));
    }
    return day;
  });
  const placements = days.flatMap((day) => day.slots.flatMap((slot) => slot.sessions));
  return { days, placements: new Map(placements.map((one) => [one.session, one])) };
};

const toSlot = exactly<Slot>();

const linkSlot = (
  scene: Scene,
  day: Day,
  timed: TimedSlot,
  { id, kind, only }: NamedSlot,
  revisions: EventRevisions,
): Slot => {
  const { time, room, session, sessions: written, ...fields } = fieldsOf(scene, timed);
  const sessions: Placement[] = [];
  const slot = toSlot({
    ...fields,
    id,
    day,
    span: timed.span,
    title: unlessTba(fields.title) ?? titleOfOnly(scene, timed),
    kind,
    rooms: inTheirOrder(room),
    sessions,
    isSession: only !== undefined,
    previously: previouslyOf(fields.previously, day.id, scene.facts.timezone),
    url: slotUrl(day.url, id),
    revision: revisions.slot(id),
  });
  const placed = session ? [session] : (written ?? []);
  sessions.push(...placementsIn(slot, placed, timed, scene.facts.timezone));
  for (const theme of slot.themes) scene.backlinks.themeSlots.add(theme.id, slot);
  return slot;
};

/** Its rooms are those of its own venue, if it has one. */
const fieldsOf = (scene: Scene, { item, data }: TimedSlot): Fields => {
  const { context } = scene;
  if (data.venue === undefined) return linkFields(context, item);
  const venue = context.things.venue?.get(data.venue);
  return linkFields(knowing(scene, { room: roomsOf(venue) }).context, item);
};

/** A slot without a title of its own has that of its only session. */
const titleOfOnly = ({ content }: Scene, { data }: TimedSlot): Slot["title"] => {
  const [first, ...others] = placementsOf(data);
  if (!first || others.length > 0) return TBA;
  return need(content.sessions.items.get(first.session)?.data, first.session).title;
};
