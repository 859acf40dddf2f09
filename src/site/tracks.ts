import type { Event, Track } from "./model.ts";

/** The tracks that have sessions, and so a page. */
export const tracksInUse = ({ tracks }: Pick<Event, "tracks">): readonly Track[] =>
  tracks.filter(({ sessions }) => sessions.length > 0);
