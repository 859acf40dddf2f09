/** How one reaches somebody: by a page of another site, an e-mail, a call. */
import { direction } from "../../../src/i18n/languages.ts";
import { isProfile } from "../../../src/site/profiles.ts";
import { type Way, wayOf } from "../../../src/site/ways.ts";
import { isCalling, setCalling } from "../../../src/text/calling.ts";
import { type Html, html, type Printable } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

const isRightToLeft = (c: Context): boolean => direction(c.language) === "rtl";

const noBreak = (text: string): string => text.replaceAll(/\s/g, "\u00a0");

/** A telephone number on one line, as it was written: from left to right in every language. */
export const phoneNumber = (c: Context, phone: string): Html =>
  isRightToLeft(c) ? html`<bdi dir="ltr">${noBreak(phone)}</bdi>` : html`${noBreak(phone)}`;

/** “Call 01 23 45 67 89”, which breaks before its number alone. */
const callWords = (c: Context, phone: string): Html => {
  const [before = "", after = ""] = c
    .t("ticket.by-phone", { number: "\n" })
    .split("\n")
    .map(noBreak);
  const words = html`${before && html`${before}<wbr>`}${phoneNumber(c, phone)}${after}`;
  // Links to numbers run from left to right, which words of Hebrew do not.
  return isRightToLeft(c) ? html`<bdi dir="rtl">${words}</bdi>` : words;
};

/** “By e-mail to ada@fair.example”, “Call 01 23 45 67 89”; a page by its host. `isWhole`: an address rather begins a line than breaks. */
export const wayName = (c: Context, { by, shown }: Way, isWhole = false): Html => {
  switch (by) {
    case "email":
      return c.say("ticket.by-email", {
        address: isWhole ? html`<span class="host">${shown}</span>` : shown,
      });
    case "phone":
      return callWords(c, shown);
    default:
      return html`${shown}`;
  }
};

const kinds = {
  web: "link.external",
  email: "link.email",
  phone: "link.phone",
  map: "link.map",
} as const;

const heard = (c: Context, { by }: Way): Html => {
  const words = c.t(kinds[by]);
  return html`<span class="spoken"> ${by === "phone" ? setCalling(words) : words}</span>`;
};

/** The words of a link as the page's language sets them, whatever it leads to. */
export const linkWords = (c: Context, url: string, words: string): Html =>
  isCalling(url) ? html`${setCalling(c.plain(words))}` : c.text(words);

const linkOut = (c: Context, url: string, words: Printable, isOwn = false): Html =>
  html`<a href="${url}"${isOwn && html` rel="me"`}>${words}${heard(c, wayOf(url))}</a>`;

/** A link to another site says so to those who listen, and so does one that writes a message or calls. */
export const externalLink = (c: Context, url: string, label: string): Html =>
  linkOut(c, url, linkWords(c, url, label));

/** The same of a page that whom the page is about has elsewhere: https://microformats.org/wiki/rel-me */
export const ownLink = (c: Context, url: string, label: string): Html =>
  linkOut(c, url, linkWords(c, url, label), isProfile(url));

/** The same in words of Parvis, which are in the language of the page. */
export const externalLinkOfOurs = (c: Context, url: string, label: string): Html =>
  linkOut(c, url, isCalling(url) ? setCalling(label) : label);

/** For those who listen, that a link leads to no page. */
export const unlessPage = (c: Context, url: string): Html | undefined => {
  const way = wayOf(url);
  return way.by === "web" ? undefined : heard(c, way);
};
