/** One person where a list of them may stand: `team: { name: Bob Roe }`. */
import type * as z from "zod";
import { fieldsAt, schemasAt } from "../schema/shape.ts";
import { MemberSchema } from "../schema/team.ts";
import type { Value } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";
import { yamlText } from "../yaml/write.ts";

/** Where the person stands whom a place that should be a list tells of, itself or as one of their fields. */
export const solePerson = (
  schema: z.core.$ZodType,
  path: Path,
  at: (path: Path) => unknown,
): Path | undefined => {
  const item = [...path, 0];
  if (!schemasAt(schema, item).includes(MemberSchema)) return undefined;
  const fields = fieldsAt(schema, item);
  return [path, path.slice(0, -1)].find((one) => {
    const value = at(one);
    return (
      typeof value === "object" && Object.keys(value ?? {}).some((field) => fields.includes(field))
    );
  });
};

/** Fields of one line as the only item of a list: `[{ name: Bob Roe, role: Treasurer }]`. */
export const asList = (map: Value | undefined): string | undefined => {
  if (typeof map !== "object" || Array.isArray(map)) return undefined;
  const fields = Object.entries(map).flatMap(([field, value]) =>
    typeof value === "string" ? [`${field}: ${yamlText(value)}`] : [],
  );
  return fields.length < Object.keys(map).length ? undefined : `[{ ${fields.join(", ")} }]`;
};
