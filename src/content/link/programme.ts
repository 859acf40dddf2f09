/** Links days and slots, and gives each session its place. */
import type {
  Day,
  Hours,
  Placement,
  Previously,
  Room,
  Session,
  Slot,
  Tba,
  Venue,
} from "../../site/model.ts";
import { TBA } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import { DateTime } from "../../time.ts";
import { dayUrl, slotUrl } from "../../urls.ts";
import { programmeDates } from "../event-days.ts";
import type { SlotInput } from "../schema/programme.ts";
import { type NamedSlot, nameSlots } from "../slot-ids.ts";
import { type PlacementInput, placementsOf, type TimedSlot, toEnd, toHours } from "../timing.ts";
import { type Draft, need, optionalProse } from "./linker.ts";
import { type Parts, pick, roomOf } from "./sessions.ts";

/** Before it is compared with what was recorded. */
const unrevised = { sequence: 0, changed: undefined, isInherited: false };

/** The days with their slots, in order; the slots once more, to be completed. */
export const linkDays = (
  parts: Parts,
  timed: readonly TimedSlot[],
  sessions: ReadonlyMap<string, Draft<Session>>,
  venues: ReadonlyMap<string, Venue>,
): { readonly days: readonly Day[]; readonly slots: readonly Draft<Slot>[] } => {
  const { content, event, linker } = parts;
  const all: Draft<Slot>[] = [];
  const names = nameSlots(content, timed);
  const dates = programmeDates(content);
  const days = dates.map((id) => {
    const written = content.days.find((day) => day.id === id);
    const head = written?.head.data;
    const slots: Draft<Slot>[] = [];
    const day: Day = {
      id,
      url: dayUrl(linker.base, event.id, id, dates.length === 1),
      date: DateTime.fromISO(id, { zone: event.timezone }),
      title: head?.title,
      note: head?.note,
      slots,
    };
    for (const slot of timed.filter((one) => one.day === written)) {
      slots.push(linkSlot(parts, day, slot, need(names.get(slot), id), sessions, venues));
    }
    all.push(...slots);
    return day;
  });
  return { days, slots: all };
};

const linkSlot = (
  parts: Parts,
  day: Day,
  { data, item, span, own }: TimedSlot,
  { id, kind, only }: NamedSlot,
  sessions: ReadonlyMap<string, Draft<Session>>,
  venues: ReadonlyMap<string, Venue>,
): Draft<Slot> => {
  const { linker, event, themes } = parts;
  const inputs = placementsOf(data);
  const single = inputs.length === 1 ? inputs[0]?.session : undefined;
  const elsewhere = data.venue === undefined ? undefined : need(venues.get(data.venue), data.venue);
  const venue = elsewhere ?? parts.venue;
  const placements: Placement[] = [];
  const slot: Draft<Slot> = {
    id,
    day,
    span,
    title: unlessTba(data.title) ?? (single ? need(sessions.get(single), single).title : TBA),
    kind,
    label: data.label,
    room: readRoom(venue, data.room),
    venue: elsewhere,
    sessions: placements,
    isSession: only !== undefined,
    themes: pick(themes, data.themes),
    proposals: data.proposals,
    description: optionalProse(linker, item, ["description"]),
    status: data.status,
    previously: previouslyOf(data.previously, day.id, venue, event.timezone),
    silentUntil: toEnd(data.silent_until, event.timezone),
    url: slotUrl(day.url, id),
    revision: unrevised,
  };
  for (const [i, input] of inputs.entries()) {
    const session = need(sessions.get(input.session), input.session);
    const placement = place(session, slot, input, own[i], venue, event.timezone);
    placements.push(placement);
    session.placement = placement;
  }
  for (const theme of pick(themes, data.themes)) theme.slots = [...theme.slots, slot];
  return slot;
};

const readRoom = (
  venue: Venue | undefined,
  room: string | Tba | undefined,
): Room | Tba | undefined => (room === undefined || room === TBA ? room : roomOf(venue, room));

const place = (
  session: Session,
  slot: Slot,
  input: PlacementInput,
  own: Hours | undefined,
  venue: Venue | undefined,
  zone: string,
): Placement => ({
  session,
  slot,
  span: own ?? slot.span,
  hasOwnTime: own !== undefined,
  room: readRoom(venue, input.room) ?? slot.room,
  previously: previouslyOf(input.previously, slot.day.id, venue, zone),
});

const previouslyOf = (
  previously: SlotInput["previously"],
  day: string,
  venue: Venue | undefined,
  zone: string,
): readonly Previously[] =>
  previously.map(({ date, time, room }) => ({
    date: date === undefined ? undefined : DateTime.fromISO(date, { zone }),
    span: time && toHours(date ?? day, time, zone),
    room: room === undefined ? undefined : roomOf(venue, room),
  }));
