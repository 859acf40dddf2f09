/** What makes a page file of `layouts/pages/`; the only module of the layouts that knows Eleventy. */
import type { PageKind } from "../src/build/dress.ts";
import type { Page, PageBuild } from "../src/build/page-build.ts";
import { pageSource } from "../src/build/page-source.ts";
import type { Html } from "../src/write/html.ts";
import type { Site } from "../src/site/model.ts";
import { elsewhereIn } from "../src/site/versions.ts";
import { printing } from "../src/text/print-fault.ts";
import { outputPath } from "../src/urls.ts";

/** One URL pattern: which things have such a page, where it is, and what it says. */
export interface PagePattern<T> {
  readonly items: (site: Site, build: PageBuild) => readonly T[];
  /** With the site's base folder, as every `url` of the model. */
  readonly url: (item: T, site: Site) => string;
  readonly render: (item: T, build: PageBuild) => Html;
  /** Which styles such pages carry, if not those of all other pages. */
  readonly kind?: PageKind;
}

/** What Eleventy hands to a template: the data of the plugin, and the page that it has come to. */
export interface PageData {
  readonly build: PageBuild;
  readonly made: Page;
}

/**
 * The exports of a template for one URL pattern:
 *
 *     export const { data, render, pages } = page({
 *       items: (site) => site.events,
 *       url: (event) => event.url,
 *       render: (event, build) => document(build, …),
 *     });
 *
 * `data` and `render` are Eleventy's, which paginates over the pages: https://www.11ty.dev/docs/pagination/
 * `pages` are the same for who needs no Eleventy.
 */
export const page = <T>({ items, url, render, kind = "other" }: PagePattern<T>) => {
  const pagesIn = (build: PageBuild, taken: Set<string>): readonly Page[] => {
    const { site, frozen } = build;
    const isElsewhere = elsewhereIn(site);
    return items(site, build).flatMap((item) => {
      const address = url(item, site);
      if (frozen.hasUrl(site, address) || taken.has(address) || isElsewhere(address)) return [];
      taken.add(address);
      const path = outputPath(site.base, address);
      const print = () => build.printed(address, () => render(item, build).markup);
      return [{ path, url: address, kind, print }];
    });
  };
  const pages = (build: PageBuild): readonly Page[] => {
    const taken = new Set<string>();
    return build.versions.flatMap((version) => pagesIn(version, taken));
  };
  return {
    pages,
    data: {
      none: [],
      pagination: {
        data: "none",
        size: 1,
        alias: "made",
        // What is printed as a PDF is no page of the site.
        before: (_: unknown, { build }: PageData) =>
          pages(build).filter(({ path }) => !path.endsWith(".pdf")),
      },
      permalink: ({ made }: PageData) => made.path,
      eleventyExcludeFromCollections: true,
      // Without a date Eleventy asks the disk for the age of each template.
      date: new Date(0),
    },
    render: ({ build, made: { path, print } }: PageData): string =>
      build.timed("render", () => printing(pageSource(path), print)),
  };
};
