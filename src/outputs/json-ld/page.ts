import type { Crumb } from "../../site/model.ts";
import { versionsOf } from "../../site/versions.ts";
import { absoluteUrl, homeUrl } from "../../urls.ts";
import { siteId, webAddress } from "./addresses.ts";
import { putBreadcrumb } from "./breadcrumb.ts";
import { type Catalogue, Graph } from "./graph.ts";
import { publisherOf } from "./organisation.ts";
import type { Subject } from "./subject.ts";
import {
  type CollectionPageLeaf,
  node,
  type ProfilePageLeaf,
  some,
  type WebPageLeaf,
  type WebSiteLeaf,
} from "./thing.ts";

/** What is to be known of a page. */
export interface PageFacts {
  /** Where it is printed, with the site's base. */
  readonly url: string;
  /** Where it truly is. */
  readonly canonical: string;
  readonly title: string;
  readonly language: string;
  /** Those of the visible breadcrumb. */
  readonly steps: readonly Crumb[];
  readonly subject: Subject | undefined;
}

/** The site itself, told by its home: https://developers.google.com/search/docs/appearance/site-names */
const putSite = (graph: Graph): void => {
  const { site } = graph;
  graph.put(
    node<WebSiteLeaf>({
      "@type": "WebSite",
      "@id": siteId(site),
      name: site.title,
      url: absoluteUrl(site, homeUrl(site.base)),
      inLanguage: some(versionsOf(site).map(({ language }) => language)),
      license: webAddress(site, site.licence.content?.url),
      publisher: publisherOf(graph),
    }),
  );
};

/** All that a page tells machines, as one JSON-LD document. */
export const pageJson = (catalogue: Catalogue, facts: PageFacts): string => {
  const { url, canonical, title, language, steps, subject } = facts;
  const graph = new Graph(catalogue);
  const { site } = graph;
  const page = absoluteUrl(site, canonical);
  const mainEntity = subject?.put(graph);
  const breadcrumb = putBreadcrumb(graph, page, steps, title);
  if (url === homeUrl(site.base)) putSite(graph);
  graph.put(
    node<WebPageLeaf | CollectionPageLeaf | ProfilePageLeaf>({
      "@type": subject?.page ?? "WebPage",
      "@id": page,
      inLanguage: language,
      isPartOf: { "@id": siteId(site) },
      breadcrumb,
      mainEntity,
    }),
  );
  return graph.toJson();
};
