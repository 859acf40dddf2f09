import { type CommandKey, commandWords } from "../i18n/commands.ts";
import { heapLimit } from "./need.ts";

export type MemoryKey = CommandKey & `memory.${string}`;

/** That there was not enough memory, and what to do, in a language. */
export const sayMemory = (key: MemoryKey, language: string): string =>
  commandWords(language)(key, { more: String(Math.max(4096, 2 * heapLimit())) });
