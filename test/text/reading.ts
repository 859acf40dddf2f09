import {
  type ProseFault,
  type Resolver,
  parseProse,
  renderProse,
} from "../../src/text/markdown.ts";

/** Knows all but `nobody` and `missing…`. */
export const resolve: Resolver = {
  link: (kind, target) => (target === "nobody" ? undefined : `/${kind}s/${target}/`),
  media: (path) => (/^(?:missing|\/)/.test(path) ? undefined : `/media/${path}`),
};

export const read = (source: string, language = "fr") => parseProse(source, { language, resolve });

/** Markdown as it is printed at the second level. */
export const printed = (source: string, language = "fr"): string =>
  renderProse(read(source, language).prose, { level: 2 }).toString();

/** A fault with what stands at its place. */
export const at = (source: string, { offset, length }: ProseFault): string =>
  source.slice(offset, offset + length);
