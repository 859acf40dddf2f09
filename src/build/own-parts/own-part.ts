/** One part of a site's own, and what comes of it each time it is printed. */
import { Html } from "../../write/html.ts";
import type { PartName } from "./names.ts";

/** Lends a part a piece that others print, which is theirs also where it stands in the part. */
export type Inner = (print: () => Html) => () => Html;

/** What a part is given, but for the pieces that it may lay around what it prints. */
export type Given = (inner: Inner) => object;

export interface OwnPart {
  readonly name: PartName;
  /** From the site's folder, with slashes: `layouts/parts/footer.ts`. */
  readonly file: string;
  /** What its file exports. */
  readonly print: (given: object, original: () => Html) => unknown;
}

/** What came of a part: what it printed, and what of that is its own; or why there is nothing. */
export type Came =
  | { readonly made: Html; readonly own: string }
  | { readonly value: unknown }
  | { readonly error: unknown };

/** Runs a part. Throws what the pieces throw that are not its own. */
export const runPart = ({ print }: OwnPart, given: Given, original: () => Html): Came => {
  const pieces = new Set<string>();
  const foreign: unknown[] = [];
  const inner: Inner = (make) => () => {
    try {
      const piece = make();
      pieces.add(piece.markup.trim());
      return piece;
    } catch (error) {
      foreign.push(error);
      throw error;
    }
  };
  try {
    const made = print(given(inner), inner(original));
    // What it rejects with is said by nobody: that it gives a promise is.
    if (made instanceof Promise) made.catch(() => undefined);
    if (!(made instanceof Html)) return { value: made };
    // Once: a piece that stands there twice is the part's doing.
    const own = [...pieces].reduce((rest, piece) => rest.replace(piece, ""), made.markup);
    return { made, own };
  } catch (error) {
    if (foreign.includes(error)) throw error;
    return { error };
  }
};
