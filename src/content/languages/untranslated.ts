/** What of a version of a site nobody has translated: its texts, and its pages. */
import type { UntranslatedPage } from "../../site/model.ts";
import { entityUrl, eventUrl, type Kind, sitePageUrl } from "../../urls.ts";
import type { Content, EventContent, Item } from "../content.ts";
import type { Judged } from "../translations/judge.ts";
import type { ContentInLanguage, Spoken } from "./content-in.ts";

/** What a version tells of its texts while it is made: what is cut out of one is added. */
export interface Told {
  readonly texts: Map<string, string>;
  readonly pages: Map<string, UntranslatedPage>;
  /** By the url of a page the language in which it is newer. */
  readonly outdated: ReadonlyMap<string, string>;
}

const kinds = ["session", "speaker", "theme", "news", "page"] as const satisfies readonly Kind[];

const shelfOf = (event: EventContent, kind: (typeof kinds)[number]) =>
  kind === "news" ? event.news : event[`${kind}s`];

/** The page of a file; undefined: it has none. */
const pageOf = (
  content: Content,
  { event, item }: Pick<Spoken, "event" | "item">,
  root: (event: EventContent | undefined) => string,
): string | undefined => {
  const at = root(event);
  if (!event) return has(content.pages.items, item) ? sitePageUrl(at, item.id) : undefined;
  if (event.event === item) return eventUrl(at, event.id);
  const kind = kinds.find((one) => has(shelfOf(event, one).items, item));
  return kind && entityUrl(at, event.id, kind, item.id);
};

const has = (items: ReadonlyMap<string, Item<unknown>>, item: Item<unknown>): boolean =>
  items.get(item.id) === item;

/** Pages that Parvis makes, and of which a file says some. */
const madePages: ReadonlySet<string> = new Set(["practical", "team", "legal", "accessibility"]);

const isMadePage = (content: Content, { event, item }: Spoken): boolean =>
  madePages.has(item.id) && has((event ?? content).pages.items, item);

/** What is told of a page: nothing if all of it is in its language. */
const stateOf = ({ texts, written }: Spoken["said"], language: string, isMade: boolean) => {
  const foreign = texts.filter(([, own]) => own !== language);
  if (foreign.length === 0) return undefined;
  return {
    language: foreign[0]?.[1] ?? written,
    isWhole: foreign.length === texts.length && !isMade,
  };
};

/** The texts and pages of a version that are in another language; `root` is where the pages of an event are. */
export const untranslatedIn = (
  content: Content,
  { spoken, languages }: ContentInLanguage,
  language: string,
  root: (event: EventContent | undefined) => string,
): Omit<Told, "outdated"> => {
  const texts = new Map<string, string>();
  const pages = new Map<string, UntranslatedPage>();
  const own = new Set<string>();
  for (const one of spoken) {
    const wanted = one.event ? (languages.get(one.event.id) ?? language) : language;
    for (const [text, said] of one.said.texts)
      if (said === wanted) own.add(text);
      else texts.set(text, said);
    const state = stateOf(one.said, wanted, isMadePage(content, one));
    const url = state && pageOf(content, one, root);
    if (url !== undefined && state) pages.set(url, state);
  }
  // What is said in the language as well is no foreign text.
  for (const text of own) texts.delete(text);
  return { texts, pages };
};

/** The pages of a version whose text is newer in another language. */
export const outdatedIn = (
  content: Content,
  { languages }: ContentInLanguage,
  stale: readonly Judged[],
  language: string,
  root: (event: EventContent | undefined) => string,
): ReadonlyMap<string, string> =>
  new Map(
    stale.flatMap(({ text, language: own }) => {
      const wanted = text.event ? (languages.get(text.event.id) ?? language) : language;
      const url = own === wanted ? pageOf(content, text, root) : undefined;
      return url === undefined ? [] : [[url, text.language] as const];
    }),
  );
