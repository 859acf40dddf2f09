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

/** One value, or a list in which each stands once. */
export const oneOrSeveral = <T extends z.ZodType<string>>(schema: T) =>
  z.union([schema, eachOnce(schema)]);
