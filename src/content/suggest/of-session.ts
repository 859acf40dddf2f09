import type * as z from "zod";
import { SlotSchema } from "../schema/programme.ts";
import { SessionSchema } from "../schema/session.ts";
import { fieldsAt } from "../schema/shape.ts";
import type { Path } from "../yaml/path.ts";
import { fromForeignWord } from "./foreign-words.ts";

/** The field of sessions that somebody wrote into a slot of the programme: `speakers` for `intervenants`. */
export const sessionField = (
  schema: z.core.$ZodType,
  inside: Path,
  field: string,
): string | undefined => {
  if (schema !== SlotSchema || inside.length > 0) return undefined;
  // What a session sums up, a slot says in its `description`.
  const fields = fieldsAt(SessionSchema, []).filter((known) => known !== "summary");
  return fields.includes(field) ? field : fromForeignWord(field, fields);
};
