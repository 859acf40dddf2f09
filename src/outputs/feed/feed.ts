/** What a feed tells, whatever it is written in. */
import type { DateTime } from "../../time.ts";

/** One thing that happened. */
export interface FeedEntry {
  /** A URI, for ever the same and for this entry alone. */
  readonly id: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  readonly language: string;
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
