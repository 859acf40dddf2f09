/** Makes the `Site` from content that has no errors. */
import { type Event, type Legal, type Site, TBA } from "../../site/model.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { DateTime } from "../../time.ts";
import { isWhole } from "../content.ts";
import type { Comparison } from "../revisions/compare.ts";
import { linkEvent } from "./event.ts";
import { type Linker, need, optionalMedia, toMedia } from "./linker.ts";
import { linkSeries } from "./series.ts";
import { toEnd } from "../timing.ts";
import {
  contactLink,
  licenceLink,
  linkOrganisations,
  linkPages,
  linkTerms,
  linkVenues,
} from "./shared.ts";
import type { SiteInput } from "../schema/site.ts";

export interface LinkOptions extends Linker {
  /** The public address, and whether it is another than the site's own. */
  readonly address: string;
  readonly isPreview: boolean;
  /** By event: the organisations that its texts link to; `""` is what all events share. */
  readonly mentioned: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The site, and by event how to compare it with what was recorded. */
export interface Linked {
  readonly site: Site;
  readonly comparisons: ReadonlyMap<string, () => Comparison>;
}

export const linkSite = (options: LinkOptions): Linked => {
  const { content, base, now, address, isPreview } = options;
  const data = need(content.site.data, "site");
  if (!isWhole(content.organisations)) throw new Error("not linked: organisations");
  const language = data.languages[0] ?? "en";
  const organisations = linkOrganisations(options);
  const venues = linkVenues(options);
  const shared = { organisations, venues, language };
  const sharedMentions = options.mentioned.get("") ?? [];
  const linked = content.events.map((event, i) =>
    linkEvent(options, event, shared, [
      ...(options.mentioned.get(event.id) ?? []),
      // Links to organisations from texts of all events lead to the first event.
      ...(i === 0 ? sharedMentions : []),
    ]),
  );
  const sorted = sortEvents(linked.map(({ event }) => event));
  const site: Site = {
    id: data.id,
    title: data.title,
    address,
    base,
    isPreview,
    language,
    publisher: need(organisations.get(data.publisher), data.publisher),
    contact: contactLink(data.contact),
    legal: legalOf(data),
    parents: data.parents.map(({ label, url }) => ({ label, ...(url !== undefined && { url }) })),
    look: {
      accent: data.look.accent,
      pop: data.look.pop,
      logo: optionalMedia(options, undefined, data.look.logo),
      logoDark: optionalMedia(options, undefined, data.look.logo_dark),
      favicon: optionalMedia(options, undefined, data.look.favicon),
      headings: data.look.headings,
    },
    licence: {
      ...(data.licence.content !== undefined && { content: licenceLink(data.licence.content) }),
      ...(data.licence.data !== undefined && { data: licenceLink(data.licence.data) }),
    },
    navigation: data.navigation.map(({ label, url }) => ({
      label,
      url: url.startsWith("/") ? base + url : url,
    })),
    redirects: Object.entries(data.redirects).map(([from, to]) => ({
      from: base + from,
      to: to.startsWith("/") ? base + to : to,
    })),
    offline: data.offline,
    ...securityOf(data),
    home: homeOf(data, sorted, now),
    organisations: [...organisations.values()],
    venues: [...venues.values()],
    terms: linkTerms(options),
    pages: linkPages(options, undefined, language),
    events: sorted,
    series: linkSeries(base, sorted, language),
    media: [],
    now,
  };
  // All media are known only now that everything is linked.
  const media = [...options.media].sort().map((file) => toMedia(options, file));
  const comparisons = new Map(linked.map(({ event, compare }) => [event.id, compare]));
  return { site: { ...site, media }, comparisons };
};

const legalOf = ({ legal }: SiteInput): Legal | undefined =>
  legal && {
    director: unlessTba(legal.director),
    address: unlessTba(legal.address),
    phone: unlessTba(legal.phone),
    host:
      legal.host === undefined || legal.host === TBA
        ? legal.host
        : { name: legal.host.name, address: legal.host.address, phone: legal.host.phone },
  };

const securityOf = ({ security, timezone, languages }: SiteInput): Pick<Site, "security"> => {
  const expires = toEnd(security?.expires, timezone);
  if (!security || !expires) return {};
  const { contact, policy, languages: told = languages } = security;
  return { security: { contact, expires, policy, languages: told } };
};

const startOf = ({ period, id }: Event): readonly [number, string] => [
  // What has no date yet comes after all that has.
  period ? +period.start : Number.MAX_SAFE_INTEGER,
  id,
];

/** Ongoing and upcoming events by start, then past ones, the latest first. */
const sortEvents = <Some extends Event>(events: readonly Some[]): readonly Some[] => {
  const sorted = [...events].sort((a, b) => {
    const [atA, idA] = startOf(a);
    const [atB, idB] = startOf(b);
    return atA - atB || (idA < idB ? -1 : 1);
  });
  const past = sorted.filter((event) => event.phase === "past").reverse();
  return [...sorted.filter((event) => event.phase !== "past"), ...past];
};

/** The event whose page is the home, as `home` says; undefined where the agenda is. */
const homeOf = (data: SiteInput, events: readonly Event[], now: DateTime): Event | undefined => {
  const home = data.home ?? (events.length === 1 ? "current" : "agenda");
  if (home === "agenda") return undefined;
  if (home !== "current") return events.find(({ id }) => id === home);
  const isAhead = (event: Event): boolean => !event.period || event.period.end > now;
  return events.find(isAhead) ?? events[0];
};
