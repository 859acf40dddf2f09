/** What a site already calls the things of a source. */
import { toId } from "../content/suggest/nearest.ts";
import type { Value } from "../content/yaml/parse.ts";
import type { ItemKind } from "./content/item.ts";
import type { Draft } from "./content/local.ts";
import type { KnownIds } from "./content/plan.ts";
import type { State } from "./content/state.ts";
import { valueAt } from "./content/values.ts";
import { isMap } from "./content/yaml-write.ts";

/** Ids by the origin that files name, which goes before what was imported last: a file may have been renamed. */
const byOrigin = (draft: Draft, folder: string, system: string): ReadonlyMap<string, string> =>
  new Map(
    draft.names(folder, ".md").flatMap((id) => {
      const fields = draft.fields(`${folder}/${id}.md`);
      const key = valueAt(fields, ["origin", "id"]);
      const isSame = valueAt(fields, ["origin", "system"]) === system;
      return isSame && typeof key === "string" ? [[key, id] as const] : [];
    }),
  );

const byName = (
  value: Value,
  names: readonly string[],
  field: string,
): ReadonlyMap<string, string> => {
  const entries = isMap(value) ? Object.entries(value) : [];
  const ids = new Map(
    entries.flatMap(([id, entry]) => {
      const name = valueAt(entry, [field]);
      return typeof name === "string" ? [[toId(name) || name, id] as const] : [];
    }),
  );
  return new Map(
    names.flatMap((name) => {
      const id = ids.get(toId(name) || name);
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
};

const imported = (state: State | undefined, kind: ItemKind): ReadonlyMap<string, string> =>
  new Map(state?.items[kind].map(({ key, id }) => [key, id] as const) ?? []);

export interface Names {
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  readonly organisations: readonly string[];
}

export const knownIds = (
  draft: Draft,
  event: string,
  venue: string,
  system: string,
  state: State | undefined,
  names: Names,
): KnownIds => {
  const folder = `content/${event}`;
  const eventFields = draft.fields(`${folder}/event.md`);
  const both = (...maps: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> =>
    new Map(maps.flatMap((map) => [...map]));
  const venues =
    draft.text("data/venues.yaml") === undefined ? undefined : draft.yaml("data/venues.yaml");
  const organisations =
    draft.text("data/organisations.yaml") === undefined
      ? undefined
      : draft.yaml("data/organisations.yaml");
  return {
    session: both(imported(state, "session"), byOrigin(draft, `${folder}/sessions`, system)),
    speaker: both(imported(state, "speaker"), byOrigin(draft, `${folder}/speakers`, system)),
    slot: imported(state, "slot"),
    room: both(
      byName(valueAt(venues, [venue, "rooms"]), names.rooms, "name"),
      imported(state, "room"),
    ),
    track: both(
      byName(valueAt(eventFields, ["tracks"]), names.tracks, "title"),
      imported(state, "track"),
    ),
    organisation: both(
      byName(organisations, names.organisations, "name"),
      imported(state, "organisation"),
    ),
  };
};
