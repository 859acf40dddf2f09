import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { qrBits, qrCode } from "../../../src/write/qr.ts";

/** What every reader of codes needs around one: ISO/IEC 18004, 4 squares. */
const quiet = 4;

const drawing = (size: number, bits: string | undefined, path: string | undefined): Html => {
  const side = size + 2 * quiet;
  return html`<svg viewBox="${-quiet} ${-quiet - 0.5} ${side} ${side}" aria-hidden="true"${bits !== undefined && html` ${attribute("squares", bits)}`}><path stroke="#000"${path !== undefined && html` d="${path}"`}></path></svg>`;
};

/** An address as a code; readers of screens have it in letters. */
export const code = (address: string): Html => {
  const { size, path } = qrCode(address);
  return drawing(size, undefined, path);
};

/** The same for a page, whose script draws it; without one the address stands there in letters. */
const codeInPage = (address: string): Html => {
  const { size, bits } = qrBits(address);
  return drawing(size, bits, undefined);
};

/** An address as one writes it on paper, without `https://`. */
const inLetters = (address: string): string => address.replace(/^https?:\/\//, "");

/** The same in pieces, for it to break after a slash. */
export const inPieces = (address: string): readonly Html[] =>
  (inLetters(address).match(/[^/]*\/?/g) ?? [])
    .filter(Boolean)
    .map((part) => html`<span>${part}</span>`);

/** On paper, the way back to the page: its address as a code, and in letters. Hidden on screens. */
export const paperLink = (address: string | undefined): Html | undefined =>
  address === undefined
    ? undefined
    : html`<p class="code" hidden>
    ${codeInPage(address)}
    <bdi>${inPieces(address)}</bdi>
  </p>`;
