/**
 * What `npm create parvis` runs: reads the command line, asks for the rest with the forms that it is given, and makes
 * the folder of a site. Without forms nothing is asked.
 */
import { main } from "./cli/main.ts";
import { createSite } from "./commands/new-site.ts";
import type { Asker } from "./run/asker.ts";

export type { Asker, Choice, TextQuestion } from "./run/asker.ts";

/** Sets the exit code of the process: 0 if the site is there. */
export const create = (asker?: Asker): Promise<void> => main({ command: createSite, asker });
