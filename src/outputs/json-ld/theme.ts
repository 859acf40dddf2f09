import type { Theme } from "../../site/model.ts";
import { absoluteUrl } from "../../urls.ts";
import { sessionId, slotId, themeId } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import { node, type Reference, some, type ThingLeaf } from "./thing.ts";
import { isSubEvent, isSubEventSlot } from "./sub-events.ts";
import { worksAbout } from "./work.ts";

/** A theme, with the workshops and sessions that are about it. */
export const putTheme = (graph: Graph, theme: Theme): Reference => {
  const { site } = graph;
  const { title, summary, url, slots, sessions, outcomes } = theme;
  return graph.put(
    node<ThingLeaf>({
      "@type": "Thing",
      "@id": themeId(site, theme),
      name: title,
      description: summary,
      url: absoluteUrl(site, url),
      subjectOf: some([
        ...slots.filter(isSubEventSlot).map((slot) => ({ "@id": slotId(site, slot) })),
        ...sessions.filter(isSubEvent).map((session) => ({ "@id": sessionId(site, session) })),
        ...worksAbout(site, outcomes),
      ]),
    }),
  );
};
