import { type Html, html } from "../../../src/write/html.ts";
import { alternatesOf } from "../../../src/outputs/formats.ts";
import { frameTitle, oembedUrl } from "../../../src/outputs/embed.ts";
import { isEmbeddable } from "../../../src/site/embeds.ts";
import { homeUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import { ownFilesOf } from "../event/own-files.ts";
import type { Context } from "../../context.ts";

const link = (type: string, url: string, title: string): Html =>
  html`<link rel="alternate" type="${type}" href="${url}" title="${title}">`;

/** For services that show a page within another, of the page that they are given: https://oembed.com */
export const oembedLink = (c: Context): Html | undefined => {
  const url = c.event && isEmbeddable(c.event) ? oembedUrl(c.event) : undefined;
  return c.event && url !== undefined && c.build.published.has(url)
    ? link("application/json+oembed", url, frameTitle(c.event))
    : undefined;
};

/** The pages of an event that one has at hand to show it elsewhere. */
const isShownElsewhere = ({ event, url, site }: Context): boolean =>
  event !== undefined &&
  [event.url, homeUrl(site.root), programmeUrl(rootOf(event), event.id)].includes(url);

/** For programs that look for a feed, a calendar or data behind a page. */
export const alternates = (c: Context): readonly Html[] => [
  ...alternatesOf(c.site, c.event, c.url, (url) => c.build.published.has(url)).map(
    ({ type, url, name }) => link(type, url, c.t(name)),
  ),
  ...(isShownElsewhere(c) ? [oembedLink(c) ?? html``] : []),
  ...ownFilesOf(c).map(({ type, url, title }) => link(type, url, title)),
];
