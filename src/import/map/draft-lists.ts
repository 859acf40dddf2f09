/** The lists of a file of any shape, with what their records say: what a guess at a map is made of. */
import { isObject } from "./find.ts";

/** A list of records. */
export interface RecordList {
  /** `days[*].talks[*]` */
  readonly path: string;
  /** The lists that it stands in, from the outside. */
  readonly outer: readonly RecordList[];
  readonly count: number;
  /** Each field, with a value that it has. */
  readonly fields: ReadonlyMap<string, unknown>;
}

interface Building {
  readonly path: string;
  readonly outer: readonly Building[];
  count: number;
  readonly fields: Map<string, unknown>;
}

/** Deeper, and more, than any programme. */
const deepest = 8;
const mostRecords = 500;

const quoted = (key: string): string => (/^[\w-]+$/.test(key) ? key : `"${key}"`);

/** True for a map whose values are records: its keys are ids, or days. */
const isKeyed = (value: Readonly<Record<string, unknown>>): boolean => {
  const values = Object.values(value);
  const keys = Object.keys(value);
  const areRecords = values.every(
    (one) => isObject(one) || (Array.isArray(one) && one.every(isObject)),
  );
  const looksAlike = keys.every((key) => /\d/.test(key));
  return values.length > 0 && areRecords && (looksAlike || values.length > 6);
};

class Walk {
  readonly lists = new Map<string, Building>();

  /** Visits a value at a path, in some lists. */
  visit(value: unknown, path: string, outer: readonly Building[], depth = 0): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      this.#records(value.filter(isObject), `${path}[*]`, outer, depth);
      return;
    }
    if (!isObject(value)) return;
    if (isKeyed(value)) {
      this.#keyed(Object.values(value), path === "" ? "*" : `${path}.*`, outer, depth);
      return;
    }
    for (const [key, inner] of Object.entries(value))
      this.visit(inner, path === "" ? quoted(key) : `${path}.${quoted(key)}`, outer, depth + 1);
  }

  #keyed(
    values: readonly unknown[],
    path: string,
    outer: readonly Building[],
    depth: number,
  ): void {
    const list = this.#list(path, outer);
    for (const value of values.slice(0, mostRecords))
      if (isObject(value)) this.#record(value, list, depth);
      else this.visit(value, path, [...outer, list], depth + 1);
  }

  #records(
    records: readonly Readonly<Record<string, unknown>>[],
    path: string,
    outer: readonly Building[],
    depth: number,
  ): void {
    if (records.length === 0) return;
    const list = this.#list(path, outer);
    for (const record of records.slice(0, mostRecords)) this.#record(record, list, depth);
  }

  #record(record: Readonly<Record<string, unknown>>, list: Building, depth: number): void {
    list.count++;
    for (const [key, value] of Object.entries(record)) {
      if (!list.fields.has(key) || list.fields.get(key) === null || list.fields.get(key) === "")
        list.fields.set(key, value);
      this.visit(value, `${list.path}.${quoted(key)}`, [...list.outer, list], depth + 1);
    }
  }

  #list(path: string, outer: readonly Building[]): Building {
    const list = this.lists.get(path) ?? {
      path,
      outer,
      count: 0,
      fields: new Map<string, unknown>(),
    };
    this.lists.set(path, list);
    return list;
  }
}

/** All lists of records in a tree. */
export const recordLists = (tree: unknown): readonly RecordList[] => {
  const walk = new Walk();
  walk.visit(tree, "", []);
  return [...walk.lists.values()];
};
