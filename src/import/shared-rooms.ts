/** A room of a foreign programme that is several of its rooms: “Main hall and Small hall”, where both are there too. */
import { namesIn } from "../content/suggest/several.ts";
import type { Programme } from "./programme.ts";

/** The names of the rooms that a room stands for, each of them known; undefined if it is a room of its own. */
export const sharedRooms = (
  name: string,
  isKnown: (room: string) => boolean,
): readonly string[] | undefined => {
  const names = [...new Set(namesIn(name))];
  return names.length > 1 && names.every(isKnown) ? names : undefined;
};

/** The programme without the rooms that are others together: its sessions are in those. */
export const withoutSharedRooms = (programme: Programme): Programme => {
  const names = new Set(programme.rooms.map(({ name }) => name));
  const isKnown = (name: string): boolean => names.has(name);
  return {
    ...programme,
    rooms: programme.rooms.filter(({ name }) => !sharedRooms(name, isKnown)),
  };
};
