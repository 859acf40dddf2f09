/** The snapshot of the last import of an event, in `imports/EVENT.json`: the merge base of the next one. */
import * as z from "zod";
import type { Value } from "../../content/yaml/parse.ts";
import { ImportFault } from "../fault.ts";
import type { Remembered } from "../fetch/origin.ts";
import { keepOwnKeys } from "../json.ts";
import { itemKinds, type Items, toItems } from "./item.ts";
import { isList, isMap, toMap } from "../../content/patch/values.ts";

const version = 1;

const ItemSchema = z.object({
  key: z.string(),
  id: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

const FromSchema = z.object({
  url: z.string(),
  timezone: z.string().optional(),
  start: z.string().optional(),
  format: z.string().optional(),
  sheet: z.string().optional(),
  map: z.string().optional(),
});

const SnapshotSchema = z.object({
  version: z.literal(version),
  system: z.string(),
  title: z.string(),
  from: FromSchema.optional(),
  ...Object.fromEntries(itemKinds.map((kind) => [kind, z.array(ItemSchema)])),
  // Former versions had none.
  translation: z.array(ItemSchema).optional(),
});

/** What an import brought. */
export interface Snapshot {
  readonly system: string;
  /** The title of the source, by which a later import finds its event. */
  readonly title: string;
  /** Where it is asked for again; undefined for a file. */
  readonly from?: Remembered | undefined;
  readonly items: Items;
}

/** Where the snapshot of an event is, from the site’s folder. */
export const snapshotPath = (event: string): string => `imports/${event}.json`;

const toValue = (value: unknown): Value => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== "object" || value === null) return undefined;
  return toMap(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
};

const ListSchema = z.array(ItemSchema).default([]);

/** Reads a snapshot; undefined if there is none. Throws `ImportFault` if someone has changed it so that it cannot be read. */
export const readSnapshot = (text: string | undefined, file: string): Snapshot | undefined => {
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = keepOwnKeys(text);
  } catch {
    throw new ImportFault("bad-state", { file });
  }
  const parsed = SnapshotSchema.safeParse(value);
  if (!parsed.success) throw new ImportFault("bad-state", { file });
  const data: Readonly<Record<string, unknown>> = parsed.data;
  return {
    system: parsed.data.system,
    title: parsed.data.title,
    from: parsed.data.from,
    items: toItems((kind) =>
      ListSchema.parse(data[kind]).map(({ key, id, fields }) => {
        const map = toValue(fields);
        return { key, id, fields: isMap(map) ? map : toMap([]) };
      }),
    ),
  };
};

const sorted = (value: Value): unknown => {
  if (value === undefined || typeof value === "string") return value;
  if (isList(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
};

/** The text of the file: the same for the same items, whatever their order. */
export const formatSnapshot = ({ system, title, from, items }: Snapshot): string => {
  // Most sources speak one language.
  const kinds = itemKinds.filter((kind) => kind !== "translation" || items[kind].length > 0);
  const lists = kinds.map((kind) => {
    const list = [...items[kind]].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return [
      kind,
      list.map(({ key, id, fields }) => ({ key, id, fields: sorted(fields) })),
    ] as const;
  });
  return `${JSON.stringify({ version, system, title, from, ...Object.fromEntries(lists) }, null, 1)}\n`;
};
