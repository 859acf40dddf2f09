/** What is said when there is not enough memory. */
import { type Say, speaker } from "../build/say.ts";
import { heapLimit } from "./need.ts";

const en = {
  heap: "There was not enough memory for this site. Run the command with NODE_OPTIONS=--max-old-space-size={more}, on a machine that has that much. The last good site is as it was.",
  killed:
    "The command was ended from outside, as a system does when memory runs out. Close other programs, or run it on a machine with more memory. The last good site is as it was.",
} as const satisfies Record<string, string>;

export type MemoryKey = keyof typeof en;

const fr: Record<MemoryKey, string> = {
  heap: "La mémoire n’a pas suffi pour ce site. Lancez la commande avec NODE_OPTIONS=--max-old-space-size={more}, sur une machine qui en a autant. Le dernier bon site est resté tel quel.",
  killed:
    "La commande a été arrêtée de l’extérieur, comme le fait un système quand la mémoire manque. Fermez d’autres programmes, ou lancez-la sur une machine qui a plus de mémoire. Le dernier bon site est resté tel quel.",
};

const memoryWords = speaker(en, fr);

/** What happened, and what to do, in a language. */
export const sayMemory = (key: MemoryKey, language: string): string => {
  const say: Say<MemoryKey> = memoryWords(language);
  return say(key, { more: String(Math.max(4096, 2 * heapLimit())) });
};
