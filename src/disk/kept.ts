import { readFileSync } from "node:fs";
import * as z from "zod";
import { hasCode } from "./codes.ts";

const KeptSchema = z.object({ kept: z.array(z.string()) });

/** What an exchange was to keep; undefined if it had not begun. */
export const readKept = (journal: string): readonly string[] | undefined => {
  let text: string;
  try {
    text = readFileSync(journal, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
  return KeptSchema.parse(JSON.parse(text)).kept;
};
