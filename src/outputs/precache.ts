/** Which files the worker fetches ahead. */
import type { Event, Site } from "../site/model.ts";
import { roomPages } from "../site/rooms.ts";
import { commentForms } from "../site/taking-part.ts";
import {
  dayUrl,
  eventUrl,
  homeUrl,
  embedFolder,
  isFormUrl,
  screenUrl,
  listUrl,
  outputPath,
  ownEntriesUrl,
  programmeUrl,
} from "../urls.ts";
import { pathLocales } from "./worker.ts";

/** The most that is fetched ahead. */
const mostPages = 300;
const mostBytes = 3_000_000;

/** A built page, script or stylesheet, and its size. */
interface Built {
  /** From the root of the output: `/agenda/index.html`. */
  readonly path: string;
  readonly bytes: number;
}

type PrecachedSite = Pick<
  Site,
  "base" | "root" | "language" | "events" | "home" | "now" | "versions"
>;

type Version = Pick<Site, "root" | "events" | "home">;

/**
 * The pages that one needs on the day, most needed first, those of the first language before those of others; then,
 * where there is room, the lists in which one looks for somebody or something.
 */
const essentialUrls = (site: PrecachedSite): readonly string[] => {
  const versions: readonly Version[] = [site, ...(site.versions?.slice(1) ?? [])];
  return [
    ...pathLocales(site).map(({ unseen }) => unseen),
    ...versions.flatMap(essentialsIn),
    ...versions.flatMap(listsIn),
  ];
};

const inOrder = ({ events, home }: Version): readonly Event[] =>
  home ? [home, ...events.filter((event) => event !== home)] : events;

const essentialsIn = (version: Version): readonly string[] => [
  homeUrl(version.root),
  ...inOrder(version).flatMap((event) => essentialsOf(version.root, event)),
];

const listsIn = (version: Version): readonly string[] =>
  inOrder(version).flatMap(({ id }) => [
    listUrl(version.root, id, "sessions"),
    listUrl(version.root, id, "speakers"),
  ]);

const essentialsOf = (root: string, event: Event): readonly string[] => {
  const { id, days } = event;
  return [
    eventUrl(root, id),
    programmeUrl(root, id),
    ...days.map((day) => dayUrl(root, id, day.id, days.length === 1)),
    listUrl(root, id, "my"),
    ownEntriesUrl(listUrl(root, id, "my")),
    listUrl(root, id, "practical"),
    listUrl(root, id, "data"),
    ...[...roomPages(event).values()].map(({ url }) => url),
  ];
};

const weigh = (files: Iterable<Built>): number =>
  [...files].reduce((sum, { bytes }) => sum + bytes, 0);

/** The pages of a site; and if it has several languages, those of the first with what one needs of the others. */
const choices = <File>(
  site: PrecachedSite,
  pages: ReadonlyMap<string, File>,
): readonly ReadonlyMap<string, File>[] => {
  const { versions = [] } = site;
  const folders = versions.slice(1).map(({ root }) => `${root}/`);
  if (folders.length === 0) return [pages];
  const isOfFirst = (url: string): boolean => !folders.some((folder) => url.startsWith(folder));
  const needed = new Set(essentialUrls(site));
  const some = [...pages].filter(([url]) => isOfFirst(url) || needed.has(url));
  return [pages, new Map(some)];
};

/** True for the forms for comments. */
const isCommentForm = (site: PrecachedSite): ((path: string) => boolean) => {
  const forms = new Set(
    [site, ...(site.versions ?? [])].flatMap(({ events }) =>
      events.flatMap(commentForms).map(({ url }) => outputPath(site.base, url)),
    ),
  );
  return (path) => forms.has(path);
};

/** True for the pages of screens, which keep what they need, and for those within other sites. */
const onOtherDevices = (site: PrecachedSite): ((path: string) => boolean) => {
  const folders = [site, ...(site.versions ?? [])]
    .flatMap(({ events }) => events)
    .flatMap(({ url }) => [screenUrl(url), embedFolder(url)]);
  return (path) => folders.some((folder) => (site.base + path).startsWith(folder));
};

/**
 * What is fetched ahead, by address, in one order everywhere: scripts and styles, and all pages of a small
 * site, or all of its first language and the essential ones of the others; of a larger one the essential pages, as many as there is room for.
 */
export const choosePrecached = <File extends Built>(
  site: PrecachedSite,
  pages: readonly File[],
  parts: readonly File[],
): ReadonlyMap<string, File> => {
  const byUrl = (files: readonly File[]): Map<string, File> =>
    new Map(
      files
        .map(
          (file) =>
            [encodeURI(site.base + file.path.replace(/\/index\.html$/, "/")), file] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const isElsewhere = onOtherDevices(site);
  const isComment = isCommentForm(site);
  const wanted = byUrl(
    // What one sends needs the network, and takes the room of pages that one reads.
    pages.filter(
      ({ path }) =>
        path !== "/404.html" && !isFormUrl(path) && !isComment(path) && !isElsewhere(path),
    ),
  );
  const kept = byUrl(parts);
  let room = mostBytes - weigh(parts);
  for (const all of choices(site, wanted))
    if (all.size <= mostPages && weigh(all.values()) <= room) return new Map([...kept, ...all]);
  for (const url of essentialUrls(site)) {
    const file = kept.has(url) ? undefined : wanted.get(url);
    if (!file) continue;
    if (kept.size - parts.length >= mostPages) break;
    // What is too large leaves its room to what comes after it.
    if (file.bytes > room) continue;
    room -= file.bytes;
    kept.set(url, file);
  }
  return kept;
};
