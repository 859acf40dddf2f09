/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
import { toUtc } from "../../time.ts";
import { type Feed, type FeedEntry, mostEntries } from "./feed.ts";

/** Its media type. */
export const jsonFeedType = "application/feed+json";

const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  // Each has to have a text.
  ...(entry.content === ""
    ? { content_text: entry.summary ?? entry.title }
    : { content_html: entry.content }),
  ...(entry.summary !== undefined && { summary: entry.summary }),
  ...(entry.published && { date_published: toUtc(entry.published) }),
  date_modified: toUtc(entry.updated),
  tags: [entry.category],
  language: entry.titleLanguage ?? entry.language,
});

/** The whole file; `self` is its address, absolute. */
export const jsonFeedFile = (feed: Feed, self: string): string => {
  const { title, subtitle, language, authors, entries } = feed;
  const file = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: feed.page,
    feed_url: self,
    ...(subtitle !== undefined && { description: subtitle }),
    language,
    authors: authors.map(({ name, url }) => ({ name, ...(url !== undefined && { url }) })),
    items: entries.slice(0, mostEntries).map(item),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
};
