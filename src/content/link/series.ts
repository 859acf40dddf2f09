/** Finds which events are editions of a series. */
import type { Event, Series } from "../../site/model.ts";
import { inOrder } from "../../site/editions.ts";
import { seriesUrl } from "../../urls.ts";
import type { EventFacts } from "./event-facts.ts";
import { type ById, need } from "./linker.ts";

/** The series of events in the site's order; their names are those that the latest editions give them. */
export const linkSeries = (
  root: string,
  facts: readonly EventFacts[],
  events: ById<Event>,
  language: string,
): readonly Series[] => {
  const collator = new Intl.Collator(language);
  return [...Map.groupBy(facts, ({ partOf }) => partOf?.id)]
    .flatMap(([id, editions]) => (id === undefined ? [] : seriesOf(root, id, editions, events)))
    .sort((a, b) => collator.compare(a.title, b.title));
};

const seriesOf = (
  root: string,
  id: string,
  editions: readonly EventFacts[],
  events: ById<Event>,
): Series => {
  const latestFirst = inOrder(editions).toReversed();
  return {
    id,
    url: seriesUrl(root, id),
    title: latestFirst[0]?.partOf?.title ?? id,
    language: latestFirst[0]?.language ?? "en",
    website: latestFirst.find(({ partOf }) => partOf?.url !== undefined)?.partOf?.url,
    editions: editions.map((edition) => need(events.get(edition.id), edition.id)),
  };
};
