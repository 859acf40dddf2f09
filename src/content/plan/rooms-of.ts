/** The rooms and plans of a venue as its file names them, whatever else is wrong in it. */
import type { Item } from "../content.ts";

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The plans of a venue as they are written: one, or one for each language. */
export const plansOf = ({ document, path }: Item<unknown>): readonly string[] => {
  const plan = document.original.at([...path, "plan"]);
  return (isMap(plan) ? Object.values(plan) : [plan]).filter((one) => typeof one === "string");
};

/** What each room is called, by its id. */
export const roomsOf = ({ document, path }: Item<unknown>): ReadonlyMap<string, string> => {
  const rooms = document.at([...path, "rooms"]);
  if (!isMap(rooms)) return new Map();
  return new Map(
    Object.entries(rooms).map(([id, room]) => [
      id,
      isMap(room) && typeof room.name === "string" ? room.name : id,
    ]),
  );
};
