/** What may be said once or several times. */
import * as z from "zod";

/** A list in which each value stands once. */
export const eachOnce = <T extends z.ZodType<string>>(schema: T) =>
  z.array(schema).superRefine((values, context) => {
    const plain = values.map((value) => value.toLowerCase());
    for (const [i, value] of values.entries())
      if (plain.indexOf(value.toLowerCase()) < i) {
        const params = { problem: "bad-value.twice", value };
        context.addIssue({ code: "custom", path: [i], params });
      }
  });

/** A list of maps of which no two say the same in some fields; the problem stands at the first of these. */
export const distinctBy = <T extends z.ZodType<object>>(
  schema: T,
  [first, ...others]: readonly [keyof z.output<T> & string, ...(keyof z.output<T> & string)[]],
) =>
  z.array(schema).superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [i, item] of items.entries()) {
      const said = [first, ...others].map((field) => String(item[field]));
      const key = JSON.stringify(said).toLowerCase();
      const params = { problem: "bad-value.twice", value: said[0] };
      if (seen.has(key)) context.addIssue({ code: "custom", path: [i, first], params });
      seen.add(key);
    }
  });

/** One value, or a list in which each stands once. */
export const oneOrSeveral = <T extends z.ZodType<string>>(schema: T) =>
  z.union([schema, eachOnce(schema)]);
