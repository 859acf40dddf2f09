/** Makes a version of the `Site` from content that has no errors. */
import { join } from "node:path";
import type { Event, Legal, Site } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { DateTime } from "../../time.ts";
import { isWhole } from "../content.ts";
import type { Comparison } from "../revisions/compare.ts";
import { lookStyle } from "../rules/look-style.ts";
import type { SiteInput } from "../schema/site.ts";
import { sharedPaths } from "../static-files.ts";
import { contactLink, licenceLink, pathOf } from "./addresses.ts";
import { leaveOut } from "../unpublished/leave-out.ts";
import { linkFields } from "./by-tags.ts";
import { linkEvents } from "./events.ts";
import { exactly } from "./exactly.ts";
import { type Linker, toMedia } from "./linker.ts";
import type { Linked } from "./meanings.ts";
import { ownWordsIn } from "../words/read.ts";
import { pageFiles } from "./page-files.ts";
import { keptAt } from "./repository.ts";
import { linkOrganisations, linkPages, linkTerms, linkVenues } from "./shared.ts";

/** What is linked of one version. */
export interface LinkOptions extends Linker {
  /** The public address, and whether it is another than the site's own. */
  readonly address: string | undefined;
  readonly isPreview: boolean;
  /** By event: the organisations that its texts link to; `""` is what all events share. */
  readonly mentioned: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages that texts link to, each by its event: `fair/changes`. */
  readonly linkedPages: ReadonlySet<string>;
}

/** A version, and by event how to compare it with what was recorded. */
export interface LinkedVersion {
  readonly site: Omit<Site, Whole>;
  readonly comparisons: ReadonlyMap<string, () => Comparison>;
}

/** Of more sessions and people than these, twins would take more than 3 % of a build: see docs/decisions. */
const mostTwinned = 300;

const hasFewPages = (events: readonly Event[]): boolean =>
  events.reduce((sum, { sessions, people }) => sum + sessions.length + people.length, 0) <=
  mostTwinned;

/** What is not told of one version, but of all. */
type Whole = "media" | "statics" | "ownStyle" | "versions";

const toSite = exactly<Omit<Site, Whole>>();

/** One version of the site, as far as it is of its own. */
export const linkVersion = (given: LinkOptions): LinkedVersion => {
  const { unpublished } = given;
  // What is read in another language names again what is not published.
  const options = unpublished ? { ...given, content: leaveOut(given.content, unpublished) } : given;
  const { content, base, now, address, isPreview, mentioned, version } = options;
  if (!isWhole(content.organisations)) throw new Error("not linked: organisations");
  const zone = content.site.data?.timezone ?? "UTC";
  const shared = { linker: options, event: undefined, zone, things: {} };
  const organisation = linkOrganisations(shared);
  const venue = linkVenues(shared);
  const things = { organisation, venue };
  const context = { ...shared, things };
  const { url, timezone, ...fields } = linkFields(context, content.site);
  const { languages: _, translations: __, home, repository, editor, ...said } = fields;
  const { language, root, others } = version;
  const linked = linkEvents(options, { things, language, mentioned });
  const events = linked.events.map(({ event }) => event);
  const site = toSite({
    ...said,
    ...ownOf(fields, base, others?.to),
    ...keptAt(repository, editor),
    address,
    base,
    root,
    isPreview,
    language,
    untranslated: others?.told,
    words: ownWordsIn(content),
    clock: said.clock ?? clockOfAll(events, language),
    home: homeOf(home, events, now),
    organisations: [...organisation.values()],
    venues: [...venue.values()],
    terms: linkTerms(context),
    pages: linkPages(context, language),
    events,
    // Of pages that ask not to be listed there are none.
    twins: !isPreview && (fields.twins ?? hasFewPages(events)),
    series: linked.series,
    linkedPages: options.linkedPages,
    files: undefined,
    now,
  });
  const comparisons = new Map(linked.events.map(({ event, compare }) => [event.id, compare]));
  // Shared media of its own has what is being archived: its pages will stand when their files are gone.
  const isKept = site.repository !== undefined && content.sharedMedia === undefined;
  return { site: isKept ? { ...site, files: pageFiles(site, content) } : site, comparisons };
};

/** What all versions of a site have in common, once all are linked: files are known only then. */
export const wholeOf = (linker: Linker): Omit<Pick<Site, Whole>, "versions"> => ({
  media: [...linker.media].sort().map((file) => toMedia(linker, file)),
  ...ownOfSite(linker),
});

/** What is the site's own beside content, where there is any. */
const ownOfSite = ({ content, folder, base }: Linker): Pick<Site, "statics" | "ownStyle"> => {
  const ownStyle = lookStyle(content, base);
  const statics = content.statics.map(({ file, path, source }) => ({
    path,
    file: join(folder, file),
    lines: sharedPaths.some((one) => one === path) ? source?.text : undefined,
  }));
  return {
    ...(ownStyle !== undefined && { ownStyle }),
    ...(statics.length > 0 && { statics }),
  };
};

type Fields = Pick<Linked<SiteInput>, Own | "languages">;

/** What is in another form in the model than in the site's file. */
type Own = "contact" | "legal" | "licence" | "navigation" | "redirects" | "security";

const ownOf = (
  { contact, legal, licence, navigation, redirects, security, languages }: Fields,
  base: string,
  to = (url: string): string => url,
): Required<Pick<Site, Own>> => ({
  contact: contactLink(contact),
  legal: legalOf(legal),
  licence: {
    content: licenceLink(licence.content),
    data: licenceLink(licence.data),
  },
  navigation: navigation.map(({ label, url }) => ({ label, url: to(pathOf(base, url)) })),
  redirects: Object.entries(redirects).map(([from, to]) => ({
    from: base + from,
    to: pathOf(base, to),
  })),
  security: security && { ...security, languages: security.languages ?? languages },
});

/** What is to be announced of the publisher is left out, as what is not said. */
const legalOf = (legal: Linked<SiteInput>["legal"]): Legal | undefined =>
  legal && {
    director: unlessTba(legal.director),
    address: unlessTba(legal.address),
    phone: unlessTba(legal.phone),
    host: legal.host,
  };

/** How the hours of all events in the site's language are counted, where that is one. */
const clockOfAll = (events: readonly Event[], language: string): Site["clock"] => {
  const [clock, ...others] = new Set(
    events.filter((event) => event.language === language).map((event) => event.clock),
  );
  return others.length === 0 ? clock : undefined;
};

/** The event whose page is the home, as `home` says; undefined where the agenda is. */
const homeOf = (
  written: string | undefined,
  events: readonly Event[],
  now: DateTime,
): Event | undefined => {
  const home = written ?? (events.length === 1 ? "current" : "agenda");
  if (home === "agenda") return undefined;
  if (home !== "current") return events.find(({ id }) => id === home);
  const isNotOver = (event: Event): boolean => !event.period || event.period.end > now;
  return events.find(isNotOver) ?? events[0];
};
