/** Nothing is lost on the way: what a source holds is in the site, or was removed there. */
import type { Loaded } from "../content/load.ts";
import type { Items } from "./content/item.ts";
import type { LocalDeletions } from "./content/local-deletions.ts";
import { ImportFault } from "./fault.ts";
import { sameName } from "./people.ts";
import type { Programme } from "./programme.ts";
import type { ForeignFile } from "./read.ts";

/** How many of one kind there are: in the source, in the content, and taken away here. */
export interface Count {
  readonly source: number;
  readonly result: number;
  readonly away: number;
}

export type Counts = Readonly<Record<"sessions" | "people" | "names" | "rooms", Count>>;

/** Names of different people that one id took for one person would be fewer here than there. */
const countNames = (
  { names = [] }: Programme,
  { speaker }: Items,
  deletions: LocalDeletions,
  here: ReadonlySet<string>,
): Count => {
  const wanted = new Set(names.filter(Boolean).map(sameName));
  const found = new Set<string>();
  const away = new Set<string>();
  for (const { id, fields } of speaker) {
    const name = sameName(typeof fields.name === "string" ? fields.name : "");
    if (!wanted.has(name)) continue;
    if (here.has(id)) found.add(name);
    else if (deletions.has("speaker", id)) away.add(name);
  }
  return { source: wanted.size, result: found.size, away: away.difference(found).size };
};

/** Counts what the source holds, and what the site holds of it now. */
export const countItems = (
  items: Items,
  deletions: LocalDeletions,
  loaded: Loaded,
  event: string,
  source: Pick<ForeignFile, "count" | "programme">,
): Counts => {
  const site = loaded.site;
  const found = site?.events.find(({ id }) => id === event);
  const sessions = new Set(found?.sessions.map(({ id }) => id));
  const slots = new Set(found?.days.flatMap((day) => day.slots.map(({ id }) => id)));
  const speakers = new Set(found?.speakers.map(({ id }) => id));
  const rooms = new Set(
    site?.venues.flatMap((venue) => venue.rooms.map(({ id }) => `${venue.id} ${id}`)),
  );
  const venue = items.venue[0]?.id ?? "";
  const count = (
    there: number,
    ids: readonly { readonly is: boolean; readonly away: boolean }[],
  ): Count => ({
    source: there,
    result: ids.filter(({ is }) => is).length,
    away: ids.filter(({ is, away }) => !is && away).length,
  });
  const plain = items.slot.filter(({ fields }) => fields.session === undefined);
  return {
    sessions: count(source.count, [
      ...items.session.map(({ id }) => ({
        is: sessions.has(id),
        away: deletions.has("session", id),
      })),
      ...plain.map(({ id }) => ({ is: slots.has(id), away: deletions.has("slot", id) })),
    ]),
    people: count(
      items.speaker.length,
      items.speaker.map(({ id }) => ({ is: speakers.has(id), away: deletions.has("speaker", id) })),
    ),
    names: countNames(source.programme, items, deletions, speakers),
    rooms: count(
      items.room.length,
      items.room.map(({ id }) => ({
        is: rooms.has(`${venue} ${id}`),
        away: deletions.has("room", id),
      })),
    ),
  };
};

/** Throws `ImportFault` if something is neither in the site nor removed there. */
export const checkCounts = (counts: Counts): void => {
  if (Object.values(counts).every(({ source, result, away }) => source === result + away)) return;
  throw new ImportFault("counts").with(
    Object.entries(counts).map(([kind, count]) => `${kind}: ${count.source} ≠ ${count.result}`),
  );
};
