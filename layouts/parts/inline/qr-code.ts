import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { qrCode } from "../../../src/write/qr.ts";
import { knownUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";

/** What every reader of codes needs around one: ISO/IEC 18004, 4 squares. */
const quiet = 4;

/** An address as a code; readers of screens have it in letters. */
export const code = (address: string): Html => {
  const { size, path } = qrCode(address);
  const side = size + 2 * quiet;
  return html`<svg viewBox="${-quiet} ${-quiet - 0.5} ${side} ${side}" aria-hidden="true"><path stroke="#000" d="${path}"></path></svg>`;
};

/** An address up to and with each slash. */
const parts = (address: string): readonly string[] =>
  (address.match(/[^/]*\/?/g) ?? []).filter(Boolean);

/** An address as one writes it on paper, without `https://`, in pieces, for it to break after a slash. */
export const inPieces = (address: string): readonly Html[] =>
  parts(address.replace(/^https?:\/\//, "")).map((part) => html`<span>${part}</span>`);

/**
 * On paper, the way back to the page: its address in letters, of which a script makes a code where one prints. Hidden on
 * screens.
 */
export const paperLink = (c: Context, url: string): Html | undefined => {
  const address = knownUrl(c.site, url);
  if (address === undefined) return undefined;
  const [first, ...others] = parts(address.replace(/^https:\/\//, ""));
  return html`<p class="code" ${attribute("code", c.build.assets.paperCodeScript)} hidden><bdi>${first}${others.map((part) => html`<wbr>${part}`)}</bdi></p>`;
};
