/** Checks a value against its schema. */
import * as z from "zod";
import { checkChoices } from "./languages/check-choices.ts";
import { swallowedComments } from "./suggest/swallowed-comments.ts";
import type { Item } from "./content.ts";
import type { Document } from "./yaml/document.ts";
import { Explanation } from "./explain.ts";
import { memoized } from "./memoize.ts";
import type { Report } from "./report.ts";
import type { Value, ValueMap } from "./yaml/parse.ts";
import { type Path, pathName } from "./yaml/path.ts";

type Checked<T> = Pick<Item<T>, "data" | "partial">;

/** The value as the schema makes it, and its fields that break no rule; a rule that it breaks is reported. */
export const validate = <T>(
  schema: z.core.$ZodType<T>,
  document: Document,
  path: Path,
  report: Report,
): Checked<T> =>
  // What stands at a path of a document has one schema, whose results are of its type.
  rememberedCheck(document, pathName(path), report, schema, path) as Checked<T>;

const check = (
  document: Document,
  _: string,
  report: Report,
  schema: z.core.$ZodType,
  path: Path,
): { readonly data: unknown; readonly partial: unknown } => {
  const swallowed = swallowedComments(document, schema, path);
  for (const { range, fixed } of swallowed.values()) {
    report.add(document.source, range, "swallowed-comment", { fixed });
  }
  checkChoices(schema, document, path, report);
  const value = document.at(path);
  const result = z.safeParse(schema, value);
  if (result.success && swallowed.size === 0) return { data: result.data, partial: result.data };
  if (!result.success) {
    new Explanation(schema, document, path, report, swallowed).explain(result.error.issues);
  }
  return { data: undefined, partial: partialOf(schema, value, swallowed) };
};

const rememberedCheck = memoized(check);

/** The fields that break no rule by themselves, in a map that does. */
const partialOf = (
  schema: z.core.$ZodType,
  value: Value,
  swallowed: ReadonlyMap<string, unknown>,
): object => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return {};
  const map = typeof value === "object" ? (value as ValueMap) : {};
  const isSwallowed = (key: string): boolean =>
    [...swallowed.keys()].some((name) => name.split("\u0000")[0] === key);
  const fields = Object.entries(def.shape).flatMap(([key, field]): [string, unknown][] => {
    const result = z.safeParse(field, map[key]);
    return result.success && result.data !== undefined && !isSwallowed(key)
      ? [[key, result.data]]
      : [];
  });
  return Object.fromEntries(fields);
};
