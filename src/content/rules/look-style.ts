/** `data/look.css`: it can be read, loads nothing from elsewhere, and is light. */
import { readOwnStyle, type StyleAddress } from "../../styles/own-style.ts";
import { weighStyle } from "../../styles/weigh-style.ts";
import type { Content } from "../content.ts";
import type { Report } from "../report.ts";
import { type Range, rangeAt, type Source } from "../yaml/source.ts";
import { mediaUrl, staticUrl } from "./links.ts";
import { describeMissing, findMedia } from "./media.ts";
import type { Scope } from "./scope.ts";

/** From the site's folder. */
export const lookFile = "data/look.css";

/** In kilobytes, compressed: what a page of Parvis weighs grows by a third. */
const most = 5;

const isOfPage = (url: string): boolean => /^(?:#|data:image\/)/i.test(url);

const isElsewhere = (url: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);

/** The file of the site's media that an address in the style means. */
const mediumOf = (url: string, content: Content): string | undefined =>
  isOfPage(url) || isElsewhere(url) || url.startsWith("/")
    ? undefined
    : findMedia({ content, event: undefined }, url);

/** Where the file of an address in the style is published; undefined if that is none of the site's. */
const resolverOf =
  (content: Content, base: string) =>
  (url: string): string | undefined => {
    if (url.startsWith("/") && !isElsewhere(url)) return staticUrl(base, url, content);
    const file = mediumOf(url, content);
    return file && mediaUrl(base, file, content);
  };

/** The site's own styles, ready for its pages; undefined if it has none. */
export const lookStyle = (content: Content, base: string): string | undefined => {
  const { css } = readOwnStyle(content.look?.text ?? "", resolverOf(content, base));
  return css === "" ? undefined : css;
};

/** An address as it is written; lines that end with it are looked through, for quotes may stand before it. */
const rangeOf = (source: Source, { url, line, column }: StyleAddress): Range => {
  const { start, end } = rangeAt(source, line, column);
  const at = source.text.indexOf(url, start);
  return url === "" || at === -1 || at > start + 40
    ? { start, end }
    : { start: at, end: at + url.length };
};

const checkAddress = (
  scope: Scope,
  source: Source,
  address: StyleAddress,
  used: Set<string>,
): void => {
  const { content, report } = scope;
  const { url: value, use } = address;
  const range = rangeOf(source, address);
  if (use === "import") report.add(source, range, "against-policy.import", { value });
  else if (use === "font") report.add(source, range, "against-policy.font", { value });
  else if (isOfPage(value)) return;
  else if (isElsewhere(value)) report.add(source, range, "against-policy.style", { value });
  else if (resolverOf(content, "")(value) === undefined)
    report.add(source, range, "missing-media", describeMissing(scope, value));
  const file = mediumOf(value, content);
  if (file !== undefined) used.add(file);
};

const checkWeight = (source: Source, css: string, report: Report): void => {
  const size = weighStyle(css) / 1000;
  if (size <= most) return;
  const weight = Math.ceil(size);
  report.add(source, { start: 0, end: 0 }, "heavy-style", { weight, most });
};

/** Reports what is wrong in the site's own styles, and notes the media that they show. */
export const checkLookStyle = (scope: Scope, used: Set<string>): void => {
  const { content, report } = scope;
  const { look: source } = content;
  if (!source) return;
  const { css, faults, addresses } = readOwnStyle(source.text, resolverOf(content, ""));
  for (const { message, line, column } of faults) {
    const range = rangeAt(source, line, column);
    if (message === undefined) report.add(source, range, "bad-css.open");
    else report.add(source, range, "bad-css", { message });
  }
  for (const address of addresses) checkAddress(scope, source, address, used);
  const [, set] = /(?:image-set|src)\(\s*(["'])/i.exec(css) ?? [];
  if (set !== undefined) report.add(source, { start: 0, end: 0 }, "bad-css.image-set");
  checkWeight(source, css, report);
};
