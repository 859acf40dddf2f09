/** The size of a drawing. */
import type { DrawnElement } from "../drawing/tree.ts";
import { attributeOf } from "./styles.ts";

export interface Sheet {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
}

const length = (text: string | undefined): number | undefined => {
  const [, figure] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(text ?? "") ?? [];
  return figure === undefined ? undefined : Number(figure);
};

/** The part of the plane that a drawing shows: its `viewBox`, else its width and height; undefined without both. */
export const sheetOf = (root: DrawnElement): Sheet | undefined => {
  const box = attributeOf(root, "viewBox");
  const [x = 0, y = 0, width, height] =
    box === undefined
      ? [0, 0, length(attributeOf(root, "width")), length(attributeOf(root, "height"))]
      : box
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  if (width === undefined || height === undefined) return undefined;
  const all = [x, y, width, height];
  if (!all.every(Number.isFinite) || width <= 0 || height <= 0) return undefined;
  return { viewBox: all.join(" "), width, height };
};
