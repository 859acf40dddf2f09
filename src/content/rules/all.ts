/** What files must agree on: runs every rule over the content. */
import type { DateTime } from "../../time.ts";
import type { Content, EventContent, Item } from "../content.ts";
import type { Report } from "../report.ts";
import { checkAddresses } from "./addresses.ts";
import { checkRedirects } from "./redirects.ts";
import { checkConflicts } from "./conflicts.ts";
import { checkComments } from "./comments.ts";
import { checkEmbeds } from "./embeds.ts";
import { checkEvent } from "./event.ts";
import { checkFragments } from "./fragments.ts";
import { checkIds, checkRoomIds } from "./ids.ts";
import { readingsOf } from "../languages/readings.ts";
import { checkLanguages } from "./languages.ts";
import { makeResolver } from "./links.ts";
import { checkDeadlines } from "./deadlines.ts";
import { checkLookStyle } from "./look-style.ts";
import { checkMedia, checkPrivate } from "./media-content.ts";
import { checkNamesakes } from "./namesakes.ts";
import { checkPrices } from "./prices.ts";
import { checkRecordings } from "./recordings.ts";
import { checkSchedule } from "./schedule.ts";
import {
  type EventScope,
  eventScope,
  itemsOf,
  type Scope,
  sharedItems,
  siteScope,
} from "./scope.ts";
import { checkKeywords, checkSpellings } from "./spellings.ts";
import { checkSite } from "./site.ts";
import { checkStatics } from "./statics.ts";
import type { Judged } from "../translations/judge.ts";
import { checkTranslated } from "./translated.ts";
import { checkTimes } from "./times.ts";
import type { PlaceLink, ProseShelf } from "./prose.ts";
import { checkGlossaries, checkTranslations } from "./translations.ts";
import { checkValues } from "./values.ts";
import { checkWords } from "./words.ts";

export interface CheckResults {
  readonly prose: ProseShelf;
  /** Files that prose refers to, from the site's folder. */
  readonly media: Set<string>;
  /** By event: the organisations that its texts link to; `""` is what all events share. */
  readonly mentioned: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages that texts link to, each by its event: `fair/changes`. */
  readonly linkedPages: ReadonlySet<string>;
  /** Translations whose source is newer. */
  readonly stale: readonly Judged[];
}

/** What an event's files must agree on, before it is looked at when and where its sessions are. */
const ofEvent = [
  checkEvent,
  checkPrices,
  checkRecordings,
  checkComments,
  checkTimes,
  checkDeadlines,
  checkIds,
] as const;

/** The same, afterwards. */
const ofWhole = [checkNamesakes, checkSpellings, checkConflicts] as const;

/** Reports what is wrong between files. `base` is the folder of the site's address. */
export const checkContent = (
  content: Content,
  base: string,
  now: DateTime,
  report: Report,
): CheckResults => {
  const prose: ProseShelf = new Map();
  const media = new Set<string>();
  const pages = new Set<string>();
  const used = new Set<string>();
  const mentioned = new Map<string, Set<string>>();
  const places: PlaceLink[] = [];
  const scopes = new Map<EventContent, EventScope>();
  const checkItems = (scope: Scope, items: readonly Item<unknown>[]): ReadonlySet<string> => {
    const meant = new Set<string>();
    const organisations = new Set<string>();
    mentioned.set(scope.event?.id ?? "", organisations);
    const resolver = makeResolver(scope, base, { media, organisations, pages }, now);
    const results = { prose, places, meant, used };
    for (const item of items) {
      const isComment = scope.event?.comments.items.get(item.id) === item;
      checkValues(scope, item, resolver, results, isComment);
    }
    checkTranslations(scope, items);
    for (const { language, item } of readingsOf(content, scope.event, items, report))
      checkValues({ ...scope, language }, item, resolver, results, false);
    return meant;
  };

  const shared = siteScope(content, report);
  checkItems(shared, sharedItems(content));
  checkGlossaries(shared);
  for (const event of content.events) {
    const scope = eventScope(content, event, report);
    scopes.set(event, scope);
    const meant = checkItems(scope, itemsOf(event));
    for (const rule of ofEvent) rule(scope);
    checkSchedule(scope, meant);
    for (const rule of ofWhole) rule(scope);
  }
  checkFragments(places, { content, prose, scopes });
  checkRoomIds(content, report);
  checkSite(shared);
  checkLookStyle(shared, media);
  checkMedia(content, [...media, ...used], report);
  checkPrivate(content, report);
  checkLanguages(shared);
  checkWords(shared);
  checkKeywords(content, report);
  checkStatics(content, report);
  checkEmbeds(content, report);
  checkRedirects(content, checkAddresses(content, report), report);
  const stale = checkTranslated(content, report);
  return { prose, media, mentioned, linkedPages: pages, stale };
};
