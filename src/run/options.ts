import type { Place } from "../content/print/place.ts";
import type { ProblemFormat } from "../content/print/problems.ts";

/** What all commands are told; `cli/` alone reads it from arguments and environment. */
export interface Options {
  /** The site's folder, absolute. */
  readonly site: string;
  /** The folder to write, absolute. */
  readonly out: string;
  /** The home of who types, which no build replaces. */
  readonly home: string;
  /** The public address, if not the site's own. */
  readonly url: string | undefined;
  /** An ISO moment; without offset in the site's zone. */
  readonly now: string;
  /** Show what is not published yet. */
  readonly drafts?: boolean;
  /** Warnings fail too. */
  readonly isStrict: boolean;
  readonly format: ProblemFormat;
  /** Where the site lies for who reads of its problems elsewhere. */
  readonly place?: Place;
  /** What changes for visitors, in Markdown, for who reads of its problems in a pull request. */
  readonly visitors?: string | undefined;
  /** Print each warning, however many are alike. */
  readonly all: boolean;
  /** Draw the social cards. */
  readonly hasCards: boolean;
  /** Pack what speakers have to send round. */
  readonly hasKits?: boolean;
  /** Print the PDFs; `browser` is the path of another Chromium than that of this machine. */
  readonly pdf: { readonly browser: string | undefined } | undefined;
}

/** Where a command speaks. */
export interface Terminal {
  readonly hasColor: boolean;
  /** Problems: what a machine may read. */
  readonly print: (text: string) => void;
  /** All else; never among problems that a machine reads. */
  readonly tell: (text: string) => void;
}

/** The command was called in a way that cannot work; the message says what to do. */
export class UsageFault extends Error {}
