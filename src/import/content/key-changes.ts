/** An id that begins to carry several names, or no longer does, changes what its things are known by; not the things. */
import { sameName } from "../people.ts";
import type { Programme } from "../programme.ts";
import { type Item, type ItemKind, type Items, toItems } from "./item.ts";

type Keyed = Pick<Item, "key"> & { readonly name: string };

/** What things were known by at the last import, and are now, by kind. */
export type KeyChanges = Readonly<Record<"speaker" | "session", ReadonlyMap<string, string>>>;

const rootOf = (key: string): string => key.split("~", 1)[0] ?? "";

const changesOf = (
  before: readonly Keyed[],
  now: readonly Keyed[],
): ReadonlyMap<string, string> => {
  const keysBefore = new Set(before.map(({ key }) => key));
  const keysNow = new Set(now.map(({ key }) => key));
  const identity = ({ key, name }: Keyed): string => `${rootOf(key)} ${sameName(name)}`;
  const fresh = new Map(
    now.filter(({ key }) => !keysBefore.has(key)).map((thing) => [identity(thing), thing.key]),
  );
  return new Map(
    before.flatMap((thing) => {
      const key = keysNow.has(thing.key) ? undefined : fresh.get(identity(thing));
      return key === undefined ? [] : [[thing.key, key] as const];
    }),
  );
};

const namedBy =
  (field: string) =>
  ({ key, fields: { [field]: name } }: Item): Keyed => ({
    key,
    name: typeof name === "string" ? name : "",
  });

/** Compares what the last import brought with what the source holds now: same id, same name, another key. */
export const keyChanges = (
  before: Items | undefined,
  { people, sessions }: Programme,
): KeyChanges => ({
  speaker: changesOf((before?.speaker ?? []).map(namedBy("name")), people),
  session: changesOf(
    // A break is a slot without session; the others share the keys of their sessions.
    [...(before?.session ?? []), ...(before?.slot ?? [])]
      .filter(({ fields }) => fields.title !== undefined)
      .map(namedBy("title")),
    sessions.map(({ key, title }) => ({ key, name: title })),
  ),
});

/** The items of the last import by what things are known by now. */
export const withNewKeys = (items: Items, { speaker, session }: KeyChanges): Items => {
  const changes: Partial<Record<ItemKind, ReadonlyMap<string, string>>> = {
    speaker,
    session,
    slot: session,
  };
  return toItems((kind) =>
    items[kind].map((item) => ({ ...item, key: changes[kind]?.get(item.key) ?? item.key })),
  );
};
