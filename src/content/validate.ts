/** Checks a value against its schema. */
import * as z from "zod";
import { swallowedComments } from "./comments.ts";
import type { Item } from "./content.ts";
import type { Document } from "./document.ts";
import { Explanation } from "./explain.ts";
import type { Report } from "./report.ts";
import type { Path, Value, ValueMap } from "./yaml.ts";

/** The value as the schema makes it, and what is known of it; a rule that it breaks is reported. */
export const validate = <T>(
  schema: z.ZodType<T>,
  document: Document,
  path: Path,
  report: Report,
): Pick<Item<T>, "data" | "known"> => {
  const swallowed = swallowedComments(document, schema, path);
  for (const { range, fixed } of swallowed.values()) {
    report.add(document.source, range, "swallowed-comment", { fixed });
  }
  const value = document.at(path);
  const result = schema.safeParse(value);
  if (result.success && swallowed.size === 0) return { data: result.data, known: result.data };
  if (!result.success) {
    new Explanation(schema, document, path, report, swallowed).explain(result.error.issues);
  }
  return { data: undefined, known: knownOf(schema, value, swallowed) };
};

/** The fields that break no rule by themselves, in a map that does. */
const knownOf = <T>(
  schema: z.ZodType<T>,
  value: Value,
  swallowed: ReadonlyMap<string, unknown>,
): Partial<T> => {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return {};
  const map = typeof value === "object" ? (value as ValueMap) : {};
  const isSwallowed = (key: string): boolean =>
    [...swallowed.keys()].some((name) => name.split("\u0000")[0] === key);
  const fields = Object.entries(def.shape).flatMap(([key, field]) => {
    const result = z.safeParse(field, map[key]);
    return result.success && result.data !== undefined && !isSwallowed(key)
      ? [[key, result.data]]
      : [];
  });
  return Object.fromEntries(fields) as Partial<T>;
};
