import { createHash } from "node:crypto";
import { cutStyle, Used } from "./cut-style.ts";

/** A style that pages carry in themselves. */
export interface PageStyle {
  readonly css: string;
  /** `sha256-…`, as a policy names it. */
  readonly hash: string;
}

/** What of a page is shown before it has all styles. */
export interface Top {
  readonly markup: string;
  /** True if it is the whole page. */
  readonly isWhole: boolean;
}

/** The styles of a site, of which pages carry what they use. */
export class CarriedStyle {
  readonly #ours: string;
  readonly #own: string;
  readonly #script: string;

  /** `ours` is cut, `own` follows as it is; of what the `script` of all pages may name nothing is cut. */
  constructor(ours: string, own: string, script: string) {
    this.#ours = ours;
    this.#own = own;
    this.#script = script;
  }

  /** What the first views of some pages use. */
  of(tops: readonly Top[]): PageStyle {
    const isLasting = tops.some(({ isWhole }) => isWhole);
    const used = new Used(isLasting);
    if (isLasting) used.addScript(this.#script);
    for (const { markup } of tops) used.add(markup);
    const css = cutStyle(this.#ours, used, this.#own) + this.#own;
    return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
  }
}
