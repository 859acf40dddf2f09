/** Formats of a site's own, which its configuration declares. */
import { Report } from "../content/report.ts";
import type { Source } from "../content/yaml/source.ts";
import { loadConfig } from "../own/load-config.ts";
import { OwnFaults } from "../own/own-faults.ts";
import type { ImportedFile, OwnImport } from "../own/own-import.ts";
import { settle } from "../own/settle.ts";
import { ownSource, quotedRange } from "../own/sources.ts";
import { reportThrown } from "../own/thrown.ts";
import { cleanProgramme } from "./clean.ts";
import { decode } from "./decode.ts";
import { Notes } from "./notes.ts";
import { toProgramme } from "./own-programme.ts";
import { ImportedProgrammeSchema } from "./own-programme-schema.ts";
import type { ReadOptions } from "./programme.ts";
import type { ForeignFile } from "./read.ts";
import { withoutSharedRooms } from "./shared-rooms.ts";
import { truncateProgramme } from "./truncate.ts";

/** A format, and the file that it is to read. */
export interface OwnFormat {
  readonly format: OwnImport;
  readonly file: ImportedFile;
  /** The folder of the site. */
  readonly site: string;
  readonly config: Source;
}

/** Does what a format does; what it throws rejects with `OwnFaults`. */
const run = async <T>(
  { format: { name }, site, config }: OwnFormat,
  work: () => T | Promise<T>,
): Promise<T> => {
  try {
    return await settle(work);
  } catch (error) {
    const report = new Report();
    reportThrown(error, { site, config, name }, report);
    throw new OwnFaults(report);
  }
};

/**
 * The format of the site that is to read a file: the one of that name, or the first that recognises it. Undefined if
 * there is none. Rejects with `OwnFaults`.
 */
export const findOwnFormat = async (
  site: string,
  source: Pick<ImportedFile, "name" | "bytes">,
  named: string | undefined,
): Promise<OwnFormat | undefined> => {
  const loaded = await loadConfig(site);
  const formats = loaded?.config.imports ?? [];
  if (!loaded || formats.length === 0) return undefined;
  const config = ownSource(site, loaded.file);
  const file = { ...source, text: decode(source.bytes, new Notes()) };
  for (const format of formats) {
    const own = { format, file, site, config };
    if (named !== undefined && format.name === named) return own;
    if (named === undefined && (await run(own, () => format.recognise?.(file)))) return own;
  }
  return undefined;
};

/** Reads the file. Rejects with `OwnFaults`. */
export const readOwnFormat = async (
  own: OwnFormat,
  options: ReadOptions & { readonly language: string },
  notes: Notes,
): Promise<ForeignFile> => {
  const { format, file, config } = own;
  const { language, timezone, siteZone } = options;
  const into = { language, timezone: timezone ?? siteZone };
  const { success, data, error } = await run(own, async () =>
    ImportedProgrammeSchema.safeParse(await format.read(file, into)),
  );
  if (!success) {
    const [issue = { path: [], message: "" }] = error.issues;
    const report = new Report();
    const field = issue.path.join(".") || "read";
    const params = { name: format.name, field, wanted: issue.message };
    report.add(config, quotedRange(config, format.name), "broken-module.result", params);
    throw new OwnFaults(report);
  }
  const programme = cleanProgramme(toProgramme(data, format.name, options, notes), notes);
  return {
    format: format.name,
    language,
    programme: withoutSharedRooms(truncateProgramme(programme, notes)),
    count: data.sessions.length,
    problems: [],
  };
};
