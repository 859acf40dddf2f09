/** An import as a transaction: read, plan, compare, check, and only then write. */
import { join } from "node:path";
import { loadSite } from "../content/load.ts";
import { changeFiles, checkUnchanged } from "../disk/change-files.ts";
import type { Problem } from "../content/problem.ts";
import { checkCounts, countItems, type Counts } from "./count-items.ts";
import { withUniqueKeys } from "./content/programme-checks.ts";
import { WorkingCopy } from "./content/working-copy.ts";
import { snapshotPath, formatSnapshot } from "./content/snapshot.ts";
import { SiteMerge } from "./content/site-merge.ts";
import type { Remembered } from "./fetch/origin.ts";
import type { FileMap } from "./map/map-file.ts";
import { Media, mediaChanges } from "./media.ts";
import { readMoment } from "./moment.ts";
import { Notes } from "./notes.ts";
import type { Programme, ReadOptions } from "./programme.ts";
import { type OwnFormat, readOwnFormat } from "./own-format.ts";
import { type ForeignFile, readForeign } from "./read.ts";
import type { ImportFormat } from "./recognise.ts";
import { addSite, readSiteFacts } from "./site.ts";
import { eventFact, findTarget, withKeysOf } from "./target.ts";
import { planImport } from "./plan-import.ts";
import { translateProgramme } from "./translations/translate-programme.ts";

export interface ImportOptions {
  readonly bytes: Uint8Array;
  /** The file’s name without its ending: a name for what has none. */
  readonly stem: string;
  readonly format: ImportFormat | undefined;
  /** A format of the site’s own, which reads the file in the place of ours. */
  readonly own?: OwnFormat | undefined;
  /** The site’s folder, absolute. */
  readonly into: string;
  readonly event: string | undefined;
  /** A folder of portraits and documents, absolute. */
  readonly media: string | undefined;
  readonly prunes: boolean;
  /** Conflicts are settled: what is here stays. */
  readonly keeps?: boolean;
  /** Where the bytes were fetched, to be asked again. */
  readonly from?: Remembered | undefined;
  readonly timezone: string | undefined;
  /** The first day of the event, for days without a year. */
  readonly start?: string | undefined;
  readonly columns: ReadonlyMap<string, string>;
  /** Where things are in a file of any shape. */
  readonly map?: FileMap | undefined;
  /** Which sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** An ISO moment, for the check. */
  readonly now: string;
}

export interface ImportResult {
  readonly format: string;
  readonly event: string;
  readonly language: string;
  readonly counts: Counts;
  readonly notes: Notes;
  /** What a map says that finds nothing. */
  readonly mapProblems: readonly Problem[];
  /** Addresses to fetch, with whose they are. */
  readonly toFetch: ReadonlyMap<string, string>;
  /** What was written or, if undefined, removed; none if nothing has changed. */
  readonly changes: ReadonlyMap<string, string | Uint8Array | undefined>;
  readonly isNewSite: boolean;
}

/** The result would not pass Parvis’s own check. */
export class CheckFault extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("site-errors");
    this.problems = problems;
  }
}

/**
 * Imports a programme into a site. Throws `ImportFault` if it is refused and `CheckFault` if the
 * result would have errors: then nothing is written.
 */
export const importProgramme = async (options: ImportOptions): Promise<ImportResult> => {
  const workingCopy = new WorkingCopy(options.into);
  try {
    return await importInto(workingCopy, options);
  } catch (error) {
    // What was read in the midst of another command may look wrong, and is not.
    checkUnchanged(options.into, workingCopy.seen);
    throw error;
  }
};

/** Reads the file for the site that it goes into. */
const readFile = async (
  options: ImportOptions,
  site: Pick<ReadOptions, "siteZone" | "start" | "language" | "languages">,
  notes: Notes,
): Promise<ForeignFile> => {
  const { bytes, format, own, timezone, columns, map, sheet } = options;
  const how = { timezone, columns, map, sheet, ...site };
  return own
    ? readOwnFormat(own, { ...how, language: how.language ?? "en" }, notes)
    : readForeign(bytes, format, how, notes);
};

/** The programme of a file, in each language in which it tells it. */
const programmeOf = (
  { programme, readings = [] }: ForeignFile,
  stem: string,
  eventLanguage: string | undefined,
  notes: Notes,
): Programme => {
  const complete = (one: Programme, told: Notes): Programme => ({
    ...one,
    title: one.title || stem,
    sessions: withUniqueKeys(one.sessions, told),
  });
  const others = readings.map(({ language, programme: read }) => ({
    language,
    // What is wrong with the file was noted when it was read whole.
    programme: complete(read, new Notes()),
  }));
  return translateProgramme(complete(programme, notes), others, eventLanguage);
};

const importInto = async (
  workingCopy: WorkingCopy,
  options: ImportOptions,
): Promise<ImportResult> => {
  const site = readSiteFacts(workingCopy);
  const asked = options.event;
  const said = (field: string): string | undefined =>
    asked === undefined ? undefined : eventFact(workingCopy, asked, field);
  const begin = readMoment(said("start") ?? "")?.date;
  const notes = new Notes();
  const start = options.start ?? begin;
  const siteZone = said("timezone") ?? site.timezone;
  const languages = { language: site.language, languages: site.languages };
  const file = await readFile(options, { siteZone, start, ...languages }, notes);
  const { language } = file;
  const found = findTarget(workingCopy, file.programme, asked, options.stem);
  const spoken = eventFact(workingCopy, found.event, "language");
  const programme = programmeOf(file, options.stem, spoken, notes);
  const target = withKeysOf(found, programme);
  const { event, snapshot } = target;
  const { system, timezone } = programme;
  // By which the next import finds its event, whatever the site speaks then.
  const title = file.programme.title || options.stem;
  if (site.isNew) addSite(workingCopy, event, title, language, timezone);
  const media = new Media(options.media, join(options.into, `content/${event}/media`));
  const theirs = planImport(workingCopy, programme, target, language, media, notes);
  const { prunes, keeps = false } = options;
  const from = options.from ?? snapshot?.from;
  const merge = new SiteMerge(
    workingCopy,
    { event, base: snapshot?.items, theirs, prunes, keeps },
    notes,
  );
  merge.run();
  workingCopy.write(
    snapshotPath(event),
    formatSnapshot({ system, title, from, items: merge.nextBase }),
  );
  const changes = new Map<string, string | Uint8Array | undefined>([
    ...workingCopy.changes,
    ...mediaChanges(media, options.into, event, notes),
  ]);
  const loaded = loadSite(options.into, { now: options.now, planned: changes });
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new CheckFault(errors);
  const counts = countItems(theirs, merge.deletions, loaded, event, file);
  checkCounts(counts);
  changeFiles(options.into, { files: changes, seen: workingCopy.seen });
  return {
    format: file.format,
    event,
    language,
    counts,
    notes,
    mapProblems: file.problems,
    toFetch: media.missing,
    changes,
    isNewSite: site.isNew,
  };
};
