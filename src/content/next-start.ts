/** What begins next in a room, found without looking at all that begins. */
import type { Hours, Tba } from "../site/model.ts";
import { countBefore } from "../text/offsets.ts";
import type { DateTime } from "../time.ts";

/** What begins in rooms: a slot, or a session with a time of its own. Without a room it is in all of them. */
export interface Opening {
  readonly rooms?: readonly (string | Tba)[];
  readonly venue?: string | undefined;
  readonly span: Hours | undefined;
}

const everywhere = "";

const placesOf = ({ rooms = [], venue }: Opening): readonly string[] =>
  rooms.length === 0 ? [everywhere] : rooms.map((room) => JSON.stringify([venue ?? "", room]));

/** Moments, ascending, with their number of milliseconds. */
interface Moments {
  readonly times: number[];
  readonly starts: DateTime[];
}

const firstAfter = (moments: Moments | undefined, moment: DateTime): DateTime | undefined =>
  moments?.starts[countBefore(moments.times, Number(moment) + 1)];

/** When after a moment something begins next in the room of an opening, of all openings that there are. */
export const nextStarts = (
  openings: readonly Opening[],
): ((opening: Opening, after: DateTime) => readonly (DateTime | undefined)[]) => {
  const all: Moments = { times: [], starts: [] };
  const rooms = new Map<string, Moments>();
  const sorted = openings
    .flatMap((opening) =>
      opening.span ? [{ places: placesOf(opening), start: opening.span.start }] : [],
    )
    .sort((a, b) => Number(a.start) - Number(b.start));
  for (const { places, start } of sorted) {
    const own = places.map((place) => {
      const room = rooms.get(place) ?? { times: [], starts: [] };
      rooms.set(place, room);
      return room;
    });
    for (const { times, starts } of [all, ...own]) {
      times.push(Number(start));
      starts.push(start);
    }
  }
  return (opening, after) => {
    const places = placesOf(opening);
    if (places.includes(everywhere)) return [firstAfter(all, after)];
    return [...places, everywhere].map((one) => firstAfter(rooms.get(one), after));
  };
};
