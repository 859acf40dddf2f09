/** What happened in an event, as entries of a feed. */
import type { Html } from "../../write/html.ts";
import { translator } from "../../i18n/index.ts";
import { uidOf, uuidOf } from "../../site/identity.ts";
import type { Event, News, Site } from "../../site/model.ts";
import { languageOfText, pageVersions } from "../../site/versions.ts";
import { absoluteUrl, listUrl } from "../../urls.ts";
import { eventContent, type ChangeText, changeTexts, proseIn } from "../text/change-texts.ts";
import { voice } from "../text/voice.ts";
import type { FeedEntry, Translation } from "./feed.ts";

/** A name that never changes, as a URI. */
export const urn = (name: string): string => `urn:uuid:${uuidOf(name)}`;

/** A reader shows it far from the site, so that every address is whole; text cannot hold an `href="`, its quotes are escaped. */
const absolute = ({ markup }: Html, site: Site, page: string): string =>
  markup.replaceAll(/(?<= (?:href|src)=")[#/][^"]*/g, (url) =>
    absoluteUrl(site, url.startsWith("#") ? page + url : url),
  );

/** A page in the other languages in which somebody wrote it. */
export const translationsOf = (
  site: Site,
  event: Event | undefined,
  url: string,
): readonly Translation[] =>
  pageVersions(site, event, url).flatMap((one) =>
    one.url === url || one.untranslated?.isWhole
      ? []
      : [{ language: one.language, url: absoluteUrl(site, one.url) }],
  );

/** The language of a text, if it is not that of its event. */
const foreign = (event: Event, text: string | undefined): string | undefined => {
  const { language } = event;
  const own = text === undefined ? language : languageOfText(event, text, language, language);
  return own === language ? undefined : own;
};

/** What all entries about something of an event have in common. */
const aboutPage = (site: Site, event: Event, url: string) => ({
  url: absoluteUrl(site, url),
  language: event.language,
  translations: translationsOf(site, event, url),
});

/** The announcements of an event. */
export const newsEntries = (site: Site, event: Event): readonly FeedEntry[] =>
  event.news.map((news) => newsEntry(site, event, news));

const newsEntry = (site: Site, event: Event, news: News): FeedEntry => {
  const { id, url, title, date, summary, body } = news;
  const { set } = voice(event);
  return {
    ...aboutPage(site, event, url),
    id: urn(uidOf(site, "news", id, event.id)),
    title: set(title),
    titleLanguage: foreign(event, title),
    published: date,
    updated: date,
    category: "news",
    summary: summary === undefined ? undefined : set(summary),
    summaryLanguage: foreign(event, summary),
    content: absolute(proseIn(event, body), site, url),
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
    ...aboutPage(site, event, url),
    id: urn(name),
    title: translator(event)(key, { ...words, title }),
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
          ...aboutPage(site, event, event.url),
          id: urn(uidOf(site, "event", event.id)),
          title: voice(event).set(event.title),
          titleLanguage: foreign(event, event.title),
          published: event.published,
          updated: event.published,
          category: "event",
          summary: undefined,
          content: absolute(eventContent(event), site, event.url),
        },
      ]
    : [];
