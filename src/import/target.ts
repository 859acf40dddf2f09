/** The event that an import goes into. */
import { isId } from "../content/schema/id-form.ts";
import { idOf } from "./content/ids.ts";
import { type KeyChanges, keyChanges, withNewKeys } from "./content/key-changes.ts";
import { readSnapshot, type Snapshot, snapshotPath } from "./content/snapshot.ts";
import { valueAt } from "../content/patch/values.ts";
import type { WorkingCopy } from "./content/working-copy.ts";
import { ImportFault } from "./fault.ts";
import type { Programme } from "./programme.ts";

/** `OpenSouthCode 2026` → `2026-opensouthcode`, as events are called. */
export const eventIdOf = (programme: Programme, stem: string): string => {
  const dates = programme.sessions.flatMap(({ when }) => when?.date ?? []).sort();
  const year = (programme.start ?? dates[0])?.slice(0, 4);
  const name = idOf(programme.title) || idOf(stem) || "programme";
  const base =
    year === undefined
      ? name
      : name.replace(new RegExp(`(?:^|-)?${year}(?:-|$)`), "-").replace(/^-|-$/g, "");
  const id = [year, base].filter(Boolean).join("-");
  return id === "pages" ? "pages-1" : id;
};

/** An event, and the snapshot of its last import, if there was one. */
export interface Target {
  readonly event: string;
  readonly snapshot: Snapshot | undefined;
  /** What its things were known by when it was imported last. */
  readonly changes: KeyChanges;
}

/** The event that is asked for, that an earlier import of the same source made, or one by the source’s title. */
export const findTarget = (
  workingCopy: WorkingCopy,
  programme: Programme,
  asked: string | undefined,
  stem: string,
): Omit<Target, "changes"> => {
  if (asked !== undefined && (!isId(asked) || asked === "pages"))
    throw new ImportFault("bad-event", { value: asked });
  const read = (event: string): Snapshot | undefined =>
    readSnapshot(workingCopy.text(snapshotPath(event)), snapshotPath(event));
  const id = asked ?? eventIdOf(programme, stem);
  const snapshot = read(id);
  if (snapshot || asked !== undefined || programme.title === "") return { event: id, snapshot };
  for (const event of workingCopy.names("imports", ".json")) {
    const other = read(event);
    if (other?.system === programme.system && other.title === programme.title)
      return { event, snapshot: other };
  }
  return { event: id, snapshot: undefined };
};

/** The same with a snapshot in which things are known by the keys that the programme has for them. */
export const withKeysOf = (
  { event, snapshot }: Omit<Target, "changes">,
  programme: Programme,
): Target => {
  const changes = keyChanges(snapshot?.items, programme);
  return {
    event,
    snapshot: snapshot && { ...snapshot, items: withNewKeys(snapshot.items, changes) },
    changes,
  };
};

/** A fact in the front matter of an event; undefined if it has none, or is not there yet. */
export const eventFact = (
  workingCopy: WorkingCopy,
  event: string,
  field: string,
): string | undefined => {
  const fact = valueAt(workingCopy.fields(`content/${event}/event.md`), [field]);
  return typeof fact === "string" ? fact : undefined;
};
