/** Atom: RFC 4287. */
import { type DateTime, toUtc } from "../../time.ts";
import { element, type Xml, xmlFile } from "../../write/xml.ts";

/** One thing that happened. */
export interface FeedEntry {
  /** A URI, for ever the same and for this entry alone. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  readonly language: string;
  readonly published: DateTime | undefined;
  readonly updated: DateTime;
  /** What kind of thing: `news`, `moved`. */
  readonly category: string;
  readonly summary: string | undefined;
  /** HTML with absolute addresses; empty: there is nothing more to say. */
  readonly content: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly language: string;
  /** Where the feed itself is, absolute. */
  readonly url: string;
  /** The page that it goes with, absolute. */
  readonly page: string;
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  /** Who may do what with it, in words, and where that stands. */
  readonly rights: { readonly text: string; readonly url: string } | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** When it last changed, if it has no entry. */
  readonly since: DateTime | undefined;
}

/** Readers keep what they have seen. */
const mostEntries = 50;

/** An instant that no reader takes for news, where nothing tells when a feed began. */
const unknownInstant = "1970-01-01T00:00:00Z";

const page = (href: string, hreflang: string): Xml =>
  element("link", { rel: "alternate", type: "text/html", hreflang, href });

const entryElement = (entry: FeedEntry, feedLanguage: string): Xml => {
  const { id, title, url, language, published, updated, category, summary, content } = entry;
  return element("entry", { "xml:lang": language === feedLanguage ? undefined : language }, [
    element("id", {}, id),
    element("title", {}, title),
    page(url, language),
    published && element("published", {}, toUtc(published)),
    element("updated", {}, toUtc(updated)),
    element("category", { term: category }),
    summary !== undefined && element("summary", {}, summary),
    content !== "" && element("content", { type: "html" }, content),
  ]);
};

/** The whole file. Its `updated` is that of the newest entry: it moves when something happened, not when it was built. */
export const atomFile = (feed: Feed): string => {
  const { id, title, subtitle, language, url, authors, rights, since } = feed;
  const entries = feed.entries.slice(0, mostEntries);
  const updated = entries[0]?.updated ?? since;
  return xmlFile(
    element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language }, [
      element("id", {}, id),
      element("title", {}, title),
      subtitle !== undefined && element("subtitle", {}, subtitle),
      element("updated", {}, updated ? toUtc(updated) : unknownInstant),
      element("link", { rel: "self", type: "application/atom+xml", href: url }),
      page(feed.page, language),
      // RFC 4946
      rights && element("link", { rel: "license", href: rights.url }),
      ...authors.map((author) =>
        element("author", {}, [
          element("name", {}, author.name),
          author.url !== undefined && element("uri", {}, author.url),
        ]),
      ),
      rights && element("rights", {}, rights.text),
      element("generator", {}, "Parvis"),
      ...entries.map((entry) => entryElement(entry, language)),
    ]),
  );
};
