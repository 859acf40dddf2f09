import { qrCode } from "../../src/write/qr.ts";

const namespace = "http://www.w3.org/2000/svg";

/** What every reader of codes needs around one: ISO/IEC 18004, 4 squares. */
const quiet = 4;

/** An address as a code of squares; undefined if it is too long for one. */
export const drawCode = (address: string): SVGElement | undefined => {
  try {
    const { size, path } = qrCode(address);
    const side = size + 2 * quiet;
    const drawing = document.createElementNS(namespace, "svg");
    drawing.setAttribute("viewBox", `${-quiet} ${-quiet - 0.5} ${side} ${side}`);
    drawing.setAttribute("aria-hidden", "true");
    const squares = document.createElementNS(namespace, "path");
    squares.setAttribute("d", path);
    drawing.append(squares);
    return drawing;
  } catch {
    return undefined;
  }
};
