/** Lines to paste, so that readers are told where something was and that it was called off. */
import type { PartialDate } from "../site/model.ts";
import { DateTime, endOfDate, isMidnight, minutesToClock } from "../time.ts";
import type { Content, EventContent, Item } from "../content/content.ts";
import type { Recorded } from "../content/revisions/aspects.ts";
import { roomIds, roomText } from "../content/revisions/room-ids.ts";
import type { Change } from "../content/revisions/entries.ts";
import type { SlotInput } from "../content/schema/programme.ts";
import { tbaWord } from "../content/schema/tba.ts";
import { nameSlots } from "../content/slot-ids.ts";
import { lineAt, positionOf } from "../content/yaml/source.ts";
import {
  type PlacementInput,
  placementsOf,
  timeSlots,
  type TimedSlot,
  toHours,
  toPartialDate,
  zoneOf,
} from "../content/timing.ts";
import type { Path } from "../content/yaml/path.ts";

/** A text to put at a place of a file. */
export interface Proposal {
  readonly file: string;
  /** From 1, as of problems; the line that it will have. */
  readonly line: number;
  readonly column: number;
  /** What stands there and gives way; empty: nothing does. */
  readonly replaces: string;
  /** As it is to be pasted; with line breaks where it makes lines of its own. */
  readonly text: string;
  /** From where to where in the file, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const edit = ({ document }: Item<unknown>, start: number, end: number, text: string): Proposal => {
  const { file, text: written } = document.source;
  const isNewLine = text.startsWith("\n");
  const { line, column } = positionOf(written, { start, end });
  return {
    file,
    line: isNewLine ? line + 1 : line,
    column: isNewLine ? 1 : column,
    replaces: written.slice(start, end),
    text,
    start,
    end,
  };
};

/** Adds a field beside another one, on a line of its own, or within the braces that it stands in. */
const addField = (
  item: Item<unknown>,
  map: Path,
  beside: string,
  name: string,
  value: string,
): Proposal => {
  const { document } = item;
  const { text } = document.source;
  const key = document.keyRange([...map, beside]);
  const line = lineAt(text, key.start);
  const before = text.slice(line.start, key.start);
  if (!/^ *(?:- +)*$/.test(before)) {
    const { end } = document.valueRange(map);
    const last = text.slice(0, end - 1).trimEnd().length;
    return edit(item, last, last, `, ${name}: ${value}`);
  }
  const { end } = lineAt(text, document.valueRange([...map, beside]).end);
  return edit(item, end, end, `\n${" ".repeat(before.length)}${name}: ${value}`);
};

/** Adds a place to the list of those where it was. */
const addPlace = (item: Item<unknown>, map: Path, beside: string, place: string): Proposal => {
  const { document } = item;
  const { text } = document.source;
  const list: Path = [...map, "previously"];
  const known = document.at(list);
  if (!Array.isArray(known) || known.length === 0)
    return addField(item, map, beside, "previously", `[${place}]`);
  const { start } = document.valueRange(list);
  if (text[start] === "[") return edit(item, start + 1, start + 1, `${place}, `);
  const first = text.lastIndexOf("-", document.valueRange([...list, 0]).start);
  const indent = first - lineAt(text, first).start;
  return edit(item, first, first, `- ${place}\n${" ".repeat(indent)}`);
};

const dayOf = (at: DateTime): string => at.toISODate() ?? "";

interface Scope {
  readonly event: EventContent;
  readonly zone: string;
  readonly hasRoom: (venue: string | undefined, room: string) => boolean;
}

/** `{ date: 2027-03-27, time: 10:30–12:00, room: main }`, without what is the same now. */
const placeBefore = (
  { zone, hasRoom }: Scope,
  { day, data }: TimedSlot,
  before: Recorded,
  after: Recorded,
): string | undefined => {
  const start = before.start === undefined ? undefined : DateTime.fromISO(before.start, { zone });
  const end = before.end === undefined ? undefined : DateTime.fromISO(before.end, { zone });
  // That an open end is known by now takes nothing back.
  const isOtherEnd = before.end !== undefined && before.end !== after.end;
  const isOtherTime = before.start !== after.start || isOtherEnd;
  const fields = [
    ...(start && isOtherTime
      ? [
          ...(dayOf(start) === day.id ? [] : [`date: ${dayOf(start)}`]),
          `time: ${clock(start, start)}–${end ? clock(end, start) : ""}`,
        ]
      : []),
    ...(before.room !== undefined &&
    before.room !== after.room &&
    before.room !== tbaWord &&
    roomIds(before.room).every((room) => hasRoom(data.venue, room))
      ? [`room: ${before.room.includes(",") ? `[${before.room}]` : before.room}`]
      : []),
  ];
  return fields.length === 0 ? undefined : `{ ${fields.join(", ")} }`;
};

const clock = (at: DateTime, from: DateTime): string =>
  minutesToClock(at.hour * 60 + at.minute + (dayOf(at) === dayOf(from) ? 0 : 24 * 60));

/** The rooms that a place names, as a record has them. */
const written = (room: SlotInput["previously"][number]["room"]): string =>
  roomText([room ?? []].flat());

/** True if the content says already where it was. */
const isSaid = (
  { zone }: Scope,
  { day }: TimedSlot,
  previously: SlotInput["previously"],
  before: Recorded,
  after: Recorded,
): boolean =>
  previously.some(({ date, time, room }) => {
    const span = time && toHours(date ?? day.id, time, zone);
    const isTime =
      before.start === after.start ||
      (span && +span.start === +DateTime.fromISO(before.start ?? "", { zone }));
    return isTime && (before.room === after.room || written(room) === before.room);
  });

const moved = (
  scope: Scope,
  slot: TimedSlot,
  placement: PlacementInput | undefined,
  { before, after }: Change,
): readonly Proposal[] => {
  if (!before || !after) return [];
  const { item } = slot;
  const place = placeBefore(scope, slot, before, after);
  const previously = placement?.previously ?? slot.data.previously;
  if (place === undefined || isSaid(scope, slot, previously, before, after)) return [];
  if (!placement) return [addPlace(item, item.path, "time", place)];
  const path = [...item.path, ...placement.path];
  const { document } = item;
  if (placement.path.at(-1) === "session")
    return [addPlace(item, path.slice(0, -1), "session", place)];
  const { start, end } = document.valueRange(path);
  const text = `{ session: ${placement.session}, previously: [${place}] }`;
  return [edit(item, start, end, text)];
};

const calledOff = (item: Item<unknown>): readonly Proposal[] => {
  const { document } = item;
  const status = document.at(["status"]);
  if (status === "cancelled") return [];
  if (status === undefined) return [addField(item, [], "title", "status", "cancelled")];
  const { start, end } = document.valueRange(["status"]);
  return [edit(item, start, end, "cancelled")];
};

/** As it was recorded; older records have of a day or month its first moment. */
const dateBefore = (start: string, zone: string): PartialDate | undefined => {
  const date = toPartialDate(start, zone);
  return date?.precision === "minute" && isMidnight(date.at)
    ? { precision: "day", at: date.at }
    : date;
};

/** True if one of two dates says the other more precisely: nothing has moved. */
const isSameDate = (a: PartialDate, b: PartialDate): boolean => {
  const [wide, narrow] = +endOfDate(a) - +a.at > +endOfDate(b) - +b.at ? [a, b] : [b, a];
  return narrow.at >= wide.at && narrow.at < endOfDate(wide);
};

/** “New date”, with the old one; of a month there is none that one could write. */
const rescheduled = ({ event, zone }: Scope, start: string): readonly Proposal[] => {
  const { event: item } = event;
  const { document, partial: known } = item;
  const before = dateBefore(start, zone);
  const now = toPartialDate(known.start, zone);
  if (!before || known.previous_start !== undefined || (now && isSameDate(before, now))) return [];
  const was = before.at.toFormat(before.precision === "day" ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm");
  const added =
    before.precision === "month" ? [] : [addField(item, [], "start", "previous_start", was)];
  if (known.status === "rescheduled") return added;
  if (known.status !== undefined && known.status !== "scheduled") return [];
  if (document.at(["status"]) === undefined) {
    const status = addField(item, [], "start", "status", "rescheduled");
    return [{ ...status, text: status.text + added.map(({ text }) => text).join("") }];
  }
  const status = document.valueRange(["status"]);
  return [edit(item, status.start, status.end, "rescheduled"), ...added];
};

/** What to paste because of each change; nothing for those that say all already. */
export const proposalsFor = (
  content: Content,
  eventId: string,
  changes: readonly Change[],
): ReadonlyMap<Change, readonly Proposal[]> => {
  const event = content.events.find(({ id }) => id === eventId);
  if (!event) return new Map();
  const zone = zoneOf(content, event);
  const slots = timeSlots(event, zone);
  const names = nameSlots(event, slots);
  const hasRoom = (venue: string | undefined, room: string): boolean => {
    const id = venue ?? event.event.partial.venue;
    const known = typeof id === "string" ? content.venues.items.get(id)?.partial.rooms : undefined;
    return known !== undefined && Object.hasOwn(known, room);
  };
  const scope = { event, zone, hasRoom };
  const slotsThatMoved = new Set(
    changes.flatMap(({ kind, id, before, after }) =>
      kind === "slot" && before && before.start !== after?.start ? [id] : [],
    ),
  );
  const propose = (change: Change): readonly Proposal[] => {
    const { kind, id, before, after, startBefore } = change;
    if (kind === "event") return startBefore === undefined ? [] : rescheduled(scope, startBefore);
    if (!before || !after) return [];
    if (kind === "slot") {
      const slot = slots.find((one) => names.get(one)?.id === id);
      return slot ? moved(scope, slot, undefined, change) : [];
    }
    const item = event.sessions.items.get(id);
    const slot = slots.find(({ data }) => placementsOf(data).some((one) => one.session === id));
    if (!slot) return item && before.start !== undefined ? calledOff(item) : [];
    const placement = placementsOf(slot.data).find((one) => one.session === id);
    const name = names.get(slot);
    if (name?.only === id) return moved(scope, slot, undefined, change);
    // It has moved with its slot, which says so.
    if (name && slotsThatMoved.has(name.id) && !placement?.time && before.room === after.room)
      return [];
    return moved(scope, slot, placement, change);
  };
  return new Map(changes.map((change) => [change, propose(change)]));
};
