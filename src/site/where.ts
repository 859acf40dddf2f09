/** Questions about the rooms that something is in. */
import { type Room, type Rooms, TBA } from "./model.ts";

/** The rooms that are known; none of what is everywhere, or still open. */
export const knownRooms = (rooms: Rooms): readonly Room[] => (rooms === TBA ? [] : rooms);

/** True if nothing is said of a room: it is in all of them. */
export const isInAllRooms = (rooms: Rooms): boolean => rooms !== TBA && rooms.length === 0;

/** True if two things are in the same rooms, or of both it is not known. */
export const isSamePlace = (a: Rooms, b: Rooms): boolean => {
  if (a === b || a === TBA || b === TBA) return a === b;
  return a.length === b.length && a.every((room, i) => room === b[i]);
};
