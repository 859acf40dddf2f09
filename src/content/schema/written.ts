/** Marks on schemas that say how a value is written, where its tag does not: for editors, which offer it. */
import * as z from "zod";

export type Form =
  | "boolean"
  | "contact"
  | "country"
  | "currency"
  | "email"
  | "id"
  | "language"
  | "number"
  | "origin"
  | "phone"
  | "site-address"
  | "span"
  | "timezone"
  | "url"
  | "whole-number"
  /** As precise as it may be: a moment, a day, a month. */
  | "minute"
  | "day"
  | "month";

/** How a value is written. */
export interface Written {
  /** All that are allowed, the finest first; one but for dates. */
  readonly forms: readonly Form[];
  readonly least?: number;
  readonly most?: number;
}

const registry = z.registry<Written>();

/** Marks a schema. */
export const written = <T extends z.ZodType>(
  schema: T,
  forms: Form | readonly Form[],
  bounds: Omit<Written, "forms"> = {},
): T => {
  registry.add(schema, { forms: typeof forms === "string" ? [forms] : forms, ...bounds });
  return schema;
};

/** How a value of a schema is written, if that is marked. */
export const writtenOf = (schema: z.core.$ZodType): Written | undefined => registry.get(schema);
