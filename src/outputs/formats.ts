/** What there is beside the pages, for the page of an event’s data and for the heads of pages. */
import type { Event, Site } from "../site/model.ts";
import { eventFileUrl, homeUrl, listUrl, programmeUrl, rootOf } from "../urls.ts";
import { type Alternate, type Format, readers } from "./output.ts";
import { allOutputs } from "./outputs.ts";

/** The files that an event may have, by whom they are for. */
export const eventFormats: readonly Format[] = allOutputs
  .flatMap(({ formats = [], isForAll }) =>
    formats.map((format) => ({ ...format, ...(isForAll && { isForAll }) })),
  )
  .toSorted((a, b) => readers.indexOf(a.reader) - readers.indexOf(b.reader));

/** Where a file of an event is, in the version of a site that tells of it. */
export const formatUrl = (
  { base }: Pick<Site, "base">,
  event: Pick<Event, "id" | "url">,
  { file, isForAll }: Pick<Format, "file" | "isForAll">,
): string => eventFileUrl(isForAll ? base : rootOf(event), event.id, file);

/** Tells whether there is a file at a url. */
export type IsPublished = (url: string) => boolean;

const siteAlternates = (root: string): readonly Alternate[] =>
  allOutputs.flatMap(({ ofSite }) => ofSite?.(root) ?? []);

const eventAlternates = (
  site: Pick<Site, "base" | "root">,
  event: Event,
  page: string,
): readonly Alternate[] => {
  const root = rootOf(event);
  const programmes = [event.url, homeUrl(site.root), listUrl(root, event.id, "data")];
  const tellsAll = programmes.includes(page) || page.startsWith(programmeUrl(root, event.id));
  return [
    ...(page === event.url ? [] : allOutputs.flatMap(({ besidePage }) => besidePage?.(page) ?? [])),
    ...eventFormats
      .filter(
        ({ isNamedOn }) => isNamedOn === "every-page" || (tellsAll && isNamedOn === "programme"),
      )
      .map((format) => ({
        type: format.type,
        url: formatUrl(site, event, format),
        name: format.name,
      })),
  ];
};

/** The other forms of what a page tells, as far as they were written; those of the agenda for a page of no event. */
export const alternatesOf = (
  site: Pick<Site, "base" | "root">,
  event: Event | undefined,
  page: string,
  isPublished: IsPublished,
): readonly Alternate[] =>
  (event ? eventAlternates(site, event, page) : siteAlternates(site.root)).filter(({ url }) =>
    isPublished(url),
  );
