/** Which file of the content a page is of, for those who correct it. */
import type { Event, Site } from "../../site/model.ts";
import { roomPages } from "../../site/rooms.ts";
import { agendaUrl, homeUrl, listUrl, programmeUrl, rootOf, sitePageUrl } from "../../urls.ts";
import type { Content, EventContent, Item, Shelf } from "../content.ts";

/** What of a site its pages are of. */
type Pages = Pick<Site, "root" | "language" | "home" | "events" | "pages" | "series">;

type Entry = readonly [url: string, file: string];

/** What is said of an item in a language: the file beside it, if there is one. */
const fileOf = (item: Item<unknown>, language: string): string =>
  (item.translations?.get(language) ?? item).document.source.file;

/** The things of a shelf that have a page. */
const pagesOf = (
  things: readonly { readonly id: string; readonly url: string }[],
  shelf: Shelf<unknown>,
  language: string,
): readonly Entry[] =>
  things.flatMap(({ id, url }) => {
    const item = shelf.items.get(id);
    return item ? [[url, fileOf(item, language)] as const] : [];
  });

/** The file that holds all items of a shelf. */
const listOf = ({ items }: Shelf<unknown>): string | undefined =>
  [...items.values()][0]?.document.source.file;

/** What lists things of an event is of the event, where it is of no file of its own. */
const lists = ["sessions", "speakers", "themes", "practical", "team"] as const;

const pagesOfEvent = (
  event: Event,
  files: EventContent,
  { organisations, venues }: Content,
): readonly Entry[] => {
  const { language } = event;
  const main = fileOf(files.event, language);
  const root = rootOf(event);
  const roomFile = listOf(venues) ?? main;
  return [
    [event.url, main],
    [programmeUrl(root, event.id), main],
    ...lists.map((list) => [listUrl(root, event.id, list), main] as const),
    [listUrl(root, event.id, "organisations"), listOf(organisations) ?? main],
    ...event.tracks.map(({ url }) => [url, main] as const),
    ...[...roomPages(event).values()].map(({ url }) => [url, roomFile] as const),
    ...event.days.flatMap(({ id, url }) => {
      const day = files.days.find((one) => one.id === id);
      return day ? [[url, fileOf(day.head, language)] as const] : [];
    }),
    ...pagesOf(event.sessions, files.sessions, language),
    ...pagesOf(event.people, files.speakers, language),
    ...pagesOf(event.themes, files.themes, language),
    ...pagesOf(event.news, files.news, language),
    ...pagesOf(event.pages, files.pages, language),
  ];
};

/**
 * By the url of a page the file of the content that says what stands there, in the language of the page if it is translated.
 * What is made of several files is of the most telling one; what only counts or collects is of none.
 */
export const pageFiles = (site: Pages, content: Content): ReadonlyMap<string, string> => {
  const { root, language, home, events, pages, series } = site;
  const own = fileOf(content.site, language);
  const ofEvents = events.flatMap((event) => {
    const files = content.events.find(({ id }) => id === event.id);
    return files ? pagesOfEvent(event, files, content) : [];
  });
  const files = new Map<string, string>([
    ...["legal", "accessibility"].map((id) => [sitePageUrl(root, id), own] as const),
    [agendaUrl(root), own],
    ...pagesOf(pages, content.pages, language),
    ...ofEvents,
  ]);
  for (const { url, editions } of series) files.set(url, files.get(editions[0]?.url ?? "") ?? own);
  files.set(homeUrl(root), (home && files.get(home.url)) ?? own);
  return files;
};
