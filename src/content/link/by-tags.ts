/** One walk that turns what a file says into its part of the model, by the tags of its schema. */
import type * as z from "zod";
import type { Item } from "../content.ts";
import { tagOf } from "../schema/tags.ts";
import { type Context, need } from "./linker.ts";
import { asItIs, make, makeAt, type Maker, textMaker, type ValueMap } from "./maker.ts";
import type { Linked } from "./meanings.ts";

/** What an item says, as the model has it: references are what they lead to, and so on for each tag. */
export const linkFields = <T>(context: Context, item: Item<T>): Linked<T> => {
  const data = need(item.data, item.id);
  // The types of schemas have the brands of their tags: the walk makes what `Linked` says.
  return make(makerOf(item.schema), data, { context, item, path: [] }) as Linked<T>;
};

const makers = new WeakMap<z.core.$ZodType, Maker>();

const makerOf = (schema: z.core.$ZodType): Maker => {
  const known = makers.get(schema);
  if (known) return known;
  const tag = tagOf(schema);
  const fresh = tag ? textMaker(tag) : shapeMaker(schema);
  makers.set(schema, fresh);
  return fresh;
};

const shapeMaker = (schema: z.core.$ZodType): Maker => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return mapMaker(def.shape);
    case "array":
      return listMaker(def.element);
    case "record":
      return recordMaker(makerOf(def.valueType));
    case "union": {
      const options = def.options.map(makerOf).filter((option) => option !== asItIs);
      // The alternatives of the format differ in kind: a text, a list or a map.
      return options.length === 0 ? asItIs : options.reduce((all, one) => ({ ...all, ...one }));
    }
    case "optional":
    case "default":
      return makerOf(def.innerType);
    default:
      return asItIs;
  }
};

const mapMaker = (shape: z.core.$ZodShape): Maker => {
  const fields = Object.entries(shape).map(([key, field]) => {
    const name = key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return { key, name, maker: makerOf(field) };
  });
  if (fields.every(({ key, name, maker }) => key === name && maker === asItIs)) return asItIs;
  // Most fields stay as they are: all are copied at once, then those are made that mean more or have another name.
  const blank: ValueMap = Object.fromEntries(fields.map(({ name }) => [name, undefined]));
  const renamed = fields.filter(({ key, name }) => key !== name);
  const made = fields.filter(({ key, name, maker }) => key === name && maker !== asItIs);
  return {
    map: (map, reading) => {
      const linked: Record<string, unknown> = { ...blank, ...map };
      for (const { key, maker } of made) {
        const value = map[key];
        if (value !== undefined) linked[key] = makeAt(key, maker, value, reading);
      }
      for (const { key, name, maker } of renamed) {
        const value = map[key];
        if (value === undefined) continue;
        linked[name] = makeAt(key, maker, value, reading);
        Reflect.deleteProperty(linked, key);
      }
      return linked;
    },
  };
};

const listMaker = (element: z.core.$ZodType): Maker => {
  const maker = makerOf(element);
  if (maker === asItIs) return asItIs;
  const isOfReferences = tagOf(element)?.type === "reference";
  return {
    list: (written, reading) => {
      // A list of references names each thing once.
      const items = isOfReferences && written.length > 1 ? [...new Set(written)] : written;
      return items.length === 0 ? items : items.map((item, i) => makeAt(i, maker, item, reading));
    },
  };
};

const recordMaker = (maker: Maker): Maker => {
  if (maker === asItIs) return asItIs;
  return {
    map: (map, reading) => {
      const entries = Object.entries(map);
      return Object.fromEntries(
        entries.map(([key, value]) => [key, makeAt(key, maker, value, reading)]),
      );
    },
  };
};
