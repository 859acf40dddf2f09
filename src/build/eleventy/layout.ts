/** `layout: parvis`, which puts what a template has made into the look's document. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { PageBuild } from "../page-build.ts";
import { ending, layoutsFolder } from "../../disk/places.ts";
import type { OwnFacts } from "../../site/own-page.ts";
import { directoriesOf } from "./directories.ts";
import { factsOf, layoutName } from "./facts.ts";

/** What `layouts/own-page.ts` exports. */
interface OwnPageModule {
  readonly ownDocument: (
    build: PageBuild,
    url: string,
    facts: OwnFacts,
    content: string,
    others: ReadonlySet<string>,
  ) => string;
}

/** The data of a page, as Eleventy hands it to a layout. */
interface PageData extends Readonly<Record<string, unknown>> {
  readonly build: PageBuild;
  readonly page: { readonly url: string };
  readonly content: string;
  /** The pages of the site's own templates: ours are in no collection. */
  readonly collections: { readonly all: readonly { readonly url: string | false }[] };
}

const urlsOf = ({ build, collections }: PageData): ReadonlySet<string> =>
  new Set(collections.all.map(({ url }) => build.site.base + String(url)));

const fileName = `${layoutName}.11ty.ts`;

/** Adds it, as a template that no folder holds. */
export const addLayout = async (eleventy: UserConfig): Promise<void> => {
  const file = join(layoutsFolder, `own-page${ending}`);
  // The look is loaded by its place: nothing of the tool imports it.
  const { ownDocument } = (await import(pathToFileURL(file).href)) as OwnPageModule;
  const { input, includes } = directoriesOf(eleventy);
  eleventy.addLayoutAlias(layoutName, fileName);
  eleventy.addTemplate(includes.slice(input.length) + fileName, {
    render: (data: PageData): string =>
      ownDocument(
        data.build,
        data.build.site.base + data.page.url,
        factsOf(data),
        data.content,
        urlsOf(data),
      ),
  });
};
