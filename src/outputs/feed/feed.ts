/** What a feed tells, whatever it is written in. */
import type { DateTime } from "../../time.ts";

/** The same in another language, at an absolute address. */
export interface Translation {
  readonly language: string;
  readonly url: string;
}

/** One thing that happened. */
export interface FeedEntry {
  /** A URI, for ever the same and for this entry alone. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** That of its page. */
  readonly language: string;
  /** That of its title and of its summary, where these are in another. */
  readonly titleLanguage?: string | undefined;
  readonly summaryLanguage?: string | undefined;
  /** Its page in other languages. */
  readonly translations: readonly Translation[];
  readonly published: DateTime | undefined;
  readonly updated: DateTime;
  /** What kind of thing: `news`, `moved`. */
  readonly category: string;
  readonly summary: string | undefined;
  /** HTML with absolute addresses; empty: there is nothing more to say. */
  readonly content: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly language: string;
  /** Where the feed itself is, absolute. */
  readonly url: string;
  /** The same feed in other languages. */
  readonly translations: readonly Translation[];
  /** The page that it goes with, absolute. */
  readonly page: string;
  readonly authors: readonly { readonly name: string; readonly url: string | undefined }[];
  /** Who may do what with it, in words, and where that stands. */
  readonly rights: { readonly text: string; readonly url: string } | undefined;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** When it last changed, if it has no entry. */
  readonly since: DateTime | undefined;
}

/** The most entries of a file: readers keep what they have seen. */
export const mostEntries = 50;
