/** The versions of a site, one for each of its languages, and a page in each of them. */
import { eventUrl, isStandIn, withoutQuery } from "../urls.ts";
import type { Event, Site, UntranslatedPage } from "./model.ts";
import type { Spoken } from "./spoken.ts";

/** The site in each of its languages, the default one first; of one language itself alone. */
export const versionsOf = (site: Site): readonly Site[] => site.versions ?? [site];

/** False for an event that is not in the language of a version: its pages and files are in another. */
export const isOwnEvent = ({ root }: Pick<Site, "root">, { id, url }: Pick<Event, "id" | "url">) =>
  url === eventUrl(root, id);

/** Tells which urls are of events that are not in the language of a version. */
export const elsewhereIn = ({
  versions,
  events,
  root,
}: Pick<Site, "versions" | "events" | "root">): ((url: string) => boolean) => {
  const others = versions ? events.filter((event) => !isOwnEvent({ root }, event)) : [];
  const folders = others.map(({ id }) => eventUrl(root, id));
  return (url) => folders.some((folder) => url.startsWith(folder));
};
/** The events whose pages are in this version: one that is not in its language has them in another. */
export const eventsIn = ({ versions, language, events }: Site): readonly Event[] =>
  versions ? events.filter((event) => event.language === language) : events;

/** An event in the first language of a site of several; undefined in a site of one. */
export const inFirstLanguage = ({ versions }: Site, { id }: Event): Event | undefined =>
  versions?.[0]?.events.find((event) => event.id === id);

/** Where a page is in a language. */
export interface PageVersion {
  readonly language: string;
  readonly url: string;
  /** What of it is not in the language; undefined: all is. */
  readonly untranslated: UntranslatedPage | undefined;
}

/** The languages in which a page is, and the folder of each: an event may have fewer than its site. */
const folders = (site: Site, event: Event | undefined): ReadonlyMap<string, string> => {
  const versions = versionsOf(site);
  const languages = event?.languages ?? versions.map(({ language }) => language);
  return new Map(
    languages.map((language, i) => {
      const version = versions.find((one) => one.language === language);
      return [language, i === 0 || !version ? site.base : version.root];
    }),
  );
};

/** A page in each of its languages, in their order; none in a site of one language, and of what stands in for other pages. `event` is the one that it is about. */
export const pageVersions = (
  site: Site,
  event: Event | undefined,
  url: string,
): readonly PageVersion[] => {
  if (!site.versions || isStandIn(site.base, url)) return [];
  const all = folders(site, event);
  const own = all.get(event?.language ?? site.language) ?? site.base;
  if (!url.startsWith(`${own}/`)) return [];
  return [...all].map(([language, folder]) => {
    const there = folder + url.slice(own.length);
    const version = site.versions?.find((one) => one.language === language);
    return {
      language,
      url: there,
      untranslated: version?.untranslated?.pages.get(withoutQuery(there)),
    };
  });
};

/** Where a page truly is that nobody has translated: in the language in which it was written, if it is there. */
export const sourceOf = (versions: readonly PageVersion[], url: string): string => {
  const here = versions.find((one) => one.url === url);
  if (!here?.untranslated?.isWhole) return url;
  const { language } = here.untranslated;
  const source =
    versions.find((one) => one.language === language && !one.untranslated?.isWhole) ??
    versions.find(({ untranslated }) => !untranslated?.isWhole) ??
    versions[0];
  return source?.url ?? url;
};

/** The language of a text of the content, on a page in a language; `otherwise` in a site of one language. */
export const languageOfText = (
  { untranslated }: Pick<Spoken, "untranslated">,
  text: string,
  page: string,
  otherwise: string,
): string => (untranslated ? (untranslated.texts.get(text.trim()) ?? page) : otherwise);
