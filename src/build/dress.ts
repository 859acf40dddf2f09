/** Gives pages the styles that they carry in themselves, once it is known what pages of their kind use. */
import { allowStyles } from "../outputs/policies.ts";
import type { Assets } from "../styles/assets.ts";
import type { PageStyle, Top } from "../styles/carried-style.ts";
import { type Html, html, raw } from "../write/html.ts";

/** Pages of a kind carry the same styles: what any of them uses. */
export type PageKind = "event" | "session" | "other";

/** Where all styles are read at the latest; what a page carries in itself is what is used before. */
export const stylesLink = ({ styles }: Pick<Assets, "styles">): Html =>
  html`<link rel="stylesheet" href="${styles}">`;

export class Dress {
  readonly #assets: Pick<Assets, "carried" | "policy" | "styles">;
  readonly #styles = new Map<PageKind, PageStyle>();
  readonly #dressed = new Map<string, string>();
  readonly #link: string;
  /** True once all pages of the look are dressed. */
  #isDone = false;

  constructor(assets: Pick<Assets, "carried" | "policy" | "styles">) {
    this.#assets = assets;
    this.#link = stylesLink(assets).markup;
  }

  /** The styles in the head of a page that is yet to be dressed; of one of the site's own, those that others carry. */
  get style(): Html {
    return raw(this.#own ? `<style>${this.#own.css}</style>` : this.#link);
  }

  /** The policy of the same page. */
  get policy(): string {
    return allowStyles(this.#assets.policy, this.#own ? [this.#own.hash] : []);
  }

  get #own(): PageStyle | undefined {
    return this.#isDone ? this.#styles.get("other") : undefined;
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

  /** Puts on the pages of a kind, once all are printed, what any of them uses. */
  wear(kind: PageKind, markups: readonly string[]): (markup: string) => string {
    const tops = markups.flatMap((markup) => this.#topOf(markup) ?? []);
    const style = this.#assets.carried.of(tops);
    this.#styles.set(kind, style);
    const policy = html`${this.#assets.policy}`.markup;
    const allowed = allowStyles(policy, [style.hash]);
    return (markup) =>
      markup.includes(this.#link)
        ? markup
            .replace(policy, () => allowed)
            .replace(this.#link, () => `<style>${style.css}</style>`)
        : markup;
  }

  /** What of a page is shown before all styles are read; undefined of one that has styles of its own. */
  #topOf(markup: string): Top | undefined {
    const [head, top, ...below] = markup.split(this.#link, 3);
    return head === undefined || top === undefined
      ? undefined
      : { markup: head + top, isWhole: below.length === 0 };
  }

  /** Keeps a page until somebody asks for it. */
  keep({ url, print }: { readonly url: string; readonly print: () => string }): void {
    this.#dressed.set(url, print());
  }

  /** A page that was kept. */
  dressed(url: string): string | undefined {
    return this.#dressed.get(url);
  }

  /** All pages of the look are dressed: what follows is the site's own. */
  done(): void {
    this.#isDone = true;
  }
}
