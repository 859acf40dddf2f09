/** The calendars of a changed village, by their address. */
import { loadSite } from "../../../src/content/load.ts";
import type { OutputFile } from "../../../src/write/output-file.ts";
import { outputs } from "../../../src/outputs/outputs.ts";
import type { Site } from "../../../src/site/model.ts";
import { type Changes, now as usual, withVillage } from "../../content/village.ts";
import { type ReadCalendar, type ReadEntry, readCalendar } from "./read-calendar.ts";

/** The texts of all `.ics` of a site, by path. */
export const calendarsOf = (site: Site): ReadonlyMap<string, string> =>
  new Map(
    outputs(site)
      .filter(({ path }) => path.endsWith(".ics"))
      .map(({ path, body }: OutputFile) => [path, String(body)]),
  );

export const siteOf = (changes: Changes, now = usual): Site =>
  withVillage(changes, (folder) => {
    const { site, problems } = loadSite(folder, { now });
    if (!site)
      throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
    return site;
  });

/** A calendar of the changed village; throws if there is none at the path. */
export const calendarAt = (path: string, changes: Changes = {}, now = usual): ReadCalendar => {
  const file = calendarsOf(siteOf(changes, now)).get(path);
  if (file === undefined) throw new Error(`no ${path}`);
  return readCalendar(file);
};

/** The entries of the programme by title. */
export const programme = (changes: Changes = {}): ReadonlyMap<string, ReadEntry> =>
  new Map(calendarAt("/fair/calendar.ics", changes).entries.map((entry) => [entry.title, entry]));

/** The one entry of a calendar. */
export const onlyEntry = (path: string, changes: Changes = {}): ReadEntry => {
  const [entry, other] = calendarAt(path, changes).entries;
  if (!entry || other) throw new Error(`${path} has not one entry`);
  return entry;
};
