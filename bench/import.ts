/** What an import takes: a conference as its own schedules tell it, each of them into a new site. */
import { join } from "node:path";
import { generateSite } from "./generate.ts";
import { measure, medianOf, repeat, type Usage } from "./measure.ts";
import { build, importInto } from "./parvis.ts";
import type { Place } from "./place.ts";

/** An import is to take less than that, of whatever format and language. */
export const mostOfImport = { cpuSeconds: 4, peakBytes: 400e6 } as const;

const files = ["schedule.xml", "schedule.json", "schedule2.json"];
/** Words that are added to a new site are in that of its sessions. */
const languages = ["fr", "en"];
const now = "2027-02-01T12:00";

/** The medians of several imports of each file, each in a process of its own. */
export const measureImports = async (
  place: Place,
  sessions: number,
  runs: number,
): Promise<(readonly [string, Usage])[]> => {
  const rows: (readonly [string, Usage])[] = [];
  for (const language of languages) {
    const [folder, out] = [place.fresh(language), place.fresh("out")];
    generateSite(folder, sessions, language);
    await measure(build({ folder, now }, out));
    for (const file of files) {
      const from = join(out, "2027-conference", file);
      const usages = await repeat(runs, () => measure(importInto(from, place.fresh("new"), now)));
      rows.push([`${sessions} sessions: import of ${file} (${language})`, medianOf(usages)]);
    }
  }
  return rows;
};
