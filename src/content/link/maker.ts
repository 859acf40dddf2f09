/** What is made of a value by its tag, while a file is being linked. */
import type { Prose } from "../../text/prose.ts";
import type { Item } from "../content.ts";
import type { Tag } from "../schema/tags.ts";
import { toEnd, toPartialDate, toStart } from "../timing.ts";
import { pathName, type Step } from "../yaml/path.ts";
import { type Context, mediaOf, need, proseAt } from "./linker.ts";
import { planOf } from "./plans.ts";

/** A file or an entry of one that is being linked. */
export interface Reading {
  readonly context: Context;
  readonly item: Item<unknown>;
  /** Where the walk is in the item. */
  readonly path: Step[];
}

type Make<T> = (value: T, reading: Reading) => unknown;
export type ValueMap = Readonly<Record<string, unknown>>;

/** What is made of a text, a list or a map; what has no maker stays as it is. */
export interface Maker {
  readonly text?: Make<string>;
  readonly list?: Make<readonly unknown[]>;
  readonly map?: Make<ValueMap>;
}

/** What a value means. */
export const make = (maker: Maker, value: unknown, reading: Reading): unknown => {
  if (typeof value === "string") return maker.text ? maker.text(value, reading) : value;
  if (Array.isArray(value)) return maker.list ? maker.list(value, reading) : value;
  return maker.map && isMap(value) ? maker.map(value, reading) : value;
};

/** Makes what stands one step further in the item. */
export const makeAt = (step: Step, maker: Maker, value: unknown, reading: Reading): unknown => {
  reading.path.push(step);
  const made = make(maker, value, reading);
  reading.path.pop();
  return made;
};

const isMap = (value: unknown): value is ValueMap => typeof value === "object" && value !== null;

/** Of what means no more than it says. */
export const asItIs: Maker = {};

/** What is made of a text of a tag. */
export const textMaker = (tag: Tag): Maker => {
  switch (tag.type) {
    case "reference": {
      const { kind } = tag;
      return { text: (id, { context }) => need(context.things[kind]?.get(id), id) };
    }
    case "media":
      return tag.as === "plan"
        ? { text: (file, { context, item }) => planOf(context, item, file) }
        : { text: (file, { context }) => mediaOf(context, file) };
    case "markdown":
      return { text: (_, reading) => proseOf(reading) };
    case "moment": {
      const read = { start: toStart, end: toEnd, date: toPartialDate }[tag.as];
      return { text: (text, { context }) => need(read(text, context.zone), text) };
    }
    case "text":
    case "address":
    case "tba":
      return asItIs;
  }
};

const proseOf = ({ item, path, context }: Reading): Prose => {
  const name = pathName([...item.path, ...path]);
  return need(proseAt(context.linker, item, name), `prose of ${item.id}`);
};
