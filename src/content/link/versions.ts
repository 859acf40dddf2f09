/** Links a site in each of its languages: one content, one `Site` for each. */
import type { Site } from "../../site/model.ts";
import type { EventContent } from "../content.ts";
import { contentIn } from "../languages/content-in.ts";
import {
  eventLanguages,
  folderOf,
  siteLanguages,
  sourceLanguage,
} from "../languages/languages-of.ts";
import { outdatedIn, untranslatedIn } from "../languages/untranslated.ts";
import type { Comparison } from "../revisions/compare.ts";
import { isMediaUrl } from "../rules/links.ts";
import type { Judged } from "../translations/judge.ts";
import { itemsOf } from "../rules/scope.ts";
import type { Linker, Version } from "./linker.ts";
import { type LinkedVersion, type LinkOptions, linkVersion, wholeOf } from "./site.ts";

/** What linking is told. */
export interface SiteOptions extends Omit<LinkOptions, "version"> {
  /** Translations whose source is newer. */
  readonly stale: readonly Judged[];
}

/** The site in its first language, which knows the others, and by event how it compares with what was recorded. */
export interface LinkedSite {
  readonly site: Site;
  readonly comparisons: LinkedVersion["comparisons"];
}

type Comparisons = ReadonlyMap<string, () => Comparison>;

/** A site of one language, whose events may each be in another. */
const onlyVersion = ({ content, base }: SiteOptions): Version => ({
  language: siteLanguages(content)[0] ?? "en",
  root: base,
  rootOf: () => base,
  languageOf: (event) => sourceLanguage(content, event),
  others: undefined,
});

/** Where pages are, by the event that they are of. */
const rootIn = (
  { content, base }: SiteOptions,
  language: string,
  languages: ReadonlyMap<string, string>,
): ((event: EventContent | undefined) => string) => {
  const root = folderOf(base, siteLanguages(content), language);
  const roots = new Map(
    content.events.map((event) => {
      const own = languages.get(event.id) ?? language;
      return [event.id, folderOf(base, eventLanguages(content, event), own)] as const;
    }),
  );
  return (event) => (event && roots.get(event.id)) ?? root;
};

/** Links to pages lead to those of the version; files are where they are. */
const leading = (
  { content, base }: SiteOptions,
  rootOf: (event: EventContent | undefined) => string,
): ((url: string) => string) => {
  const events = new Map(content.events.map((event) => [event.id, event]));
  return (url) => {
    const path = url.startsWith(`${base}/`) ? url.slice(base.length) : undefined;
    if (path === undefined || isMediaUrl(path, content)) return url;
    return rootOf(events.get(path.split("/")[1] ?? "")) + path;
  };
};

const linkOne = (
  options: SiteOptions,
  language: string,
  comparisons: Comparisons,
  isTranslated = true,
): LinkedVersion => {
  const read = contentIn(options.content, language, options.prose, isTranslated);
  const { languages } = read;
  const rootOf = rootIn(options, language, languages);
  const events = new Map(options.content.events.map((event) => [event.id, event]));
  const told = {
    ...untranslatedIn(options.content, read, language, rootOf),
    outdated: outdatedIn(options.content, read, options.stale, language, rootOf),
  };
  return linkVersion({
    ...options,
    content: read.content,
    version: {
      language,
      root: rootOf(undefined),
      rootOf: (event) => rootOf(events.get(event)),
      languageOf: ({ id }) => languages.get(id) ?? language,
      others: {
        languagesOf: (event) => eventLanguages(options.content, event),
        told,
        comparisons,
        to: leading(options, rootOf),
      },
    },
  });
};

/** True if a file of an event is translated into its first language, as in a country of several. */
const isFirstTranslated = ({ content }: SiteOptions): boolean =>
  content.events.some((event) => {
    const [first = ""] = eventLanguages(content, event);
    return itemsOf(event).some(({ translations }) => translations?.has(first));
  });

/**
 * The versions of a site of several languages, the first one first. What the record is compared with are the files as they are
 * written: another translation is no change of the event.
 */
const linkAll = (options: SiteOptions, languages: readonly string[]): readonly LinkedVersion[] => {
  const [first = ""] = languages;
  const source = isFirstTranslated(options) ? linkOne(options, first, new Map(), false) : undefined;
  const made: LinkedVersion[] = [];
  for (const language of languages)
    made.push(linkOne(options, language, (source ?? made[0])?.comparisons ?? new Map()));
  return made;
};

/** Links the site. Its content has no errors. */
export const linkSite = (options: SiteOptions): LinkedSite => {
  const languages = siteLanguages(options.content);
  const isOne = languages.length < 2;
  const linked = isOne
    ? [linkVersion({ ...options, version: onlyVersion(options) })]
    : linkAll(options, languages);
  const whole = wholeOf({ ...options, version: onlyVersion(options) } satisfies Linker);
  const versions: Site[] = [];
  versions.push(...linked.map(({ site }) => ({ ...site, ...whole, ...(!isOne && { versions }) })));
  const [first] = versions;
  if (!first) throw new Error("not linked: a version");
  return { site: first, comparisons: linked[0]?.comparisons ?? new Map() };
};
