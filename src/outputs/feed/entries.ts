/** What happened in an event, as entries of a feed. */
import type { Html } from "../../write/html.ts";
import { translator } from "../../i18n/index.ts";
import { uidOf, uuidOf } from "../../site/identity.ts";
import type { Event, News, Site } from "../../site/model.ts";
import { renderProse } from "../../text/markdown.ts";
import { typeset } from "../../text/typography.ts";
import { absoluteUrl, listUrl } from "../../urls.ts";
import { eventContent, type ChangeText, changeTexts } from "../text/change-texts.ts";
import type { FeedEntry } from "./feed.ts";

/** A name that never changes, as a URI. */
export const urn = (name: string): string => `urn:uuid:${uuidOf(name)}`;

/** A reader shows it far from the site, so that every address is whole; text cannot hold an `href="`, its quotes are escaped. */
const absolute = ({ markup }: Html, site: Site, page: string): string =>
  markup.replaceAll(/(?<= (?:href|src)=")[#/][^"]*/g, (url) =>
    absoluteUrl(site, url.startsWith("#") ? page + url : url),
  );

/** The announcements of an event. */
export const newsEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  event.news.map((news) => newsEntry(site, event, news));

const newsEntry = (site: Site, event: Event, news: News): FeedEntry => {
  const { id, url, title, date, summary, body } = news;
  const { language } = event;
  return {
    id: urn(uidOf(site, "news", id, event.id)),
    title: typeset(title, language),
    url: absoluteUrl(site, url),
    language,
    published: date,
    updated: date,
    category: "news",
    summary: summary === undefined ? undefined : typeset(summary, language),
    content: absolute(renderProse(body, { level: 2, words: site.words }), site, url),
  };
};

/** The latest change of the event and of each slot and session, as the page of changes tells them. */
export const changeEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  changeTexts(site, event).map((change) => changeEntry(site, event, change));

/** That an event is another day, or does not take place, without its programme. */
export const eventChangeEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  changeTexts(site, { ...event, days: [], sessions: [], removed: [] }).map((change) =>
    changeEntry(site, event, change),
  );

const changeEntry = (site: Site, event: Event, change: ChangeText): FeedEntry => {
  const { name, key, words, title, category, changed, content } = change;
  // What is gone has no page: that of changes tells it.
  const url = change.url ?? listUrl(site.root, event.id, "changes");
  return {
    id: urn(name),
    title: translator(event)(key, { ...words, title }),
    url: absoluteUrl(site, url),
    language: event.language,
    published: undefined,
    updated: changed,
    category,
    summary: undefined,
    content: absolute(content, site, url),
  };
};

/** That an event was announced, if one knows when. */
export const announcementEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  event.published && event.published <= site.now
    ? [
        {
          id: urn(uidOf(site, "event", event.id)),
          title: typeset(event.title, event.language),
          url: absoluteUrl(site, event.url),
          language: event.language,
          published: event.published,
          updated: event.published,
          category: "event",
          summary: undefined,
          content: absolute(eventContent(event), site, event.url),
        },
      ]
    : [];
