/** What all linking shares. It runs on content without errors: what is looked up here is there. */
import { join } from "node:path";
import type {
  Link,
  Media,
  Organisation,
  PartialDate,
  Service,
  Venue,
  Work,
} from "../../site/model.ts";
import type { Prose } from "../../text/markdown.ts";
import type { DateTime } from "../../time.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { mediaUrl } from "../rules/links.ts";
import { findMedia } from "../rules/media.ts";
import type { ProseShelf } from "../rules/prose.ts";
import { toPartialDate } from "../timing.ts";
import type { WorkInput } from "../schema/links.ts";
import { type Path, pathName } from "../yaml/path.ts";

/** The same, to be filled in while linking; nothing outside this folder sees it so. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The value that checking has made sure of; throws if it is not there, which is a bug. */
export const need = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`not linked: ${what}`);
  return value;
};

export interface Linker {
  readonly content: Content;
  /** The site's folder on disk. */
  readonly folder: string;
  readonly base: string;
  readonly now: DateTime;
  readonly prose: ProseShelf;
  /** Files that content refers to, from the site's folder. */
  readonly media: Set<string>;
}

/** What all events refer to. */
export interface Shared {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly venues: ReadonlyMap<string, Venue>;
  /** The site's default language. */
  readonly language: string;
}

/** The prose of an item: its body, or the field at a path. */
export const proseOf = (linker: Linker, item: Item<unknown>, path?: Path): Prose => {
  const name = path ? pathName([...item.path, ...path]) : "";
  return need(linker.prose.get(item.document)?.get(name), `prose of ${item.id}`);
};

/** The prose of a field that may be absent. */
export const optionalProse = (linker: Linker, item: Item<unknown>, path: Path): Prose | undefined =>
  linker.prose.get(item.document)?.get(pathName([...item.path, ...path]));

const emptyProse = (language: string): Prose => ({ isEmpty: true, language, tokens: [] });

/** The prose of a page's body, or nothing. */
export const bodyOf = (linker: Linker, item: Item<unknown>, language: string): Prose =>
  linker.prose.get(item.document)?.get("") ?? emptyProse(language);

/** A medium of an event or of the site; it will be copied. */
export const mediaOf = (linker: Linker, event: EventContent | undefined, path: string): Media => {
  const file = need(findMedia({ content: linker.content, event }, path), path);
  linker.media.add(file);
  return toMedia(linker, file);
};

export const toMedia = ({ content, folder, base }: Linker, file: string): Media => ({
  file: join(folder, file),
  url: mediaUrl(base, file, content.sharedMedia),
});

/** A medium that may be absent. */
export const optionalMedia = (
  linker: Linker,
  event: EventContent | undefined,
  path: string | undefined,
): Media | undefined => (path === undefined ? undefined : mediaOf(linker, event, path));

export const linksOf = (links: readonly Link[]): readonly Link[] =>
  links.map((link) => ({ ...link }));

export const servicesOf = (
  services: readonly (
    Service["kind"] | { readonly service: Service["kind"]; readonly note: string }
  )[],
): readonly Service[] =>
  services.map((service) =>
    typeof service === "string"
      ? { kind: service, note: undefined }
      : { kind: service.service, note: service.note },
  );

/** Where something of a session, event or theme is: an address, or a medium. */
const sourceUrl = (
  linker: Linker,
  event: EventContent,
  item: { readonly url?: string | undefined; readonly media?: string | undefined },
): string => item.url ?? mediaOf(linker, event, need(item.media, "media")).url;

/** What is to be read, seen or heard of a session, event or theme. */
export const worksOf = <Kind extends string>(
  linker: Linker,
  event: EventContent,
  works: readonly (WorkInput & { readonly kind: Kind })[],
): readonly (Work & { readonly kind: Kind })[] =>
  works.map((work) => ({
    title: work.title,
    kind: work.kind,
    url: sourceUrl(linker, event, work),
    language: work.language,
    duration: work.duration,
    captions: work.captions,
    transcript: work.transcript,
  }));

/** A date that is known to be sound. */
export const dateOf = (text: string, zone: string): PartialDate =>
  need(toPartialDate(text, zone), text);
