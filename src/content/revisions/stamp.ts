/** How often an entry has changed, when last, and what it was before. */
import type { Event } from "../../site/model.ts";
import { type DateTime, toUtc } from "../../time.ts";
import { isOtherTime, type Recorded } from "./aspects.ts";
import type { EntryFacts, Stamp } from "./facts.ts";

/** Where it was before it last moved, and what it was before its status last changed. */
export const wasOf = (before: Recorded, after: EntryFacts): Pick<Recorded, "was"> => {
  const { start, end, room, status, was } = before;
  const hasMoved = isOtherTime(before, after) || room !== after.room;
  const place = hasMoved ? { start, end, room } : was;
  const all = {
    ...(place?.start !== undefined && { start: place.start }),
    ...(place?.end !== undefined && { end: place.end }),
    ...(place?.room !== undefined && { room: place.room }),
    ...(status === after.status ? was?.status !== undefined && { status: was.status } : { status }),
  };
  return Object.keys(all).length === 0 ? {} : { was: all };
};

export const later = (
  { sequence }: Stamp,
  now: DateTime,
  marks: Pick<Stamp, "added" | "inherited"> = {},
): Stamp => ({ sequence: sequence + 1, changed: toUtc(now), ...marks });

export const inherited = { inherited: true } as const;

export const stampOf = ({ sequence, changed, added, inherited }: Stamp): Stamp => ({
  sequence,
  ...(changed !== undefined && { changed }),
  ...(added !== undefined && { added }),
  ...(inherited !== undefined && { inherited }),
});

/** What has no record yet is at its first revision since the event was published. */
export const firstStamp = ({ published }: Event): Stamp => ({
  sequence: 0,
  ...(published && { changed: toUtc(published) }),
});
