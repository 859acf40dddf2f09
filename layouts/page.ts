/** What makes a page file of `layouts/pages/`; the only module of the layouts that knows Eleventy. */
import type { PageBuild } from "../src/build/page-build.ts";
import type { Html } from "../src/html.ts";
import type { Site } from "../src/site/model.ts";
import { outputPath } from "../src/urls.ts";

/** One URL pattern: which things have such a page, where it is, and what it says. */
export interface PagePattern<T> {
  readonly items: (site: Site, build: PageBuild) => readonly T[];
  /** With the site's base folder, as every `url` of the model. */
  readonly url: (item: T, site: Site) => string;
  readonly render: (item: T, build: PageBuild) => Html;
}

/** One page to be. A class, so that Eleventy does not copy the site behind it. */
class Entry {
  readonly permalink: string;
  readonly print: () => string;

  constructor(permalink: string, print: () => string) {
    this.permalink = permalink;
    this.print = print;
  }
}

interface EntryData {
  readonly entry: Entry;
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
 * https://www.11ty.dev/docs/languages/javascript/, https://www.11ty.dev/docs/pagination/
 */
export const page = <T>({ items, url, render }: PagePattern<T>) => ({
  data: {
    entries: [],
    pagination: {
      data: "entries",
      size: 1,
      alias: "entry",
      before: (_: readonly Entry[], { build }: { readonly build: PageBuild }): Entry[] =>
        items(build.site, build)
          .filter((item) => !build.frozen.hasUrl(build.site, url(item, build.site)))
          .map(
            (item) =>
              new Entry(
                outputPath(build.site.base, url(item, build.site)),
                () => render(item, build).markup,
              ),
          ),
    },
    permalink: ({ entry }: EntryData): string => entry.permalink,
    eleventyExcludeFromCollections: true,
    // Without a date Eleventy asks the disk for the age of each template.
    date: new Date(0),
  },
  render: ({ entry }: EntryData): string => entry.print(),
});
