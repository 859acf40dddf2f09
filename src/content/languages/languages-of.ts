/** In which languages a site and its events are. */
import type { Content, EventContent } from "../content.ts";

/** Those of the site, the default one first. */
export const siteLanguages = ({ site }: Pick<Content, "site">): readonly string[] =>
  site.partial.languages ?? ["en"];

/** False if the site's file cannot be read, which is reported: then nobody knows which languages it has. */
export const knowsLanguages = ({ site }: Pick<Content, "site">): boolean =>
  site.partial.languages !== undefined && typeof site.document.value === "object";

/** Those of the site that an event names; all, if it names none. */
const namedLanguages = (
  content: Pick<Content, "site">,
  event: EventContent | undefined,
): readonly string[] => {
  const all = siteLanguages(content);
  const named = event?.event.partial.languages ?? all;
  const own = all.filter((one) => named.includes(one));
  return own.length > 0 ? own : all;
};

/** That of what does not say its own, in an event or in what all events share. */
export const sourceLanguage = (content: Pick<Content, "site">, event?: EventContent): string =>
  event?.event.partial.language ?? namedLanguages(content, event)[0] ?? "en";

/**
 * Those that an event is published in, in the order of the site's. In a site of one language, that of the event; in
 * one of several, all of them unless the event names some.
 */
export const eventLanguages = (
  content: Pick<Content, "site">,
  event: EventContent,
): readonly string[] =>
  siteLanguages(content).length < 2
    ? [sourceLanguage(content, event)]
    : namedLanguages(content, event);

/** The folder of a language's pages: none for the first one. */
export const folderOf = (base: string, languages: readonly string[], language: string): string =>
  languages.indexOf(language) > 0 ? `${base}/${language.toLowerCase()}` : base;
