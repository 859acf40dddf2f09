/** What the files say, each checked by itself and not yet linked. A file with problems keeps its id, so that references to it do not dangle too. */
import type * as z from "zod";
import type { Medium } from "./media-files.ts";
import type { Document } from "./yaml/document.ts";
import type { CommentInput } from "./schema/comment.ts";
import type { EventInput } from "./schema/event.ts";
import type { NewsInput } from "./schema/news.ts";
import type { OrganisationInput } from "./schema/organisation.ts";
import type { PageInput } from "./schema/page.ts";
import type { DayHeadInput, SlotInput } from "./schema/programme.ts";
import type { Revisions } from "./schema/revisions.ts";
import type { SessionInput } from "./schema/session.ts";
import type { SiteInput } from "./schema/site.ts";
import type { SpeakerInput } from "./schema/speaker.ts";
import type { TermInput } from "./schema/term.ts";
import type { ThemeInput } from "./schema/theme.ts";
import type { Translations } from "./schema/translations.ts";
import type { VenueInput } from "./schema/venue.ts";
import type { StaticFile } from "./static-files.ts";
import type { Path } from "./yaml/path.ts";
import type { Source } from "./yaml/source.ts";

/** A file or an entry of one. */
export interface Item<T> {
  readonly id: string;
  readonly document: Document;
  /** Where it stands in its document: empty for a whole file. */
  readonly path: Path;
  readonly schema: z.core.$ZodType;
  /** Undefined if it breaks a rule, which is reported. */
  readonly data: T | undefined;
  /** Its fields that break no rule: all of them where there is data. */
  readonly partial: Partial<T>;
  /** True of a slot that names more sessions than are published: it is not one thing with the one that is left. */
  readonly namesMore?: boolean;
  /** What it says in other languages: the files beside it, `conte.en.md`, by their language. */
  readonly translations?: ReadonlyMap<string, Item<unknown>>;
}

/** Items of one kind by their ids, and where an organiser finds them. */
export interface Shelf<T> {
  readonly items: ReadonlyMap<string, Item<T>>;
  readonly place: string;
  /** True if the file that holds them cannot be read: then nothing is known of what it held. */
  readonly isBroken: boolean;
}

export interface DayContent {
  /** Its date: `2013-06-11`. */
  readonly id: string;
  readonly document: Document;
  /** What it says beside its slots. */
  readonly head: Item<DayHeadInput>;
  readonly slots: readonly Item<SlotInput>[];
}

export interface EventContent {
  readonly id: string;
  /** `content/2013-open-data` */
  readonly folder: string;
  readonly event: Item<EventInput>;
  readonly days: readonly DayContent[];
  readonly sessions: Shelf<SessionInput>;
  readonly speakers: Shelf<SpeakerInput>;
  readonly themes: Shelf<ThemeInput>;
  readonly news: Shelf<NewsInput>;
  readonly comments: Shelf<CommentInput>;
  readonly pages: Shelf<PageInput>;
  /** What was last recorded; without data where nothing was. */
  readonly revisions: Item<Revisions>;
  /** What its translations were made from; without data where nothing was noted. */
  readonly translations: Item<Translations>;
}

export interface Content {
  readonly site: Item<SiteInput>;
  readonly organisations: Shelf<OrganisationInput>;
  readonly venues: Shelf<VenueInput>;
  readonly terms: Shelf<TermInput>;
  /** `data/glossary.en.yaml`: the terms of other languages, by their language. */
  readonly otherTerms: ReadonlyMap<string, Shelf<TermInput>>;
  /** `data/words.yaml`, if there is one. */
  readonly words: Document | undefined;
  readonly pages: Shelf<PageInput>;
  /** What the translations of what events share were made from. */
  readonly translations: Item<Translations>;
  readonly events: readonly EventContent[];
  /** Pictures and documents by their paths, from the site's folder; undefined of what lies in a wrong place. */
  readonly media: ReadonlyMap<string, Medium | undefined>;
  /** The paths of those whose name does not say what they are, and the paths that do. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The styles of the site's own, `data/look.css`. */
  readonly look: Source | undefined;
  /** What lies in `static/`, published as it is. */
  readonly statics: readonly StaticFile[];
  /** Where those of `data/media/` are published, if not in `/media/`. */
  readonly sharedMedia?: string | undefined;
}

/** An item that has no problem. */
export type Sound<T> = Item<T> & { readonly data: T };

/** The items of a shelf that have no problem. */
export const sound = <T>(shelf: Shelf<T>): readonly Sound<T>[] =>
  [...shelf.items.values()].filter((item): item is Sound<T> => item.data !== undefined);

/** True if every item of a shelf could be read. */
export const isWhole = (shelf: Shelf<unknown>): boolean =>
  [...shelf.items.values()].every((item) => item.data !== undefined);
