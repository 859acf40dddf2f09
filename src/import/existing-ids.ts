/** The ids that the things of a source have in a site already. */
import { toId } from "../content/suggest/nearest.ts";
import type { Value } from "../content/yaml/parse.ts";
import type { ItemKind } from "./content/item.ts";
import type { WorkingCopy } from "./content/working-copy.ts";
import type { ExistingIds } from "./content/programme-ids.ts";
import type { Snapshot } from "./content/snapshot.ts";
import { isMap, valueAt } from "./content/values.ts";

/** Ids by the origin that files name, which goes before what was imported last: a file may have been renamed. */
const byOrigin = (
  workingCopy: WorkingCopy,
  folder: string,
  system: string,
): ReadonlyMap<string, string> =>
  new Map(
    workingCopy.names(folder, ".md").flatMap((id) => {
      const fields = workingCopy.fields(`${folder}/${id}.md`);
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

const imported = (snapshot: Snapshot | undefined, kind: ItemKind): ReadonlyMap<string, string> =>
  new Map(snapshot?.items[kind].map(({ key, id }) => [key, id] as const) ?? []);

/** The names in a programme that have no key of their own. */
export interface ProgrammeNames {
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
  readonly organisations: readonly string[];
}

/** Finds the ids by the origins that files name, by names, and in the snapshot of the last import. */
export const existingIds = (
  workingCopy: WorkingCopy,
  event: string,
  venue: string,
  system: string,
  snapshot: Snapshot | undefined,
  names: ProgrammeNames,
): ExistingIds => {
  const folder = `content/${event}`;
  const eventFields = workingCopy.fields(`${folder}/event.md`);
  const both = (...maps: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> =>
    new Map(maps.flatMap((map) => [...map]));
  const venues =
    workingCopy.text("data/venues.yaml") === undefined
      ? undefined
      : workingCopy.yaml("data/venues.yaml");
  const organisations =
    workingCopy.text("data/organisations.yaml") === undefined
      ? undefined
      : workingCopy.yaml("data/organisations.yaml");
  return {
    session: both(
      imported(snapshot, "session"),
      byOrigin(workingCopy, `${folder}/sessions`, system),
    ),
    speaker: both(
      imported(snapshot, "speaker"),
      byOrigin(workingCopy, `${folder}/speakers`, system),
    ),
    slot: imported(snapshot, "slot"),
    room: both(
      byName(valueAt(venues, [venue, "rooms"]), names.rooms, "name"),
      imported(snapshot, "room"),
    ),
    track: both(
      byName(valueAt(eventFields, ["tracks"]), names.tracks, "title"),
      imported(snapshot, "track"),
    ),
    organisation: both(
      byName(organisations, names.organisations, "name"),
      imported(snapshot, "organisation"),
    ),
  };
};
