/** What the last import of an event brought, in `imports/EVENT.json`: the ground on which two versions are compared. */
import * as z from "zod";
import type { Value } from "../../content/yaml/parse.ts";
import { ImportFault } from "../fault.ts";
import { keepOwnKeys } from "../json.ts";
import { type Item, type ItemKind, itemKinds, type Items } from "./item.ts";
import { toMap } from "./values.ts";
import { isList, isMap } from "./yaml-write.ts";

const version = 1;

const ItemSchema = z.object({
  key: z.string(),
  id: z.string(),
  fields: z.record(z.string(), z.unknown()),
});

const StateSchema = z.object({
  version: z.literal(version),
  system: z.string(),
  title: z.string(),
  ...Object.fromEntries(itemKinds.map((kind) => [kind, z.array(ItemSchema)])),
});

export interface State {
  readonly system: string;
  /** The title of the source, by which a later import finds its event. */
  readonly title: string;
  readonly items: Items;
}

export const statePath = (event: string): string => `imports/${event}.json`;

const toValue = (value: unknown): Value => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== "object" || value === null) return undefined;
  return toMap(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
};

const ListSchema = z.array(ItemSchema).default([]);

/** Undefined if there is none. Throws `ImportFault` if someone has changed it so that it cannot be read. */
export const readState = (text: string | undefined, file: string): State | undefined => {
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = keepOwnKeys(text);
  } catch {
    throw new ImportFault("bad-state", { file });
  }
  const parsed = StateSchema.safeParse(value);
  if (!parsed.success) throw new ImportFault("bad-state", { file });
  const data: Readonly<Record<string, unknown>> = parsed.data;
  const list = (kind: ItemKind): readonly Item[] =>
    ListSchema.parse(data[kind]).map(({ key, id, fields }) => {
      const map = toValue(fields);
      return { key, id, fields: isMap(map) ? map : toMap([]) };
    });
  return {
    system: parsed.data.system,
    title: parsed.data.title,
    items: {
      event: list("event"),
      track: list("track"),
      venue: list("venue"),
      room: list("room"),
      organisation: list("organisation"),
      speaker: list("speaker"),
      session: list("session"),
      slot: list("slot"),
    },
  };
};

const sorted = (value: Value): unknown => {
  if (value === undefined || typeof value === "string") return value;
  if (isList(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
};

/** The text of the file: the same for the same items, whatever their order. */
export const writeState = ({ system, title, items }: State): string => {
  const lists = itemKinds.map((kind) => {
    const list = [...items[kind]].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return [
      kind,
      list.map(({ key, id, fields }) => ({ key, id, fields: sorted(fields) })),
    ] as const;
  });
  return `${JSON.stringify({ version, system, title, ...Object.fromEntries(lists) }, null, 1)}\n`;
};
