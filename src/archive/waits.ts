/** What of an event is not published yet: an archive of it would never hold that. */
import type { Loaded } from "../content/load.ts";
import { toStart, zoneOf } from "../content/timing.ts";
import { whenPublished } from "../content/unpublished/tell.ts";
import type { Waiting } from "../content/unpublished/find.ts";
import type { SayCommand } from "../i18n/commands.ts";
import type { Site } from "../site/model.ts";
import { UsageFault } from "../run/options.ts";

/** The files of an event that wait; news do so until their date too. */
const waitingIn = (
  { content, waiting }: Loaded,
  { now }: Site,
  event: string,
): readonly Waiting[] => {
  const found = content.events.find(({ id }) => id === event);
  if (!found) return [];
  const own = waiting.filter(({ file }) => file.startsWith(`${found.folder}/`));
  const zone = zoneOf(content, found);
  const news = [...found.news.items.values()].flatMap(({ document, partial }) => {
    const { file } = document.source;
    const until = toStart(partial.date, zone);
    return until && until > now && !own.some((one) => one.file === file) ? [{ file, until }] : [];
  });
  return [...own, ...news];
};

/** Throws `UsageFault` if the event is not published, or if something of it is to come by itself. */
export const refuseEarly = (loaded: Loaded, site: Site, event: string, say: SayCommand): void => {
  const waiting = waitingIn(loaded, site, event);
  const { file } =
    loaded.content.events.find(({ id }) => id === event)?.event.document.source ?? {};
  if (file !== undefined && waiting.some((one) => one.file === file && !one.isPart))
    throw new UsageFault(say("archive.not-published", { event, file }));
  const files = waiting.flatMap(({ file, until }) =>
    until ? [`${file} (${whenPublished(until, loaded.language)})`] : [],
  );
  if (files.length > 0) throw new UsageFault(say("archive.to-come", { event, files }));
};

/** The drafts of an event, which its archive is without. */
export const draftsIn = (loaded: Loaded, site: Site, event: string): readonly string[] =>
  waitingIn(loaded, site, event).map(({ file }) => file);
