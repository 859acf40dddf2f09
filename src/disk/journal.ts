/** What a change of several files was about to do, so that it can be done or undone after a crash. */
import { readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { hasCode } from "./error-codes.ts";
import { removeFolder, syncFolder, writeDurably } from "./folders.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** From the folder, with slashes, and never out of it: a journal may come with a copy of somebody else's site. */
const path = z
  .string()
  .refine((text) => !text.split(/[/\\]/).some((part) => /^(?:\.*|.*:)$/.test(part)));

const JournalSchema = z.object({
  version: z.literal(1),
  /** The number of the folder of the journal on its disk: a copy has another. */
  place: z.string(),
  /** What each file said before (null: there was none) and is to say (null: none). */
  items: z.array(z.object({ path, old: hash.nullable(), new: hash.nullable() })),
  /** Folders that are to be there. */
  folders: z.array(path),
  /** A folder within which none is to stay empty. */
  prunes: path.optional(),
  /** Folders that were not there before, the uppermost first. */
  made: z.array(path),
});

export type Journal = z.infer<typeof JournalSchema>;

const fileIn = (folder: string): string => join(folder, "journal.json");

/** What tells a folder from a copy of it. */
export const placeOf = (folder: string): string => {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev} ${ino}`;
};

/** From when this returns, what it says will be done, whatever happens. */
export const writeJournal = (folder: string, journal: Journal): void => {
  writeDurably(fileIn(folder), JSON.stringify(journal));
  syncFolder(dirname(folder));
};

/** Undefined if there is none: then nothing has been done yet. Throws for one that cannot be read. */
export const readJournal = (folder: string): Journal | undefined => {
  let text: string;
  try {
    text = readFileSync(fileIn(folder), "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
  return JournalSchema.parse(JSON.parse(text));
};

/** Removes a folder with its journal: that first, so that nothing is ever done after one that is not whole. */
export const dropJournal = (folder: string): void => {
  rmSync(fileIn(folder), { force: true });
  removeFolder(folder);
};
