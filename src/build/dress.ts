/** Gives pages the styles that they carry in themselves, once it is known what pages of their kind use. */
import { keptBand } from "../outputs/kept-band.ts";
import { allowStyles, sendNothing } from "../outputs/policies.ts";
import type { Assets } from "../styles/assets.ts";
import type { PageStyle } from "../styles/carried-style.ts";
import { Used } from "../styles/used.ts";
import { type Html, html, raw } from "../write/html.ts";

/** Pages of a kind carry the same styles: what any of them uses. */
export type PageKind = "event" | "session" | "other";

/** Where all styles are read at the latest; what a page carries in itself is what is used before. */
export const stylesLink = ({ styles }: Pick<Assets, "styles">): Html =>
  html`<link rel="stylesheet" href="${styles}">`;

export class Dress {
  readonly #assets: Pick<Assets, "carried" | "policy" | "styles">;
  readonly #used = new Map<PageKind, Used>();
  readonly #styles = new Map<PageKind, PageStyle>();
  readonly #dressed = new Map<string, string>();
  readonly #link: string;
  /** As they stand in pages that are yet to be dressed: in those without a form, and in the others. */
  readonly #policies: readonly string[];
  /** What takes the place of both, in each page of a kind. */
  readonly #clothes = new Map<PageKind, { readonly hash: string; readonly style: string }>();
  readonly #isDevelopment: boolean;

  /** In development each page is made when it is asked for, and what others of its kind use is not known: it links to all styles. */
  constructor(assets: Pick<Assets, "carried" | "policy" | "styles">, isDevelopment: boolean) {
    this.#assets = assets;
    this.#isDevelopment = isDevelopment;
    this.#link = stylesLink(assets).markup;
    this.#policies = [sendNothing(assets.policy), assets.policy].map(
      (policy) => html`${policy}`.markup,
    );
  }

  /** The styles in the head of a page that is yet to be dressed; of one of the site's own, those that others carry. */
  get style(): Html {
    return raw(this.#own ? `<style>${this.#own.css}</style>` : this.#link);
  }

  /** The policy of the same page, which opens for a form and for nothing else. */
  policyOf(hasForm: boolean): string {
    const { policy } = this.#assets;
    return allowStyles(hasForm ? policy : sendNothing(policy), this.#own ? [this.#own.hash] : []);
  }

  get #own(): PageStyle | undefined {
    return this.#styles.get("other");
  }

  /** A policy that allows what all pages carry. */
  get policyOfAll(): string {
    const hashes = [...this.#styles.values()].map(({ hash }) => hash);
    return allowStyles(this.#assets.policy, new Set(hashes));
  }

  /** True for a style that pages carry. */
  carries(css: string): boolean {
    return [...this.#styles.values()].some((style) => style.css === css);
  }

  /** Looks at what the first view of a page uses, before it is dressed. */
  look(kind: PageKind, markup: string): void {
    const [head, top] = markup.split(this.#link, 2);
    // A page may have styles of its own.
    if (head === undefined || top === undefined) return;
    const used = this.#used.get(kind) ?? new Used();
    this.#used.set(kind, used);
    used.add(head + top);
  }

  /** All pages of the look have been looked at: what follows is the site's own. */
  done(): void {
    if (this.#isDevelopment) return;
    for (const [kind, used] of this.#used) {
      used.add(keptBand("").markup);
      const style = this.#assets.carried.of(used);
      this.#styles.set(kind, style);
      this.#clothes.set(kind, {
        hash: style.hash,
        style: `<style>${style.css}</style>`,
      });
    }
  }

  /** A page with the styles of its kind, once all are known. */
  wear(kind: PageKind, markup: string): string {
    const clothes = this.#clothes.get(kind);
    if (!clothes || !markup.includes(this.#link)) return markup;
    const policy = this.#policies.find((one) => markup.includes(one)) ?? "";
    return markup
      .replace(policy, () => allowStyles(policy, [clothes.hash]))
      .replace(this.#link, () => clothes.style);
  }

  /** Keeps a page until somebody asks for it. */
  keep(url: string, markup: string): void {
    this.#dressed.set(url, markup);
  }

  /** A page that was kept. */
  dressed(url: string): string | undefined {
    return this.#dressed.get(url);
  }
}
