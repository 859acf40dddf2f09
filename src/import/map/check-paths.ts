/** Tells which paths of a map find nothing in a file, and what they may have meant. */
import { nearestWord } from "../../content/suggest/nearest.ts";
import { Report } from "../../content/report.ts";
import type { Path } from "../../content/yaml/path.ts";
import type { FileMap } from "./map-file.ts";
import { follow, type Found, isObject, root } from "./find.ts";
import { recordsAt } from "./lookup.ts";
import { alternatives } from "./path.ts";
import type { MapInput } from "./schema.ts";
import { type Paths, valuesOf } from "./texts.ts";

/** Of thousands of records, those that are looked at. */
const most = 2000;

const keysIn = (found: readonly Found[]): readonly string[] => [
  ...new Set(found.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : []))),
];

/** The path with one word that is there in place of the first that is not; undefined if that finds nothing either. */
const meant = (from: readonly Found[], path: string): string | undefined => {
  const words = path.split(/(?=[.[])/);
  for (let end = 1; end <= words.length; end++) {
    const before = words.slice(0, end - 1).join("");
    const word = words[end - 1] ?? "";
    if (from.some((one) => follow(one, before + word).length > 0)) continue;
    const name = word.replace(/^\./, "");
    const near = nearestWord(name, keysIn(from.flatMap((one) => follow(one, before))));
    if (near === undefined) return undefined;
    const proposal = `${before}${word.startsWith(".") ? "." : ""}${near}${words.slice(end).join("")}`;
    return from.some((one) => follow(one, proposal).length > 0) ? proposal : undefined;
  }
  return undefined;
};

const listOf = (paths: Paths): readonly (readonly [Path, string])[] =>
  typeof paths === "string"
    ? [[[], paths]]
    : (paths ?? []).map((path, at) => [[at], path] as const);

const sections = ["people", "rooms", "tracks", "kinds", "tags"] as const;

/** Not paths from a record. */
const others = new Set(["at", "only", "except"]);

class PathCheck {
  readonly report = new Report();
  readonly #document: FileMap["document"];
  readonly #tree: unknown;

  constructor(document: FileMap["document"], tree: unknown) {
    this.#document = document;
    this.#tree = tree;
  }

  /** The records of a section, of which each path is to find some. */
  at(name: string, paths: Paths, isNeeded: boolean): readonly Found[] {
    const all = listOf(paths).map(([place, path]) => ({
      place,
      path,
      found: recordsAt(this.#tree, path),
    }));
    const isFound = all.some(({ found }) => found.length > 0);
    for (const { place, path, found } of all)
      // Of several paths one may be for what this file has not.
      if (found.length === 0 && !isFound)
        this.#tell(isNeeded ? "map-no-records" : "map-no-field", [name, "at", ...place], path, [
          root(this.#tree),
        ]);
    return all.flatMap(({ found }) => found).slice(0, most);
  }

  fields(name: string, records: readonly Found[], fields: Readonly<Record<string, unknown>>): void {
    if (records.length === 0) return;
    for (const [field, paths] of Object.entries(fields)) {
      if (others.has(field) || paths === undefined) continue;
      for (const [place, path] of listOf(paths as Paths))
        if (records.every((record) => valuesOf(record, path).flat().length === 0))
          this.#tell("map-no-field", [name, field, ...place], path, records);
    }
  }

  #tell(
    key: "map-no-records" | "map-no-field",
    place: Path,
    path: string,
    from: readonly Found[],
  ): void {
    const nearest = alternatives(path).flatMap((one) => meant(from, one) ?? [])[0];
    const range = this.#document.valueRange(place);
    const known = keysIn(from)
      .filter((word) => !word.startsWith("@"))
      .slice(0, 40);
    this.report.add(this.#document.source, range, key, { path, nearest, known });
  }
}

/** Reports paths that find nothing: where no session is found that is an error, else a warning. */
export const checkPaths = ({ map, document }: FileMap, tree: unknown): Report => {
  const check = new PathCheck(document, tree);
  const of = (
    name: keyof MapInput,
    section: Readonly<Record<string, unknown>>,
    isNeeded: boolean,
  ) => {
    check.fields(name, check.at(name, section.at as Paths, isNeeded), section);
  };
  of("sessions", map.sessions, true);
  for (const name of sections) {
    const section = map[name];
    if (section) of(name, section, false);
  }
  if (map.event) check.fields("event", [root(tree)], map.event);
  return check.report;
};
