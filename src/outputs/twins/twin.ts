/** The Markdown twin of a page: what it says, without what stands around it on each page. */
import type { Site } from "../../site/model.ts";
import { publicUrl } from "../../urls.ts";
import { toMarkdown } from "./to-markdown.ts";

/** Beside its page, from whose address it is named. */
export const twinName = "index.md";

/** What a twin is found by. */
export interface TwinPlace {
  /** From the root of the output: `/agenda/index.md`. */
  readonly path: string;
  /** As it stands in Markdown. */
  readonly title: string;
}

/** A twin, and what it says. */
export interface Twin {
  readonly path: string;
  readonly body: string;
}

type Place = Pick<Site, "address" | "base">;

/** `/agenda/index.html` has its twin at `/agenda/index.md`; undefined of a page that is no folder. */
export const twinPath = (page: string): string | undefined =>
  page.endsWith("/index.html") ? `${page.slice(0, -"index.html".length)}${twinName}` : undefined;

/** The page of a twin: `/agenda/index.html`. */
export const pageOfTwin = (path: string): string | undefined =>
  path.endsWith(`/${twinName}`) ? `${path.slice(0, -twinName.length)}index.html` : undefined;

const mainOf = (markup: string): string => {
  const start = markup.indexOf("<main");
  const end = markup.lastIndexOf("</main>");
  return start < 0 || end < 0 ? "" : markup.slice(start, end);
};

const title = /^# (.*)$/m;

/** Where a twin is, and how it is called; a copy, for what V8 cuts out of a text keeps the whole of it in memory. */
export const placeOfTwin = ({ path, body }: Twin): TwinPlace => ({
  path,
  title: Buffer.from(title.exec(body)?.[1] ?? path).toString(),
});

/** The twin of a page that was printed; undefined of one that says nothing, or is no folder. */
export const twinOf = (site: Place, page: string, markup: string): Twin | undefined => {
  const path = twinPath(page);
  if (path === undefined) return undefined;
  const own = publicUrl(site, site.base + page.slice(0, -"index.html".length));
  const absolute = (url: string): string => {
    if (url.startsWith("#")) return own + url;
    return url.startsWith("/") ? publicUrl(site, url) : url;
  };
  const told = toMarkdown(mainOf(markup), absolute);
  if (told === "") return undefined;
  return { path, body: `<${own}>\n\n${told}` };
};
