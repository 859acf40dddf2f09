/** The ids that the things of a source have in a site already. */
import { toId } from "../content/suggest/nearest.ts";
import type { Value } from "../content/yaml/parse.ts";
import type { ItemKind } from "./content/item.ts";
import type { WorkingCopy } from "./content/working-copy.ts";
import { type ExistingIds, organisationsOf, type TakenIds } from "./content/programme-ids.ts";
import type { Programme } from "./programme.ts";
import type { Snapshot } from "./content/snapshot.ts";
import type { Target } from "./target.ts";
import { isMap, valueAt } from "../content/patch/values.ts";

/** Ids by the origin that files name, which goes before what was imported last: a file may have been renamed. */
const byOrigin = (
  workingCopy: WorkingCopy,
  folder: string,
  system: string,
  changes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    workingCopy.names(folder, ".md").flatMap((id) => {
      const fields = workingCopy.fields(`${folder}/${id}.md`);
      const key = valueAt(fields, ["origin", "id"]);
      const isSame = valueAt(fields, ["origin", "system"]) === system;
      return isSame && typeof key === "string" ? [[changes.get(key) ?? key, id] as const] : [];
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

/** A map in a file of data; undefined if there is no such file. */
const dataOf = (workingCopy: WorkingCopy, file: string): Value =>
  workingCopy.text(file) === undefined ? undefined : workingCopy.yaml(file);

const organisationsFile = "data/organisations.yaml";

/** Finds the ids by the origins that files name, by names, and in the snapshot of the last import. */
export const existingIds = (
  workingCopy: WorkingCopy,
  { system, rooms, tracks, people, sessions }: Programme,
  venue: string,
  { event, snapshot, changes }: Target,
): ExistingIds => {
  const folder = `content/${event}`;
  const both = (...maps: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> =>
    new Map(maps.flatMap((map) => [...map]));
  const named = (
    kind: "room" | "track" | "organisation",
    written: Value,
    names: readonly string[],
    field: string,
  ): ReadonlyMap<string, string> => both(byName(written, names, field), imported(snapshot, kind));
  const originated = (kind: "session" | "speaker"): ReadonlyMap<string, string> =>
    both(
      imported(snapshot, kind),
      byOrigin(workingCopy, `${folder}/${kind}s`, system, changes[kind]),
    );
  const venues = dataOf(workingCopy, "data/venues.yaml");
  const writtenTracks = valueAt(workingCopy.fields(`${folder}/event.md`), ["tracks"]);
  return {
    session: originated("session"),
    speaker: originated("speaker"),
    slot: imported(snapshot, "slot"),
    room: named(
      "room",
      valueAt(venues, [venue, "rooms"]),
      rooms.map(({ name }) => name),
      "name",
    ),
    track: named(
      "track",
      writtenTracks,
      tracks.map(({ name }) => name),
      "title",
    ),
    organisation: named(
      "organisation",
      dataOf(workingCopy, organisationsFile),
      organisationsOf(sessions, people),
      "name",
    ),
  };
};

/** The ids that files of an event and organisations have, whoever wrote them. */
export const takenIds = (workingCopy: WorkingCopy, event: string): TakenIds => {
  const organisations = dataOf(workingCopy, organisationsFile);
  return {
    session: new Set(workingCopy.names(`content/${event}/sessions`, ".md")),
    speaker: new Set(workingCopy.names(`content/${event}/speakers`, ".md")),
    organisation: new Set(isMap(organisations) ? Object.keys(organisations) : []),
  };
};
