/** The programme within the pages of other sites: who may show it, and where that page is. */
import { embedFolder } from "../urls.ts";
import type { Event, Site } from "./model.ts";
import { eventsIn, versionsOf } from "./versions.ts";

/** What is written for all sites. */
export const anySite = "any";

/** A folder of the site whose pages others may show within theirs. */
export interface Embedding {
  /** With the site's base: `/fair/embed/`. */
  readonly folder: string;
  /** Who may, as a policy names them: origins, or `*`. */
  readonly ancestors: readonly string[];
}

/** True for an event whose programme other sites may show. */
export const isEmbeddable = ({ embed = [] }: Pick<Event, "embed">): boolean => embed.length > 0;

const ancestorsOf = ({ embed = [] }: Event): readonly string[] =>
  embed.includes(anySite) ? ["*"] : embed;

/** The folders of a site that other sites may show, in each of its languages. */
export const embeddingsOf = (site: Site): readonly Embedding[] =>
  versionsOf(site)
    .flatMap(eventsIn)
    .filter(isEmbeddable)
    .map((event) => ({ folder: embedFolder(event.url), ancestors: ancestorsOf(event) }));
