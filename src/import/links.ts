import { urlFault } from "../content/schema/scalars.ts";
import { withoutQuery } from "../urls.ts";
import { toLine } from "./html.ts";
import type { ForeignLink, ForeignMaterial, MaterialKind } from "./programme.ts";
import { commandWords } from "../i18n/commands.ts";

/** A link of another system, with its word for what it is. */
export interface TypedLink extends ForeignLink {
  readonly type: string;
}

export interface SortedLinks {
  /** What is published of a session. */
  readonly materials: readonly ForeignMaterial[];
  /** Other places. */
  readonly links: readonly ForeignLink[];
  /** Forms for opinions: they belong to the other system. */
  readonly left: readonly ForeignLink[];
}

const kindOf = (
  { title, url, type }: TypedLink,
  isAttachment: boolean,
): MaterialKind | undefined => {
  const words = `${type} ${title}`.toLowerCase();
  const path = withoutQuery(url.toLowerCase());
  if (/\bslides?\b|presentation|folien|diapo/.test(words) || /\.(?:pptx?|odp|key)$/.test(path))
    return "slides";
  if (
    /\bvideo|recording|aufzeichnung|captation/.test(words) ||
    /\.(?:mp4|webm|ogv|mp3|opus)$/.test(path)
  )
    return "recording";
  if (
    /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com|media\.ccc\.de|video\.fosdem\.org)\//.test(
      path,
    )
  )
    return "recording";
  if (/^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)\/[^/]+\/[^/]+/.test(path))
    return "code";
  return isAttachment ? "document" : undefined;
};

const isFeedback = ({ title, url, type }: TypedLink): boolean =>
  /^(?:feedback|origin)$/i.test(type) || (/feedback/i.test(title) && /feedback/i.test(url));

/** What each link is; addresses that lead nowhere from here stay as text in `links`. */
export const sortLinks = (
  written: readonly TypedLink[],
  absolute: (url: string) => string,
  isAttachment: boolean,
): SortedLinks => {
  const all = written
    .map((link) => {
      const url = absolute(link.url.trim());
      return { ...link, url, title: toLine(link.title) || url };
    })
    .filter(({ url }) => url !== "");
  const wanted = all.filter((link) => !isFeedback(link));
  const isMaterial = (link: TypedLink): boolean =>
    kindOf(link, isAttachment) !== undefined &&
    urlFault(link.url, ["http:", "https:"]) === undefined;
  return {
    materials: wanted.filter(isMaterial).map((link) => ({
      title: link.title,
      url: link.url,
      kind: kindOf(link, isAttachment) ?? "document",
    })),
    links: wanted.filter((link) => !isMaterial(link)).map(({ title, url }) => ({ title, url })),
    left: all.filter(isFeedback),
  };
};

const escapeWords = (text: string): string => text.replace(/[[\]\\]/g, "\\$&");

/** Links as the end of a text; empty if there are none. */
export const linkList = (links: readonly ForeignLink[], language: string): string => {
  if (links.length === 0) return "";
  const items = links.map(({ title, url }) =>
    urlFault(url) === undefined
      ? `- [${escapeWords(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`
      : `- ${escapeWords(title)}${title === url ? "" : ` (\`${url.replaceAll("`", "")}\`)`}`,
  );
  // Content has spaces as one types them; what is published has those of the language.
  const title = commandWords(language)("import.links").replaceAll("\u00a0", " ");
  return `${title}\n\n${items.join("\n")}`;
};
