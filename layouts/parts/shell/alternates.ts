import { type Html, html } from "../../../src/write/html.ts";
import { alternatesOf } from "../../../src/outputs/formats.ts";
import type { Context } from "../../context.ts";

/** For programs that look for a feed, a calendar or data behind a page. */
export const alternates = (c: Context): readonly Html[] =>
  alternatesOf(c.site, c.event, c.url, (url) => c.build.published.has(url)).map(
    ({ type, url, name }) =>
      html`<link rel="alternate" type="${type}" href="${url}" title="${c.t(name)}">`,
  );
