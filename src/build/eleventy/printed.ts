/** What a piece of markup of a site's own holds that is looked at: what the policy forbids, and where it leads. */
import { addressesOf } from "../../text/html-addresses.ts";
import { type Place, placeOf } from "./links.ts";
import { inlineCode, isForbidden } from "./policy.ts";
import type { Range, Source } from "../../content/yaml/source.ts";
import { rangeOf } from "../../own/sources.ts";
import type { Site } from "../../site/model.ts";
import type { Assets } from "../../styles/assets.ts";
import type { Dress } from "../dress.ts";
import { type Tag, tagsOf } from "../../text/html-tags.ts";

/** What is known of the site that a markup stands in. */
export interface Around {
  readonly site: Site;
  readonly assets: Pick<Assets, "policy">;
  readonly dress: Pick<Dress, "carries">;
}

/** What browsers would refuse; `written` is how it begins in the source. */
export interface Forbidden {
  readonly key: "against-policy.inline" | "against-policy.source";
  readonly value: string;
  readonly written: readonly string[];
}

/** An address within the site. */
export interface Leads {
  readonly value: string;
  readonly written: readonly string[];
  readonly place: Place;
}

export interface Printed {
  readonly tags: readonly Tag[];
  readonly forbidden: readonly Forbidden[];
  readonly leads: readonly Leads[];
}

/** Where in a source something stands that was printed; the beginning, if it was put together elsewhere. */
export const writtenAt = (source: Source, written: readonly string[]): Range => {
  const ranges = written.map((text) => rangeOf(source, text));
  return ranges.find(({ end }) => end > 0) ?? { start: 0, end: 0 };
};

/** Looks at a markup that stands on the page at a url. */
export const lookAt = (markup: string, url: string, { site, assets, dress }: Around): Printed => {
  const tags = tagsOf(markup);
  const forbidden: Forbidden[] = [];
  const leads: Leads[] = [];
  for (const tag of tags) {
    for (const value of inlineCode(tag, dress))
      forbidden.push({ key: "against-policy.inline", value, written: [value.replace(/>$/, "")] });
    for (const address of addressesOf(tag)) {
      const { attribute, value } = address;
      const place = placeOf(value, url, site);
      const written = [`${attribute}="${value}"`, value];
      if (isForbidden(address, place !== undefined, assets))
        forbidden.push({
          key: "against-policy.source",
          value: `<${tag.name} ${attribute}="${value}">`,
          written,
        });
      else if (place) leads.push({ value, written, place });
    }
  }
  return { tags, forbidden, leads };
};
