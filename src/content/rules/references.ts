/** Every reference leads to something; one that does not is answered with the nearest that is there. */
import type { Noun } from "../../i18n/problems.ts";
import type { Item, Shelf } from "../content.ts";
import { isId } from "../schema/id-form.ts";
import { allowsShape } from "../schema/shape.ts";
import { type ReferenceKind } from "../schema/tags.ts";
import { isTba } from "../schema/tba.ts";
import type { Range } from "../yaml/source.ts";
import { severalIn } from "../suggest/several.ts";
import { type Candidate, nearest, toId } from "../suggest/nearest.ts";
import type { Path } from "../yaml/path.ts";
import { lacks } from "./lacks.ts";
import { type Scope, within } from "./scope.ts";

/** What a reference can lead to, and where an organiser finds it. */
export interface Targets {
  readonly candidates: readonly Candidate[];
  /** Those of the candidates. */
  readonly ids: ReadonlySet<string>;
  readonly where: string;
  /** True if a file that may hold more cannot be read. */
  readonly isOpen: boolean;
}

/** What is known of these candidates. */
export const known = (
  candidates: readonly Candidate[],
  where: string,
  isOpen: boolean,
): Targets => ({
  candidates,
  ids: new Set(candidates.map(({ id }) => id)),
  where,
  isOpen,
});

const shelves = new WeakMap<object, Targets>();

const fromShelf = (shelf: Shelf<unknown>): Targets => {
  const before = shelves.get(shelf);
  if (before) return before;
  const candidates = [...shelf.items.values()].map((item) => ({
    id: item.id,
    names: namesOf(item),
  }));
  const fresh = known(candidates, shelf.place, shelf.isBroken);
  shelves.set(shelf, fresh);
  return fresh;
};

const namesOf = ({ document, path }: Item<unknown>): readonly string[] =>
  ["title", "name", "term", "short_name"].flatMap((field) => {
    const name = document.at([...path, field]);
    return typeof name === "string" && !isTba(name) ? [name] : [];
  });

/** True if nothing is known of what a field holds: its file, its name or its form is wrong, which is reported. */
const isUnknown = (item: Item<unknown>, field: string, ids: number): boolean => {
  if (item.document.isBroken) return true;
  const value = item.document.at(within(item, [field]));
  const isRead = typeof value === "object" && (ids > 0 || Object.keys(value).length === 0);
  return !isRead && !lacks(item, field);
};

/** One map of each item is asked for: the tracks of an event, the rooms of a venue. */
const maps = new WeakMap<Item<unknown>, Targets>();

const fromMap = (item: Item<unknown>, field: string, where: string): Targets => {
  const before = maps.get(item);
  if (before) return before;
  const map = item.document.at(within(item, [field]));
  const isMap = typeof map === "object" && !Array.isArray(map);
  const candidates = Object.entries(isMap ? map : {}).map(([id, entry]) => {
    const { name, title } = (typeof entry === "object" ? entry : {}) as Record<string, unknown>;
    // A key that cannot be an id is reported; the one it should be can be referred to.
    const names = [id, name, title].filter((one) => typeof one === "string");
    return { id: isId(id) ? id : toId(id), names };
  });
  const fresh = known(candidates, where, isUnknown(item, field, candidates.length));
  maps.set(item, fresh);
  return fresh;
};

const partnerLevels = (event: Item<unknown>): Targets => {
  const levels = event.document.at(["partner_levels"]);
  const ids = (Array.isArray(levels) ? levels : []).flatMap((level) => {
    const { id, title } = (typeof level === "object" ? level : {}) as Record<string, unknown>;
    return typeof id === "string" ? [{ id, names: typeof title === "string" ? [title] : [] }] : [];
  });
  return known(ids, event.document.source.file, isUnknown(event, "partner_levels", ids.length));
};

/** What one of two shelves holds. */
const either = (one: Targets, other: Targets | undefined): Targets =>
  other
    ? known(
        [...one.candidates, ...other.candidates],
        `${one.where}, ${other.where}`,
        one.isOpen || other.isOpen,
      )
    : one;

/** What a kind of reference can lead to from a scope; undefined where there is none. */
export const knownTo = (scope: Scope, kind: Exclude<ReferenceKind, "room">): Targets => {
  const { content, event } = scope;
  switch (kind) {
    case "organisation":
      return fromShelf(content.organisations);
    case "venue":
      return fromShelf(content.venues);
    case "organiser":
      return either(fromShelf(content.organisations), event && fromShelf(event.speakers));
    case "event":
      return known(
        content.events.map(({ id, event: item }) => ({ id, names: namesOf(item) })),
        "content/",
        false,
      );
    default:
  }
  if (!event) return knownElsewhere(scope, kind);
  switch (kind) {
    case "track":
      return fromMap(event.event, "tracks", event.event.document.source.file);
    case "level":
      return partnerLevels(event.event);
    case "comment":
      return fromShelf(event.comments);
    case "member":
      return fromShelf(event.speakers);
    case "speaker":
    case "session":
    case "theme":
      return fromShelf(event[`${kind}s`]);
  }
};

/** What a text outside of events can lead to in each of them: `fair/bread`. */
const knownElsewhere = (scope: Scope, kind: Exclude<ReferenceKind, "room">): Targets => {
  const candidates = scope.content.events.flatMap((event) =>
    knownTo({ ...scope, event }, kind).candidates.map(({ id, names = [] }) => ({
      id: `${event.id}/${id}`,
      names: [id, ...names],
    })),
  );
  return known(candidates, "content/", false);
};

/** True for what looks like the name of a person, and not like that of a file. */
const isName = (value: string): boolean => /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(value) && !isId(value);

/** Reports a reference that leads nowhere. Returns the id that was probably meant. */
export const reportUnknown = (
  scope: Scope,
  item: Item<unknown>,
  range: Range,
  kind: Noun,
  value: string,
  { candidates, where }: Pick<Targets, "candidates" | "where">,
): string | undefined => {
  const meant = nearest(value, candidates);
  const params = { kind, value, nearest: meant, known: candidates.map(({ id }) => id), where };
  const { source } = item.document;
  if (kind === "member" || kind === "organiser") {
    // An organiser may be an organisation of that name.
    const written = kind === "member" && isName(value) ? `{ name: ${value} }` : "{ name: … }";
    scope.report.add(source, range, "unknown-reference.person", { ...params, written });
  } else scope.report.add(source, range, "unknown-reference", params);
  return meant;
};

/** Checks one reference. Returns the id it should have been, if it is dangling and that can be guessed. */
export const checkReference = (
  scope: Scope,
  item: Item<unknown>,
  path: Path,
  kind: ReferenceKind,
  value: string,
): string | undefined => {
  const range = () => item.document.valueRange(within(item, path));
  if (isTba(value)) {
    scope.report.add(item.document.source, range(), "bad-value.tba", { value });
    return undefined;
  }
  if (kind === "room") {
    checkRoom(scope, item, path, value);
    return undefined;
  }
  const all = knownTo(scope, kind);
  if (all.isOpen || all.ids.has(value)) return undefined;
  return reportUnknown(scope, item, range(), kind, value, all);
};

/** Events of which it is said that they have rooms and no venue: once is enough. */
const homeless = new WeakSet<object>();

/** A room is one of its slot's venue, or of the event's. */
const checkRoom = (scope: Scope, item: Item<unknown>, path: Path, value: string): void => {
  const { content, event, report } = scope;
  if (!event || event.event.document.isBroken || content.venues.isBroken) return;
  const range = () => item.document.valueRange(within(item, path));
  const own = item.document.at(within(item, ["venue"]));
  const id = typeof own === "string" ? own : event.event.document.at(["venue"]);
  // A venue that is missing or is not there is reported where it should be named.
  if (id === undefined || Array.isArray(id)) return;
  if (typeof id !== "string" || isTba(id)) {
    if (!homeless.has(event)) {
      report.add(item.document.source, range(), "unknown-reference.no-venue", { value });
    }
    homeless.add(event);
    return;
  }
  const venue = content.venues.items.get(id);
  if (!venue || venue.document.isBroken) return;
  const rooms = fromMap(venue, "rooms", `data/venues.yaml (${venue.id})`);
  if (rooms.isOpen || rooms.ids.has(value)) return;
  const several = allowsShape(item.schema, path, "list") ? severalIn(value, rooms) : undefined;
  if (several) {
    const fixed = `[${several.join(", ")}]`;
    const params = { kind: "room", value, fixed } as const;
    report.add(item.document.source, range(), "unknown-reference.several", params);
  } else reportUnknown(scope, item, range(), "room", value, rooms);
};
