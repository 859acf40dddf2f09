/** Fields of JSON that may be missing or null, and what is said of those that are wrong. */
import * as z from "zod";
import { ImportFault } from "../fault.ts";

/** A text; empty if there is none. */
export const someText = z
  .string()
  .nullish()
  .transform((value) => value ?? "");

/** A number; 0 if there is none. */
export const someNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);

/** A text, or the same in several languages, of which the first is taken: `{ "en": "Hall", "de": "Saal" }`. */
export const localText = z
  .union([z.string(), z.number().transform(String), z.record(z.string(), z.unknown()), z.boolean()])
  .nullish()
  .transform((value): string => {
    if (typeof value === "string") return value;
    if (typeof value !== "object" || value === null) return "";
    const texts = Object.entries(value).filter(([, text]) => typeof text === "string");
    const [chosen] = [...texts.filter(([language]) => language === "en"), ...texts];
    return typeof chosen?.[1] === "string" ? chosen[1] : "";
  });

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");

const valueAt = (value: unknown, path: readonly PropertyKey[]): string => {
  let found: unknown = value;
  for (const step of path)
    found = typeof found === "object" && found !== null ? Reflect.get(found, step) : undefined;
  const text = JSON.stringify(found) as string | undefined;
  return text === undefined ? "—" : text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** The deepest of the alternatives of a union: what was most likely meant. */
const leafOf = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== "invalid_union") return issue;
  const inner = issue.errors
    .flat()
    .find(({ code, message }) => code === "invalid_format" || message === "id");
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
};

/** A value as a schema reads it. Throws `ImportFault` that lists each place where it is something else. */
export const checkJson = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at: readonly PropertyKey[],
): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const details = result.error.issues.map(leafOf).map((issue) => {
    const place = pathText([...at, ...issue.path]);
    const hint = { id: "number or UUID", code: "A–Z, 0–9", rooms: "schedule.conference.rooms" }[
      issue.message
    ];
    const expected = hint ?? ("expected" in issue ? issue.expected : issue.message);
    return `${place}: ${valueAt(value, issue.path)} ≠ ${expected}`;
  });
  throw new ImportFault("bad-fields").with(details);
};
