/** Tells events which series they are an edition of. */
import type { Event, Series } from "../../site/model.ts";
import { inOrder } from "../../site/editions.ts";
import { seriesUrl } from "../../urls.ts";
import type { Draft } from "./linker.ts";

/** The series of events in the site's order; their names are those that the latest editions give them. */
export const linkSeries = (
  base: string,
  events: readonly Draft<Event>[],
  language: string,
): readonly Series[] => {
  const collator = new Intl.Collator(language);
  return [...Map.groupBy(events, ({ partOf }) => partOf?.id)]
    .flatMap(([id, editions]) => (id === undefined ? [] : linkEditions(base, id, editions)))
    .sort((a, b) => collator.compare(a.title, b.title));
};

const linkEditions = (base: string, id: string, editions: readonly Draft<Event>[]): Series => {
  const latestFirst = inOrder(editions).toReversed();
  const series: Series = {
    id,
    url: seriesUrl(base, id),
    title: latestFirst[0]?.partOf?.title ?? id,
    language: latestFirst[0]?.language ?? "en",
    website: latestFirst.find(({ partOf }) => partOf?.url !== undefined)?.partOf?.url,
    editions,
  };
  for (const event of editions) event.series = series;
  return series;
};
