/** What the media of a site are, and under which names they are published. */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { isFeedbackTable } from "./feedback-table.ts";
import { headLength, kindOf, type MediaKind, suffixOf, trueName } from "./media-kind.ts";

/** A picture or document, as far as it must be known before anything is published. */
export interface Medium {
  /** Undefined of text and of whatever else is not known. */
  readonly kind: MediaKind | undefined;
  /** All of it, if it is a drawing (SVG), whose text is checked. */
  readonly drawing: Uint8Array | undefined;
  /** True of feedback, which is never published. */
  readonly isFeedback?: true;
}

/** How a file begins, as far as that tells what it is. */
export const headOf = (file: string): Uint8Array => {
  const head = Buffer.alloc(headLength);
  const opened = openSync(file, "r");
  try {
    return head.subarray(0, readSync(opened, head, 0, headLength, 0));
  } finally {
    closeSync(opened);
  }
};

const isDrawing = (path: string, kind: MediaKind | undefined): boolean =>
  kind === "SVG" || (kind === undefined && suffixOf(path) === "svg");

/** What a file is, on the disk or as it is about to be written. */
export const readMedium = (
  path: string,
  from: { readonly file: string } | { readonly body: string | Uint8Array },
): Medium => {
  const head = "file" in from ? headOf(from.file) : Buffer.from(from.body).subarray(0, headLength);
  const kind = kindOf(path, head);
  if (isFeedbackTable(head)) return { kind, drawing: undefined, isFeedback: true };
  if (!isDrawing(path, kind)) return { kind, drawing: undefined };
  return { kind, drawing: "file" in from ? readFileSync(from.file) : Buffer.from(from.body) };
};

/**
 * The media whose names lie, and the paths that say what they are. Where such a name is taken, the suffix is added
 * to the whole: `ada.png.jpg`.
 */
export const renamedMedia = (
  media: ReadonlyMap<string, Pick<Medium, "kind">>,
): ReadonlyMap<string, string> => {
  const taken = new Set([...media.keys()].map((path) => path.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const [path, { kind }] of media) {
    const short = trueName(path, kind);
    if (short === path) continue;
    const name = taken.has(short.toLowerCase()) ? `${path}.${suffixOf(short)}` : short;
    taken.add(name.toLowerCase());
    renamed.set(path, name);
  }
  return renamed;
};
