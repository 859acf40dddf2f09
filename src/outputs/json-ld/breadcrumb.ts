import type { Crumb } from "../../site/model.ts";
import { webAddress } from "./addresses.ts";
import type { Graph } from "./graph.ts";
import { type BreadcrumbListLeaf, type ListItem, thing } from "./thing.ts";

/**
 * The way to a page: the visible steps that have an address, which search engines want of each, and the page itself.
 * Nothing if it has no step before it.
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export const breadcrumbOf = (
  { site }: Graph,
  steps: readonly Crumb[],
  title: string,
): BreadcrumbListLeaf | undefined => {
  const before = steps.flatMap(({ label, url }) => {
    const item = webAddress(site, url);
    return item === undefined ? [] : [{ name: label, item }];
  });
  if (before.length === 0) return undefined;
  const last = steps.at(-1);
  const self = last?.url === undefined ? (last?.label ?? title) : title;
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...before, { name: self }].map((item, i) =>
      thing<ListItem>({ "@type": "ListItem", position: i + 1, ...item }),
    ),
  };
};
