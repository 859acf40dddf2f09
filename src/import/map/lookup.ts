/** What a file lists apart and sessions name by an id: rooms, tracks, kinds and tags. */
import { follow, type Found, root } from "./find.ts";
import type { NamedInput } from "./schema.ts";
import { line, type Paths, texts } from "./texts.ts";

/** Something with a name, as its list has it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly capacity: number | undefined;
  readonly note: string;
}

/** All records that some paths find; a list is its items, with or without `[*]`. */
export const recordsAt = (tree: unknown, at: Paths): readonly Found[] =>
  (typeof at === "string" ? [at] : (at ?? [])).flatMap((path) =>
    follow(root(tree), path).flatMap((found) =>
      Array.isArray(found.value) ? follow(found, "[*]") : [found],
    ),
  );

const isMatch = (record: Found, filters: Readonly<Record<string, Paths>> | undefined): boolean[] =>
  Object.entries(filters ?? {}).map(([path, words]) => {
    const said = texts(record, path).map((text) => text.toLowerCase());
    const wanted = (typeof words === "string" ? [words] : (words ?? [])).map((word) =>
      word.toLowerCase(),
    );
    return said.some((text) => wanted.includes("*") || wanted.includes(text));
  });

/** The records that are wanted: they say all of `only` and nothing of `except`. */
export const wantedRecords = (
  tree: unknown,
  section: {
    readonly at?: Paths;
    readonly only?: Readonly<Record<string, Paths>> | undefined;
    readonly except?: Readonly<Record<string, Paths>> | undefined;
  },
): readonly Found[] =>
  recordsAt(tree, section.at).filter(
    (record) =>
      !isMatch(record, section.only).includes(false) &&
      !isMatch(record, section.except).includes(true),
  );

/** A list of named things; undefined if the map has none. */
export const readNamed = (tree: unknown, section: NamedInput | undefined): readonly Named[] => {
  if (!section) return [];
  const named = recordsAt(tree, section.at).map((record) => {
    const capacity = Number(line(record, section.capacity));
    return {
      id: line(record, section.id),
      name: line(record, section.name),
      color: line(record, section.color),
      capacity: Number.isInteger(capacity) && capacity > 0 ? capacity : undefined,
      note: line(record, section.note),
    };
  });
  return [
    ...new Map(named.filter(({ name }) => name !== "").map((one) => [one.name, one])).values(),
  ];
};

/** What an id stands for; a text that is none is the name itself. */
export const namesById = (list: readonly Named[]): ((id: string) => string) => {
  const names = new Map(list.flatMap(({ id, name }) => (id === "" ? [] : [[id, name] as const])));
  return (id) => names.get(id) ?? id;
};
