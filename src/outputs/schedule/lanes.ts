/** The rooms as apps show them: columns with a name of their own, in which one thing happens at a time. */
import { translator } from "../../i18n/index.ts";
import { entryPlaceOf, nameOf } from "../../i18n/place.ts";
import { uidOf, uuidOf } from "../../site/identity.ts";
import { type Event, type Room, type Site, TBA } from "../../site/model.ts";
import type { TimedEntry } from "../../site/dated.ts";

/** A column. */
export interface Lane {
  /** Unlike that of any other: apps know rooms by their names. */
  readonly name: string;
  readonly guid: string;
  /** Undefined for what is in all rooms, or in one that is to be announced. */
  readonly room: Room | undefined;
}

export interface Lanes {
  readonly all: readonly Lane[];
  readonly of: ReadonlyMap<TimedEntry, Lane>;
}

/** Where entries are, before their columns have names. */
interface LanePlace {
  readonly key: string;
  readonly name: string;
  readonly room: Room | undefined;
  /** What is for all comes first, then the rooms as the venue lists them, then the unknown one. */
  readonly rank: number;
}

const placeIn = (event: Event, entry: TimedEntry): LanePlace => {
  const { rooms, venue } = entry;
  const t = translator(event);
  if (rooms === TBA) return { key: "_tba", name: nameOf(t, TBA), room: undefined, rank: Infinity };
  // The format has one room an event, and an event once: of several it is the first.
  const [room] = rooms;
  if (room === undefined)
    return {
      key: `_all.${venue?.id ?? ""}`,
      name: venue?.name ?? entryPlaceOf(entry, t),
      room: undefined,
      rank: -1,
    };
  const rank = room.venue.rooms.indexOf(room);
  return { key: `${room.id}.${room.venue.id}`, name: room.name, room, rank };
};

/** “Salle A”, “Salle A (Etalab)”, “Salle A (Etalab) (2)”: the first that no other has. */
const freeName = ({ name, room }: LanePlace, taken: ReadonlySet<string>): string => {
  const names = room ? [name, `${name} (${room.venue.name})`] : [name];
  const free = names.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  const last = names.at(-1) ?? name;
  let number = 2;
  while (taken.has(`${last} (${number})`)) number++;
  return `${last} (${number})`;
};

/**
 * Which of several columns of one place: without a room of their own, things at one time stand side by
 * side, for an app would show one of them only. Of a room there is one, whatever happens in it.
 */
const columns = (place: LanePlace, entries: readonly TimedEntry[]): readonly TimedEntry[][] => {
  if (place.room) return [[...entries]];
  const found: TimedEntry[][] = [];
  for (const entry of entries.toSorted((a, b) => +a.span.start - +b.span.start)) {
    const free = found.find((column) => {
      const last = column.at(-1);
      return last === undefined || last.span.end <= entry.span.start;
    });
    if (free) free.push(entry);
    else found.push([entry]);
  }
  return found;
};

/** The columns of a programme, and the one of each entry. */
export const lanesOf = (
  site: Pick<Site, "id">,
  event: Event,
  entries: readonly TimedEntry[],
): Lanes => {
  const places = new Map<string, LanePlace & { readonly entries: TimedEntry[] }>();
  for (const entry of entries) {
    const place = placeIn(event, entry);
    const known = places.get(place.key);
    if (known) known.entries.push(entry);
    else places.set(place.key, { ...place, entries: [entry] });
  }
  const taken = new Set<string>();
  const all: Lane[] = [];
  const of = new Map<TimedEntry, Lane>();
  for (const place of [...places.values()].sort((a, b) => a.rank - b.rank || 0)) {
    for (const [i, column] of columns(place, place.entries).entries()) {
      const name = freeName(place, taken);
      const { room, key } = place;
      const uid = room
        ? uidOf(site, "room", room.id, room.venue.id)
        : uidOf(site, "room", `${key}_${i}`, event.id);
      const lane: Lane = { name, guid: uuidOf(uid), room };
      taken.add(name);
      all.push(lane);
      for (const entry of column) of.set(entry, lane);
    }
  }
  return { all, of };
};
