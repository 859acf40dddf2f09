/** What the last build came to, as the browser is told. */
import type { Embedding } from "../site/embeds.ts";
import type { Problem } from "../content/problem.ts";

export interface Built {
  readonly kind: "built";
  /** The folder part of the site's address. */
  readonly base: string;
  readonly policy: string;
  /** That of the editor in the browser; undefined without one. */
  readonly editorPolicy?: string | undefined;
  /** What other sites may show within their pages. */
  readonly embeds?: readonly Embedding[];
  readonly language: string;
  readonly pages: number;
  /** The files that the site's own modules are made of, absolute: an edit of one is to be noticed too. */
  readonly modules?: readonly string[];
}

/** The content has errors; the last good site stands. */
export interface Faulty {
  readonly kind: "faulty";
  readonly language: string;
  readonly problems: readonly Problem[];
  readonly modules?: readonly string[];
}

/** The build itself failed, for example in a layout that is being edited. */
export interface Failed {
  readonly kind: "failed";
  readonly message: string;
}

export type BuildState = Built | Faulty | Failed;

/** True for what the worker sends. */
export const isBuildState = (value: unknown): value is BuildState =>
  value instanceof Object &&
  "kind" in value &&
  (value.kind === "built" || value.kind === "faulty" || value.kind === "failed");
