import { type Html, html } from "../../../src/write/html.ts";
import { alternatesOf } from "../../../src/outputs/formats.ts";
import { ownFilesOf } from "../event/own-files.ts";
import type { Context } from "../../context.ts";

const link = (type: string, url: string, title: string): Html =>
  html`<link rel="alternate" type="${type}" href="${url}" title="${title}">`;

/** For programs that look for a feed, a calendar or data behind a page. */
export const alternates = (c: Context): readonly Html[] => [
  ...alternatesOf(c.site, c.event, c.url, (url) => c.build.published.has(url)).map(
    ({ type, url, name }) => link(type, url, c.t(name)),
  ),
  ...ownFilesOf(c).map(({ type, url, title }) => link(type, url, title)),
];
