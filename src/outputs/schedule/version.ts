/** The version of a schedule: apps tell their users that there is a new one when it is another. */
import { hash } from "node:crypto";
import type { Conference } from "./conference.ts";
import type { ScheduleItem } from "./item.ts";

const factsOf = (item: ScheduleItem): readonly string[] => [
  item.guid,
  item.date,
  item.duration,
  item.title,
  item.subtitle,
  item.type,
  item.track,
  item.language,
  item.abstract,
  item.description,
  ...item.people.map(({ speaker }) => speaker.name),
  ...[...item.links, ...item.attachments].map(({ url }) => url),
  // Where a recording is, its link says.
  ...(item.recording || item.isRecorded === undefined ? [] : [String(item.isRecorded)]),
  ...(item.feedback === undefined ? [] : [item.feedback]),
];

/** “2027-06-01T10:00:00Z 3f2a91c”: the last recorded change, and a sign of all that is said, which no record may tell. */
export const versionOf = (
  conference: Conference,
  columns: readonly {
    readonly lane: { readonly name: string };
    readonly items: readonly ScheduleItem[];
  }[],
): string => {
  const facts = columns.flatMap(({ lane, items }) => [lane.name, ...items.flatMap(factsOf)]);
  const sign = hash("sha1", [conference.title, ...facts].join("\0")).slice(0, 7);
  return [conference.changed, sign].filter(Boolean).join(" ");
};
