import type { PageBuild } from "../../../src/build/page-build.ts";
import { type Html, raw } from "../../../src/write/html.ts";
import { Catalogue } from "../../../src/outputs/json-ld/graph.ts";
import { pageJson } from "../../../src/outputs/json-ld/page.ts";
import type { Subject } from "../../../src/outputs/json-ld/subject.ts";
import type { Context } from "../../context.ts";
import type { Step } from "./header.ts";

const catalogues = new WeakMap<PageBuild, Catalogue>();

const catalogueOf = (build: PageBuild): Catalogue => {
  const known = catalogues.get(build);
  if (known) return known;
  const { of: cards } = build.drawings.cards;
  const fresh = new Catalogue(build.site, (subject) =>
    "image" in subject && subject.image ? subject.image.media.url : cards.get(subject)?.url,
  );
  catalogues.set(build, fresh);
  return fresh;
};

/**
 * JSON in which nothing can end the element around it or begin a comment there: HTML §4.12.1.3,
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
const escapeJson = (json: string): string =>
  json.replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What the page tells machines. No script: browsers neither run nor forbid a block of data. */
export const linkedData = (
  c: Context,
  page: {
    readonly title: string;
    readonly canonical: string;
    readonly steps: readonly Step[];
    readonly subject: Subject | undefined;
  },
): Html => {
  const json = pageJson(catalogueOf(c.build), { ...page, url: c.url, language: c.contentLanguage });
  return raw(`<script type="application/ld+json">${escapeJson(json)}</script>`);
};
