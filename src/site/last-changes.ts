/** When what a page shows last changed, as far as the record tells. */
import type { DateTime } from "../time.ts";
import { listUrl, programmeUrl } from "../urls.ts";
import { type Change, changedSince, changesOf, daysOfChange } from "./changes.ts";
import type { Day, Event, Site } from "./model.ts";

type Changed = readonly [url: string, changed: DateTime | undefined];

const latest = (moments: readonly (DateTime | undefined)[]): DateTime | undefined =>
  moments.reduce((known, moment) => (known && (!moment || known > moment) ? known : moment));

const latestOf = (changes: readonly Change[]): DateTime | undefined =>
  latest([undefined, ...changes.map(({ changed }) => changed)]);

/** What is on a day, and what moved away from it and left a pointer there. */
const isOnDay = ({ entry: { slot, previously } }: Change, day: Day): boolean =>
  slot?.day === day || previously.some(({ date }) => date?.toISODate() === day.id);

const pagesOf = (event: Event, root: string): readonly Changed[] => {
  const { id, url, days, news, revision } = event;
  const changes = changesOf(event);
  const whole = latest([changedSince(event, revision), latestOf(changes)]);
  return [
    [url, latest([whole, news[0]?.date])],
    ...days.map((day): Changed => [day.url, latestOf(changes.filter((c) => isOnDay(c, day)))]),
    // After the days, for it is the page of an only one.
    [programmeUrl(root, id), whole],
    [listUrl(root, id, "changes"), daysOfChange(event).length > 0 ? whole : undefined],
    ...event.sessions.map((session): Changed => [
      session.url,
      changedSince(event, session.revision),
    ]),
    ...news.map(({ url, date }): Changed => [url, date]),
  ];
};

/** By url, for pages of which one knows; what nobody recorded is not guessed. */
export const lastChanges = ({
  root,
  events,
}: Pick<Site, "root" | "events">): ReadonlyMap<string, DateTime> =>
  new Map(
    events
      .flatMap((event) => pagesOf(event, root))
      .flatMap(([url, changed]) => (changed ? [[url, changed]] : [])),
  );
