/** What is shown although it is not published yet: to who writes it, and to whom they show it. */
import type { DateTime } from "../time.ts";
import type { Event, Publishing, Site } from "./model.ts";

/** True for a draft, and for what is to be published later. */
export const isUnpublished = ({ draft, publish }: Publishing, now: DateTime): boolean =>
  draft === true || (publish !== undefined && publish > now);

const known = new WeakMap<Site, ReadonlyMap<string, Publishing>>();

/** What is not published, by the addresses of its pages. */
const unpublishedIn = (site: Site): ReadonlyMap<string, Publishing> => {
  const before = known.get(site);
  if (before) return before;
  const all = site.events.flatMap((event) => [
    event,
    ...event.sessions,
    ...event.people,
    ...event.themes,
    ...event.news,
    ...event.pages,
  ]);
  const waiting = [...site.pages, ...all].filter((one) => isUnpublished(one, site.now));
  const found = new Map(waiting.map((one) => [one.url, one]));
  known.set(site, found);
  return found;
};

/** What of a page is not published: what it is of. */
export const unpublishedAt = (site: Site, url: string): Publishing | undefined =>
  unpublishedIn(site).get(url);

/** Recordings, reports and the like: what may wait on a page that does not. */
const worksOf = ({ outcomes, sessions, themes }: Event): readonly Publishing[] => [
  ...outcomes,
  ...sessions.flatMap(({ materials }) => materials),
  ...themes.flatMap((theme) => theme.outcomes),
];

/** True if something is shown that is not published. */
export const showsUnpublished = (site: Site): boolean =>
  unpublishedIn(site).size > 0 ||
  site.events.flatMap(worksOf).some((work) => isUnpublished(work, site.now));
