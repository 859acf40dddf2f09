import { readFileSync } from "node:fs";
import * as z from "zod";
import { hasCode } from "./error-codes.ts";

const SwapJournalSchema = z.object({ kept: z.array(z.string()) });

/** The journal of a swap: which files of the former folder were to be kept; undefined if it had not begun. */
export const readSwapJournal = (journal: string): readonly string[] | undefined => {
  let text: string;
  try {
    text = readFileSync(journal, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
  return SwapJournalSchema.parse(JSON.parse(text)).kept;
};
