/** Asks again the addresses from which programmes came. */
import { join } from "node:path";
import { type Terminal, UsageFault } from "../run/options.ts";
import { commandWords } from "../i18n/commands.ts";
import type { ImportCommand } from "./command.ts";
import { readSnapshot, snapshotPath } from "./content/snapshot.ts";
import { WorkingCopy } from "./content/working-copy.ts";
import { importFile, languageOfSite } from "./import-file.ts";
import { tellRefusal } from "./refusal.ts";

type Again = Omit<ImportCommand, "source">;

/** The imports of a site that have an address, each as it was asked for; what is said now goes before. */
const remembered = (command: Again): readonly ImportCommand[] => {
  const { into, event } = command;
  const workingCopy = new WorkingCopy(into);
  const events = workingCopy.names("imports", ".json");
  return events
    .filter((id) => event === undefined || id === event)
    .flatMap((id) => {
      const path = snapshotPath(id);
      const from = readSnapshot(workingCopy.text(path), path)?.from;
      if (from === undefined) return [];
      return [
        {
          ...command,
          source: from.url,
          event: id,
          timezone: command.timezone ?? from.timezone,
          start: command.start ?? from.start,
          format: command.format ?? from.format,
          sheet: command.sheet ?? from.sheet,
          map: command.map ?? (from.map === undefined ? undefined : join(into, from.map)),
        },
      ];
    });
};

/** Imports once more from each address of a site, or from that of one event. Exit code 1 if one is refused. */
export const importAgain = async (command: Again, terminal: Terminal): Promise<number> => {
  const language = languageOfSite(command);
  let found: readonly ImportCommand[];
  try {
    found = remembered(command);
  } catch (error) {
    return tellRefusal(error, terminal, { language, file: command.into });
  }
  if (found.length === 0) throw new UsageFault(commandWords(language)("import.fault.no-address"));
  let code = 0;
  for (const one of found) code = Math.max(code, await importFile(one, terminal));
  return code;
};
