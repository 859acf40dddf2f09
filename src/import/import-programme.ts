/** An import as a transaction: read, plan, compare, check, and only then write. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Loaded, loadSite } from "../content/load.ts";
import type { Value } from "../content/yaml/parse.ts";
import { changeFiles, checkUnchanged } from "../disk/change-files.ts";
import type { Problem } from "../content/problem.ts";
import { idOf } from "./content/ids.ts";
import type { Items } from "./content/item.ts";
import { Draft } from "./content/local.ts";
import { planItems } from "./content/plan.ts";
import { statePath, writeState } from "./content/state.ts";
import { Update } from "./content/update.ts";
import { valueAt } from "./content/values.ts";
import { isMap } from "./content/yaml-write.ts";
import { ImportFault } from "./fault.ts";
import { knownIds } from "./known.ts";
import { Media } from "./media.ts";
import { Notes } from "./notes.ts";
import type { Programme } from "./programme.ts";
import { readForeign } from "./read.ts";
import type { ImportFormat } from "./recognise.ts";
import { addSite, findTarget, languageOf, readSiteFacts } from "./site.ts";
import { commandWords } from "../i18n/commands.ts";
import { tbaWord } from "../content/schema/tags.ts";

export interface ImportOptions {
  readonly bytes: Uint8Array;
  /** The file’s name without its ending: a name for what has none. */
  readonly stem: string;
  readonly format: ImportFormat | undefined;
  /** The site’s folder, absolute. */
  readonly into: string;
  readonly event: string | undefined;
  /** A folder of portraits and documents, absolute. */
  readonly media: string | undefined;
  readonly prunes: boolean;
  readonly timezone: string | undefined;
  readonly columns: ReadonlyMap<string, string>;
  /** An ISO moment, for the check. */
  readonly now: string;
}

/** How many of one kind there are: in the source, in the content, and taken away here. */
export interface Count {
  readonly source: number;
  readonly result: number;
  readonly away: number;
}

export interface ImportResult {
  readonly format: ImportFormat;
  readonly event: string;
  readonly language: string;
  readonly counts: Readonly<Record<"sessions" | "people" | "rooms", Count>>;
  readonly notes: Notes;
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

const namesOf = (programme: Programme) => ({
  rooms: programme.rooms.map(({ name }) => name),
  tracks: programme.tracks.map(({ name }) => name),
  organisations: [
    ...programme.entries.flatMap(({ organisations }) => organisations),
    ...programme.people.map(({ organisation }) => organisation),
  ],
});

/** The pictures and documents that are to be copied; one that is here with other bytes stays. */
const mediaChanges = (
  media: Media,
  site: string,
  event: string,
  notes: Notes,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...media.read()].flatMap(([path, bytes]) => {
      const target = `content/${event}/media/${path}`;
      const file = join(site, target);
      if (!existsSync(file)) return [[target, bytes] as const];
      if (!readFileSync(file).equals(bytes)) notes.add("media-kept", target);
      return [];
    }),
  );

const venueOf = (draft: Draft, event: string, programme: Programme): string => {
  const written = valueAt(draft.fields(`content/${event}/event.md`), ["venue"]);
  if (typeof written === "string" && written !== tbaWord) return written;
  return idOf(programme.venue) || `${event}-venue`;
};

const countItems = (
  items: Items,
  update: Update,
  loaded: Loaded,
  event: string,
  source: number,
): ImportResult["counts"] => {
  const site = loaded.site;
  const found = site?.events.find(({ id }) => id === event);
  const sessions = new Set(found?.sessions.map(({ id }) => id));
  const slots = new Set(found?.days.flatMap((day) => day.slots.map(({ id }) => id)));
  const speakers = new Set(found?.speakers.map(({ id }) => id));
  const rooms = new Set(
    site?.venues.flatMap((venue) => venue.rooms.map(({ id }) => `${venue.id} ${id}`)),
  );
  const venue = items.venue[0]?.id ?? "";
  const count = (
    there: number,
    ids: readonly { readonly is: boolean; readonly away: boolean }[],
  ): Count => ({
    source: there,
    result: ids.filter(({ is }) => is).length,
    away: ids.filter(({ is, away }) => !is && away).length,
  });
  const plain = items.slot.filter(({ fields }) => fields.session === undefined);
  return {
    sessions: count(source, [
      ...items.session.map(({ id }) => ({
        is: sessions.has(id),
        away: update.isGone("session", id),
      })),
      ...plain.map(({ id }) => ({ is: slots.has(id), away: update.isGone("slot", id) })),
    ]),
    people: count(
      items.speaker.length,
      items.speaker.map(({ id }) => ({ is: speakers.has(id), away: update.isGone("speaker", id) })),
    ),
    rooms: count(
      items.room.length,
      items.room.map(({ id }) => ({
        is: rooms.has(`${venue} ${id}`),
        away: update.isGone("room", id),
      })),
    ),
  };
};

const organisationsFile = "data/organisations.yaml";

const keysOf = (value: Value): readonly string[] => (isMap(value) ? Object.keys(value) : []);

const agrees = ({ source, result, away }: Count): boolean => source === result + away;

/**
 * Imports a programme into a site. Throws `ImportFault` if it is refused and `CheckFault` if the
 * result would have errors: then nothing is written.
 */
export const importProgramme = async (options: ImportOptions): Promise<ImportResult> => {
  const draft = new Draft(options.into);
  try {
    return await importInto(draft, options);
  } catch (error) {
    // What was read in the midst of another command may look wrong, and is not.
    checkUnchanged(options.into, draft.seen);
    throw error;
  }
};

const importInto = async (draft: Draft, options: ImportOptions): Promise<ImportResult> => {
  const site = readSiteFacts(draft);
  const eventZone =
    options.event === undefined
      ? undefined
      : valueAt(draft.fields(`content/${options.event}/event.md`), ["timezone"]);
  const siteZone = typeof eventZone === "string" ? eventZone : site.timezone;
  const read = async (language: string) => {
    const notes = new Notes();
    const { timezone, columns } = options;
    const how = { timezone, siteZone, language, columns };
    return { notes, file: await readForeign(options.bytes, options.format, how, notes) };
  };
  const first = await read(site.language ?? "en");
  const siteLanguage = site.language ?? languageOf(first.file.programme);
  // The words that an import adds are in the site's language, which a new site takes from its sessions.
  const isSpoken = site.language !== undefined || siteLanguage === "en";
  const { file, notes } = isSpoken ? first : await read(siteLanguage);
  const { event, state } = findTarget(draft, file.programme, options.event, options.stem);
  const written = valueAt(draft.fields(`content/${event}/event.md`), ["language"]);
  const language = typeof written === "string" ? written : siteLanguage;
  const title = file.programme.title || options.stem;
  const programme = { ...file.programme, title };
  const say = commandWords(siteLanguage);
  if (site.isNew) addSite(draft, event, title, siteLanguage, programme.timezone);

  const venueId = venueOf(draft, event, programme);
  const media = new Media(options.media, join(options.into, `content/${event}/media`));
  const known = knownIds(draft, event, venueId, programme.system, state, namesOf(programme));
  const items = planItems(
    programme,
    {
      eventId: event,
      language,
      venueId,
      venueName: say("import.venue-name"),
      known,
      taken: {
        session: new Set(draft.names(`content/${event}/sessions`, ".md")),
        speaker: new Set(draft.names(`content/${event}/speakers`, ".md")),
        organisation: new Set(
          draft.text(organisationsFile) === undefined ? [] : keysOf(draft.yaml(organisationsFile)),
        ),
      },
      media,
    },
    notes,
  );
  const update = new Update(
    draft,
    { event, base: state?.items, theirs: items, prunes: options.prunes },
    notes,
  );
  update.run();
  draft.write(
    statePath(event),
    writeState({ system: programme.system, title: programme.title, items: update.kept }),
  );

  const changes = new Map<string, string | Uint8Array | undefined>([
    ...draft.changes,
    ...mediaChanges(media, options.into, event, notes),
  ]);
  const loaded = loadSite(options.into, { now: options.now, planned: changes });
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new CheckFault(errors);
  const counts = countItems(items, update, loaded, event, file.count);
  if (!Object.values(counts).every(agrees))
    throw new ImportFault(
      "counts",
      {},
      Object.entries(counts).map(([kind, count]) => `${kind}: ${count.source} ≠ ${count.result}`),
    );
  changeFiles(options.into, { files: changes, seen: draft.seen });
  return {
    format: file.format,
    event,
    language: siteLanguage,
    counts,
    notes,
    toFetch: media.missing,
    changes,
    isNewSite: site.isNew,
  };
};
