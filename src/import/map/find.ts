/** Follows a path through a value of any shape. */
import { readPath, type Step } from "./path.ts";

/** A value, and where it was found. */
export interface Found {
  readonly value: unknown;
  /** The key under which it stands. */
  readonly key: string;
  /** True for one of several: what `^` leads to. */
  readonly isRecord: boolean;
  /** The record it stands in. */
  readonly owner: Found | undefined;
}

/** The whole of a file. */
export const root = (value: unknown): Found => ({
  value,
  key: "",
  isRecord: true,
  owner: undefined,
});

/** True for a map, whose keys may be anything. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const recordOf = (found: Found): Found | undefined => (found.isRecord ? found : found.owner);

const recordsIn = (from: Found, entries: readonly (readonly [string, unknown])[]): Found[] =>
  entries
    .filter(([, value]) => !isNothing(value))
    .map(([key, value]) => ({ value, key, isRecord: true, owner: recordOf(from) }));

const listed = ({ value, key }: Found): readonly (readonly [string, unknown])[] =>
  isList(value)
    ? value.map((one, at) => [String(at), one] as const)
    : isNothing(value)
      ? []
      : [[key, value]];

const says = (value: unknown, name: string, wanted: string): boolean =>
  follow(root(value), name).some(
    (found) => String(found.value).toLowerCase() === wanted.toLowerCase(),
  );

const take = (from: Found, step: Step): readonly Found[] => {
  switch (step.kind) {
    case "key": {
      const { value } = from;
      if (!isObject(value) || !Object.hasOwn(value, step.name)) return [];
      const inner = value[step.name];
      return isNothing(inner)
        ? []
        : [{ value: inner, key: step.name, isRecord: false, owner: recordOf(from) }];
    }
    case "each":
      return recordsIn(from, listed(from));
    case "index":
      return recordsIn(from, listed(from).slice(step.at, step.at + 1));
    case "where":
      return recordsIn(from, listed(from)).filter(({ value }) =>
        says(value, step.name, step.value),
      );
    case "values":
      return isObject(from.value) ? recordsIn(from, Object.entries(from.value)) : [];
    case "up": {
      const owner = recordOf(from)?.owner;
      return owner ? [owner] : [];
    }
    case "own-key": {
      const record = recordOf(from);
      return record ? [{ ...record, value: record.key, isRecord: false }] : [];
    }
  }
};

/** All that a path finds from a place on. */
export const follow = (from: Found, path: string): readonly Found[] =>
  (readPath(path) ?? []).reduce<readonly Found[]>(
    (found, step) => found.flatMap((one) => take(one, step)),
    [from],
  );
