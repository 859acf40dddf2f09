import type { Series } from "../../site/model.ts";
import { absoluteUrl } from "../../urls.ts";
import { seriesId, webAddress } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import { type EventSeriesLeaf, node, type Reference } from "./thing.ts";

/** A series by its name; its own page tells its editions too. */
export const seriesInShort = ({ site }: Graph, series: Series): EventSeriesLeaf & Reference =>
  node<EventSeriesLeaf>({
    "@type": "EventSeries",
    "@id": seriesId(site, series),
    name: series.title,
    url: absoluteUrl(site, series.url),
    sameAs: webAddress(site, series.website),
  });
