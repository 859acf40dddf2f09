import { createHash } from "node:crypto";
import { cutStyle } from "./cut-style.ts";
import type { Used } from "./used.ts";

/** A style that pages carry in themselves. */
export interface PageStyle {
  readonly css: string;
  /** `sha256-…`, as a policy names it. */
  readonly hash: string;
}

/** The styles of a site, of which pages carry what their first views use. */
export class CarriedStyle {
  readonly #ours: string;
  readonly #own: string;

  /** `ours` is cut, `own` follows as it is. */
  constructor(ours: string, own: string) {
    this.#ours = ours;
    this.#own = own;
  }

  /** What finds something of what is used. */
  of(used: Used): PageStyle {
    const css = cutStyle(this.#ours, used, this.#own) + this.#own;
    return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
  }
}
