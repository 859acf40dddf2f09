/** Where nobody is left of those whom a file names, they are to be announced. */
import { TBA } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { Item } from "../content.ts";
import type { EventInput } from "../schema/event.ts";
import type { SessionInput } from "../schema/session.ts";
import { type Cut, cutItem } from "./cut-item.ts";

/** How many of a session's speakers come, in its parts or in all of it. */
const coming = ({ speakers = [], parts = [] }: Partial<SessionInput>): number => {
  const own = (unlessTba(speakers) ?? []).filter((one) => typeof one === "string");
  return own.length + parts.reduce((sum, part) => sum + part.speakers.length, 0);
};

type Speakers = SessionInput["speakers"];

/** Those who have withdrawn stay, and others are to come. */
const andOthers = (speakers: Speakers = []): Speakers =>
  speakers === TBA || speakers.length === 0 ? TBA : [...speakers.filter((one) => one !== TBA), TBA];

/** A session without those of its people who are not published. */
export const cutSession = (session: Item<SessionInput>, isGone: Cut): Item<SessionInput> => {
  const cut = cutItem(session, isGone);
  if (coming(session.partial) === 0 || coming(cut.partial) > 0) return cut;
  const speakers = andOthers(cut.partial.speakers);
  return {
    ...cut,
    data: cut.data && { ...cut.data, speakers },
    partial: { ...cut.partial, speakers },
  };
};

/** An event’s own file without the tracks in which all waits. */
const withoutTracks = (event: Item<EventInput>, isGone: Cut): Item<EventInput> => {
  const { data, partial } = event;
  const entries = Object.entries(partial.tracks ?? {});
  const left = entries.filter(([id]) => !isGone("track", id));
  if (left.length === entries.length) return event;
  const tracks = Object.fromEntries(left);
  return { ...event, data: data && { ...data, tracks }, partial: { ...partial, tracks } };
};

/** The same without those of its organisers and its team who are not published. */
export const cutEventFile = (event: Item<EventInput>, isGone: Cut): Item<EventInput> => {
  const cut = withoutTracks(cutItem(event, isGone), isGone);
  const before = event.partial.organisers;
  const after = cut.partial.organisers;
  if (before === after || after === undefined || after === TBA || after.length > 0) return cut;
  return {
    ...cut,
    data: cut.data && { ...cut.data, organisers: TBA },
    partial: { ...cut.partial, organisers: TBA },
  };
};
