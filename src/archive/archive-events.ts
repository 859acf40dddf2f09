/** The command `archive`: from now on a finished event is published as it is now. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { archiveFolder, sharedMediaOf } from "../archived/archive.ts";
import { chooseFiles } from "./choose.ts";
import { archivedEvents } from "../archived/read.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { draftsIn, refuseEarly } from "./waits.ts";
import { writeArchive } from "./write.ts";
import { withTemplates } from "../build/eleventy/loaded.ts";
import { orOwnFaults, OwnFaults } from "../own/own-faults.ts";
import type { Loaded } from "../content/load.ts";
import { load, report } from "../run/load.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { withRules } from "../build/own-rules/with-rules.ts";
import { prepare } from "../build/pictures.ts";
import { nearestWord } from "../content/suggest/nearest.ts";
import { workFolder } from "../disk/work-folder.ts";
import { withScratch } from "../disk/scratch.ts";
import { dates } from "../i18n/dates.ts";
import type { Event, Site } from "../site/model.ts";
import { versionsOf } from "../site/versions.ts";

/** Throws `UsageFault` if there is no such event, if it is not over, or if something of it is yet to be published. */
const refuse = (loaded: Loaded, site: Site, id: string, say: SayCommand): void => {
  const ids = loaded.content.events.map((one) => one.id).sort();
  if (!ids.includes(id)) {
    const nearest = nearestWord(id, ids);
    throw new UsageFault(
      nearest === undefined
        ? say("archive.no-event", { event: id, events: ids.join(", ") })
        : say("archive.did-you-mean", { event: id, nearest }),
    );
  }
  const event = site.events.find((one) => one.id === id);
  if (event && event.phase !== "past")
    throw new UsageFault(
      event.period
        ? say("archive.not-past", { event: id, end: dates(site.language).moment(event.period.end) })
        : say("archive.no-end", { event: id }),
    );
  refuseEarly(loaded, site, id, say);
};

/** What one could archive, for those who did not say. */
const ask = ({ events }: Site, folder: string, say: SayCommand): string => {
  const archived = archivedEvents(folder);
  const over = events
    .filter(({ id, phase }: Event) => phase === "past" && !archived.includes(id))
    .map(({ id }) => id);
  const [first] = over;
  return first === undefined
    ? say("archive.none")
    : say("archive.which", { events: over.join(", "), first });
};

/** Where the files of an event are in each of its languages, from the root of the site. */
const foldersOf = (site: Site, event: string): readonly string[] => [
  ...new Set(
    versionsOf(site).flatMap(({ base, events }) =>
      events.filter(({ id }) => id === event).map(({ url }) => url.slice(base.length)),
    ),
  ),
];

/** Builds the site aside and keeps what is the event's; the number of files, or undefined if there are errors. */
const archiveOne = async (
  options: Options,
  event: string,
  terminal: Terminal,
): Promise<number | undefined> => {
  const read = load(options, { sharedMedia: sharedMediaOf(event) });
  const { loaded, pictures } = await prepare(await withRules(read, options.site), options.site);
  if (!loaded.site) {
    report(loaded, options, terminal);
    return undefined;
  }
  const { site } = loaded;
  return withScratch(workFolder(options.site), async (folder) => {
    const { compile } = await import("../build/compile.ts");
    const { hasCards, pdf } = options;
    const settings = { isDevelopment: false, hasCards, pdf, folder: options.site };
    const compiled = await orOwnFaults(() => compile(site, pictures, folder, settings));
    if (compiled instanceof OwnFaults) {
      report(withTemplates(loaded, compiled.report, options.site), options, terminal);
      return undefined;
    }
    const { files, policy } = compiled;
    // What is published as it is stays where it is, for all pages.
    const statics = new Set(site.statics?.map(({ path }) => path));
    const chosen = chooseFiles(
      files.map(({ path }) => path).filter((path) => !statics.has(path)),
      foldersOf(site, event),
      (path) => readFileSync(join(folder, path)),
    );
    writeArchive(options.site, event, { address: site.address ?? "", policy }, chosen);
    return chosen.length;
  });
};

/**
 * Its exit code: 0, 1 when the content has errors, 2 when no event was named. An archive is of the site's
 * own address, whatever the host. Throws `UsageFault` for an event that is unknown or not over.
 */
export const archive = async (
  given: Options,
  terminal: Terminal,
  events: readonly string[],
): Promise<number> => {
  const options = { ...given, url: undefined };
  const loaded = load(options);
  if (!report(loaded, options, terminal) || !loaded.site) return 1;
  const say = commandWords(loaded.language);
  if (events.length === 0) throw new UsageFault(ask(loaded.site, options.site, say));
  for (const event of events) refuse(loaded, loaded.site, event, say);
  for (const event of events) {
    const files = await archiveOne(options, event, terminal);
    if (files === undefined) return 1;
    const folder = archiveFolder(event);
    terminal.tell(`${say("archive.archived", { event, files: String(files), folder })}\n`);
    const drafts = draftsIn(loaded, loaded.site, event);
    if (drafts.length > 0) terminal.tell(`${say("archive.drafts", { files: drafts })}\n`);
  }
  return 0;
};
