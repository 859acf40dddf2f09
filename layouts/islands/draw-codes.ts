/** Codes are for paper alone: in a page they stand as bits, and take a third of what their drawing would. */
import { pathOfSquares } from "../../src/write/squares.ts";

/** Draws the codes of the page. */
export const drawCodes = (): void => {
  for (const drawing of document.querySelectorAll<SVGElement>("[data-squares]")) {
    const bytes = atob(drawing.dataset.squares ?? "");
    const size = Math.floor(Math.sqrt(bytes.length * 8));
    const path = pathOfSquares(size, (x, y) => {
      const at = y * size + x;
      return ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1) === 1;
    });
    drawing.firstElementChild?.setAttribute("d", path);
  }
};
