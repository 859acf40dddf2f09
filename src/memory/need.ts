/** Whether a command could run out of memory at all. */
import { readdirSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { extname, join } from "node:path";
import { getHeapStatistics } from "node:v8";

const megabyte = 1024 * 1024;

/** What Node counts for young objects, which it grants beside any limit, and what Parvis takes for a small site. */
const least = 128 * megabyte;

/** Building a conference of 1,000 or 3,000 sessions takes 60 times what its files hold, or less: docs/performance.md */
const perByte = 60;

/** For sites that are unlike those that were measured. */
const margin = 4;

const texts = new Set([".csv", ".ics", ".json", ".md", ".xml", ".yaml", ".yml"]);

/** Of a word that is no file at all nothing either: a title may be longer than any name. */
const sizeOfFile = (path: string): number => {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : 0;
  } catch {
    return 0;
  }
};

/** Of the texts in a folder; of one that cannot be read nothing, for the command will say so. */
const sizeOfFolder = (path: string): number => {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => texts.has(extname(entry.name).toLowerCase()))
      .reduce((sum, { parentPath, name }) => sum + sizeOfFile(join(parentPath, name)), 0);
  } catch {
    return 0;
  }
};

/** The megabytes that Node may fill with the objects of a program. */
export const heapLimit = (): number => Math.round(getHeapStatistics().heap_size_limit / megabyte);

/** What a command may use: Node has a limit, and so have a container and a machine, which holds other programs too. */
const room = (): number => {
  const contained = process.constrainedMemory();
  const machine = contained > 0 ? Math.min(contained, totalmem()) : totalmem();
  return Math.min(heapLimit() * megabyte, machine / 2);
};

/** True if the texts in some folders, and some files, may need more memory than there is. */
export const mayRunOut = (folders: readonly string[], files: readonly string[]): boolean => {
  const sizes = [...folders.map(sizeOfFolder), ...files.map(sizeOfFile)];
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return room() < margin * (least + perByte * size);
};
