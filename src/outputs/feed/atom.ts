/** Atom: RFC 4287. */
import { toUtc } from "../../time.ts";
import { element, type Xml, xmlFile } from "../../write/xml.ts";
import { type Feed, type FeedEntry, mostEntries, type Translation } from "./feed.ts";

/** An instant that no reader takes for news, where nothing tells when a feed began. */
const unknownInstant = "1970-01-01T00:00:00Z";

const page = (href: string, hreflang: string): Xml =>
  element("link", { rel: "alternate", type: "text/html", hreflang, href });

/** Its media type: RFC 4287 §7. */
export const atomType = "application/atom+xml";

const feedIn = ({ language, url }: Translation): Xml =>
  element("link", { rel: "alternate", type: atomType, hreflang: language, href: url });

/** A text in its language, where that is not the one around it. */
const text = (name: "title" | "summary", value: string, language: string | undefined): Xml =>
  element(name, { "xml:lang": language }, value);

const entryElement = (entry: FeedEntry, feedLanguage: string): Xml => {
  const { id, title, url, language, published, updated, category, summary, content } = entry;
  const { titleLanguage, summaryLanguage, translations } = entry;
  return element("entry", { "xml:lang": language === feedLanguage ? undefined : language }, [
    element("id", {}, id),
    text("title", title, titleLanguage),
    page(url, language),
    ...translations.map((one) => page(one.url, one.language)),
    published && element("published", {}, toUtc(published)),
    element("updated", {}, toUtc(updated)),
    element("category", { term: category }),
    summary !== undefined && text("summary", summary, summaryLanguage),
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
      element("link", { rel: "self", type: atomType, href: url }),
      page(feed.page, language),
      ...feed.translations.map(feedIn),
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
