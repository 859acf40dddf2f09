/** In which order a grid has its rooms, the same on each day of an event. */
import type { Day, Room, Slot } from "./model.ts";
import { roomsOf } from "./rooms.ts";
import { hasTalks } from "./talks.ts";
import { knownRooms } from "./where.ts";

/** Each group of several rooms once, in the order of the programme. */
const together = (slots: readonly Slot[]): Iterable<readonly Room[]> => {
  const groups = slots.flatMap(groupsIn).filter((group) => group.length > 1);
  const nameOf = ({ id, venue }: Room): string => `${venue.id}/${id}`;
  return new Map(groups.map((group) => [group.map(nameOf).join(" "), group])).values();
};

/** The rooms of a slot and those of its sessions, as they are used together. */
const groupsIn = (slot: Slot): readonly (readonly Room[])[] =>
  [slot, ...slot.sessions].map(({ rooms }) => knownRooms(rooms));

const talkRooms = (slots: readonly Slot[]): ReadonlySet<Room> =>
  new Set(
    slots
      .filter(hasTalks)
      .flatMap((slot) => [
        ...groupsIn(slot).flat(),
        ...slot.themes.flatMap(({ room }) => room ?? []),
      ]),
  );

const areTogether = (order: readonly Room[], group: readonly Room[]): boolean => {
  const at = group.map((room) => order.indexOf(room));
  return Math.max(...at) - Math.min(...at) < group.length;
};

/** The same order with a group of rooms side by side: where its first one is, or its last one. */
const gathered = (order: readonly Room[], group: readonly Room[]): readonly (readonly Room[])[] => {
  const isOwn = (room: Room): boolean => group.includes(room);
  const own = order.filter(isOwn);
  return [order.findIndex(isOwn), order.findLastIndex(isOwn)].map((at) => [
    ...order.slice(0, at).filter((room) => !isOwn(room)),
    ...own,
    ...order.slice(at).filter((room) => !isOwn(room)),
  ]);
};

const known = new WeakMap<readonly Day[], readonly Room[]>();

/**
 * The rooms of an event as their venue lists them, those with talks first. Rooms that something is in together are
 * neighbours, as far as that is possible for all of them.
 */
export const roomOrder = (days: readonly Day[]): readonly Room[] => {
  const made = known.get(days) ?? makeOrder(days);
  known.set(days, made);
  return made;
};

const makeOrder = (days: readonly Day[]): readonly Room[] => {
  const slots = days.flatMap((day) => day.slots);
  const talking = talkRooms(slots);
  const listed = [...roomsOf({ days })];
  let order: readonly Room[] = [
    ...listed.filter((room) => talking.has(room)),
    ...listed.filter((room) => !talking.has(room)),
  ];
  const neighbours: (readonly Room[])[] = [];
  for (const group of together(slots)) {
    const fitting = [order, ...gathered(order, group)].find((one) =>
      [...neighbours, group].every((rooms) => areTogether(one, rooms)),
    );
    if (!fitting) continue;
    neighbours.push(group);
    order = fitting;
  }
  return order;
};
