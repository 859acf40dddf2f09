/** Makes the rooms of a place of those that a file names. */
import { type Room, type Rooms, TBA, type Tba } from "../../site/model.ts";

type Written<Open> = Room | readonly Room[] | Open | undefined;

/** The rooms, each once, in the order of their venue: two ways to write the same place are one. */
export function inTheirOrder(written: Written<never>): readonly Room[];
export function inTheirOrder(written: Written<Tba>): Rooms;
export function inTheirOrder(written: Written<Tba>): Rooms {
  if (written === TBA) return TBA;
  const rooms = [written ?? []].flat();
  const [first] = rooms;
  return first && rooms.length > 1
    ? first.venue.rooms.filter((room) => rooms.includes(room))
    : rooms;
}
