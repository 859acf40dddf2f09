/** What pages know of the pictures of a site; they are made in `prepare.ts`, before any page. */

/** How a picture is shown: a face in a circle, a logo, or as large as a column of text. */
export type Use = "portrait" | "logo" | "text";

/** One kind of file, in several widths. */
export interface ImageSource {
  /** `image/avif` */
  readonly type: string;
  /** By width, in pixels. */
  readonly variants: readonly { readonly url: string; readonly width: number }[];
}

export interface Picture {
  /** The cleaned file at its own address, for browsers that know no better kind. */
  readonly url: string;
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The lightest kind first; none of a drawing (SVG). */
  readonly sources: readonly ImageSource[];
  /** True if it moves: its sources are its first moment. */
  readonly isAnimated: boolean;
  /** True if it is as sharp in any size. */
  readonly isDrawing: boolean;
}

/** A file to publish. */
export interface PictureFile {
  /** From the root of the output, as it is on disk. */
  readonly path: string;
  /** What to copy there, absolute. */
  readonly file: string;
}

export interface Pictures {
  /** The picture at the address of a `Media`; undefined if it is none, or none that Parvis reads. */
  readonly find: (use: Use, url: string) => Picture | undefined;
  readonly files: readonly PictureFile[];
}

export const noPictures: Pictures = { find: () => undefined, files: [] };
