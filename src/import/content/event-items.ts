/** The items of an event beside its people and its programme: itself, its tracks, its venue with rooms, organisations. */
import { tbaWord } from "../../content/schema/tba.ts";
import type { Value } from "../../content/yaml/parse.ts";
import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Programme } from "../programme.ts";
import { idOf } from "./ids.ts";
import { BODY } from "../../content/patch/markdown-patch.ts";
import { type Item } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { toMap } from "../../content/patch/values.ts";

/** What an event is called here, and where it takes place. */
export interface EventPlan {
  readonly eventId: string;
  /** Of the event: sessions in it do not name it. */
  readonly language: string;
  /** Where the rooms are. */
  readonly venueId: string;
  /** For a venue that the source has no name for. */
  readonly venueName: string;
}

const hasVenue = ({ rooms, venue }: Programme): boolean => rooms.length > 0 || venue !== "";

/** From the first day to the last, of the source itself and of its sessions; undefined if it has none. */
const daysOf = ({ start, end, sessions }: Programme) => {
  const dates = sessions.flatMap(({ when }) => when?.date ?? []).sort();
  const known = (...days: readonly (string | undefined)[]): readonly string[] =>
    days.filter((date) => date !== undefined).sort();
  return { first: known(start, dates[0])[0], last: known(end, dates.at(-1)).at(-1) };
};

/** The event’s own file. */
export const eventItem = (
  programme: Programme,
  { eventId, language, venueId }: EventPlan,
): Item => {
  const { first, last } = daysOf(programme);
  const city: Value = programme.city ? toMap([["city", programme.city]]) : tbaWord;
  return {
    key: eventId,
    id: eventId,
    fields: toMap([
      ["title", programme.title || eventId],
      ["summary", tbaWord],
      ["language", language],
      ["timezone", programme.timezone],
      ["status", programme.status],
      ["start", first ?? tbaWord],
      ["end", last ?? tbaWord],
      ["venue", hasVenue(programme) ? venueId : city],
      ["organisers", tbaWord],
      [BODY, safeMarkdown(programme.text)],
    ]),
  };
};

/** The tracks, in the order of the source. */
export const trackItems = ({ tracks }: Programme, ids: Ids): readonly Item[] =>
  tracks.map(({ name, names, accent }) => ({
    key: name,
    id: ids.tracks.get(name) ?? idOf(name),
    fields: toMap([
      ["title", names ? toMap(Object.entries(names)) : name],
      ["accent", accent],
    ]),
  }));

/** The venue, if the source has one or names rooms. */
export const venueItems = (
  programme: Programme,
  { venueId, venueName }: EventPlan,
): readonly Item[] => {
  if (!hasVenue(programme)) return [];
  const address = programme.city ? toMap([["city", programme.city]]) : undefined;
  const fields = toMap([
    ["name", programme.venue || venueName],
    ["address", address],
  ]);
  return [{ key: "venue", id: venueId, fields }];
};

/** The rooms, each once. */
export const roomItems = ({ rooms }: Programme, ids: Ids): readonly Item[] =>
  [...new Map(rooms.map((room) => [room.name, room])).values()].map(
    ({ name, names, capacity, note }) => ({
      key: name,
      id: ids.rooms.get(name) ?? idOf(name),
      fields: toMap([
        ["name", names ? toMap(Object.entries(names)) : name],
        ["capacity", capacity === undefined ? undefined : String(capacity)],
        ["note", note],
      ]),
    }),
  );

/** Organisations, of which a source tells only the name. */
export const organisationItems = (names: readonly string[], ids: Ids): readonly Item[] =>
  names.map((name) => ({
    key: name,
    id: ids.organisations.get(name) ?? idOf(name),
    fields: toMap([["name", name]]),
  }));
