/** What makes a page file of `layouts/pages/`; the only module of the layouts that knows Eleventy. */
import type { PageBuild } from "../src/build/page-build.ts";
import type { Html } from "../src/write/html.ts";
import type { Site } from "../src/site/model.ts";
import { outputPath } from "../src/urls.ts";

/** One URL pattern: which things have such a page, where it is, and what it says. */
export interface PagePattern<T> {
  readonly items: (site: Site, build: PageBuild) => readonly T[];
  /** With the site's base folder, as every `url` of the model. */
  readonly url: (item: T, site: Site) => string;
  readonly render: (item: T, build: PageBuild) => Html;
}

/**
 * The exports that Eleventy wants of a template, for one URL pattern:
 *
 *     export const { data, render } = page({
 *       items: (site) => site.events,
 *       url: (event) => event.url,
 *       render: (event, build) => document(build, …),
 *     });
 *
 * Eleventy renders it once, and each of its pages goes to the build: https://www.11ty.dev/docs/languages/javascript/
 */
export const page = <T>({ items, url, render }: PagePattern<T>) => ({
  data: {
    // What Eleventy itself would write is nothing.
    permalink: false,
    eleventyExcludeFromCollections: true,
    // Without a date Eleventy asks the disk for the age of each template.
    date: new Date(0),
  },
  render: ({ build }: { readonly build: PageBuild }): string => {
    const { site, frozen } = build;
    for (const item of items(site, build)) {
      const address = url(item, site);
      if (frozen.hasUrl(site, address)) continue;
      build.publish({
        path: outputPath(site.base, address),
        print: () => render(item, build).markup,
      });
    }
    return "";
  },
});
