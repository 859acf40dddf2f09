/** What pages and hosts say of the files that a site's own outputs make. */
import type { OwnFile } from "../own/own-output.ts";
import { eventUrl } from "../urls.ts";
import type { HeaderRule, Reader } from "./output.ts";

/** A file of a site's own that says what it is. */
export interface NamedFile {
  readonly url: string;
  readonly type: string;
  readonly title: string;
}

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^text\/calendar\b/, "calendar"],
  [/^application\/(?:atom|rss)\+xml\b|^application\/feed\+json\b/, "feed"],
  [/^text\/(?:csv|tab-separated-values)\b|spreadsheet/, "spreadsheet"],
];

/** With what one reads a file. */
export const readerOf = ({ type }: Pick<NamedFile, "type">): Reader =>
  readers.find(([pattern]) => pattern.test(type))?.[1] ?? "program";

/** The files of an event that pages name, or without one those of the site. */
export const namedFiles = (
  files: readonly OwnFile[],
  base: string,
  event: { readonly id: string } | undefined,
  events: readonly { readonly id: string }[],
): readonly NamedFile[] =>
  files.flatMap(({ path, type, title }) => {
    if (type === undefined || title === undefined) return [];
    const url = base + path;
    const owner = events.find(({ id }) => url.startsWith(eventUrl(base, id)));
    return owner?.id === event?.id ? [{ url: encodeURI(url), type, title }] : [];
  });

/** What hosts are told of them: the types that an ending may not tell. */
export const ownHeaders = (files: readonly OwnFile[]): readonly HeaderRule[] =>
  files.flatMap(({ path, type }) =>
    type === undefined ? [] : [{ path: encodeURI(path), headers: [["Content-Type", type]] }],
  );
