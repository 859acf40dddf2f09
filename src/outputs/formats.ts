/** What there is beside the pages, for the page of an event’s data and for the heads of pages. */
import type { Event, Site } from "../site/model.ts";
import { eventFileUrl, homeUrl, listUrl, programmeUrl } from "../urls.ts";
import { type Alternate, type Format, readers } from "./output.ts";
import { allOutputs } from "./outputs.ts";

/** The files that an event may have, by whom they are for. */
export const eventFormats: readonly Format[] = allOutputs
  .flatMap(({ formats = [] }) => formats)
  .toSorted((a, b) => readers.indexOf(a.reader) - readers.indexOf(b.reader));

/** Tells whether there is a file at a url. */
export type IsPublished = (url: string) => boolean;

const siteAlternates = (root: string): readonly Alternate[] =>
  allOutputs.flatMap(({ ofSite }) => ofSite?.(root) ?? []);

const eventAlternates = (root: string, event: Event, page: string): readonly Alternate[] => {
  const programmes = [event.url, homeUrl(root), listUrl(root, event.id, "data")];
  const tellsAll = programmes.includes(page) || page.startsWith(programmeUrl(root, event.id));
  return [
    ...(page === event.url ? [] : allOutputs.flatMap(({ besidePage }) => besidePage?.(page) ?? [])),
    ...eventFormats
      .filter(
        ({ isNamedOn }) => isNamedOn === "every-page" || (tellsAll && isNamedOn === "programme"),
      )
      .map(({ file, type, name }) => ({ type, url: eventFileUrl(root, event.id, file), name })),
  ];
};

/** The other forms of what a page tells, as far as they were written; those of the agenda for a page of no event. */
export const alternatesOf = (
  { root }: Pick<Site, "root">,
  event: Event | undefined,
  page: string,
  isPublished: IsPublished,
): readonly Alternate[] =>
  (event ? eventAlternates(root, event, page) : siteAlternates(root)).filter(({ url }) =>
    isPublished(url),
  );
