/** Cuts a style down to what some markup uses. */
import type { CustomAtRules, Selector, SelectorComponent, Visitor } from "lightningcss";
import { lightning, ourMinified } from "./lightning.ts";
import { splitStyle } from "./split-style.ts";

/** What a visitor does, and by then there are all styles. */
const acts: ReadonlySet<string> = new Set(["hover", "active", "popover-open", "checked"]);

/** The names by which a style finds what is in a markup. */
export class Used {
  readonly #elements = new Set<string>();
  readonly #classes = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #attributes = new Set<string>();

  /** Adds what stands in a markup. */
  add(markup: string): void {
    for (const { 1: tag = "", 2: attributes = "" } of markup.matchAll(/<([a-z][\w-]*)([^>]*)/g)) {
      this.#elements.add(tag);
      for (const [name] of attributes.matchAll(/[a-z][\w-]*/g)) this.#attributes.add(name);
      for (const { 1: name, 2: value = "" } of attributes.matchAll(/\b(class|id)="([^"]*)"/g))
        for (const one of value.split(/\s+/)) (name === "id" ? this.#ids : this.#classes).add(one);
    }
  }

  /** False if a selector can find nothing. */
  isFoundBy(selector: Selector): boolean {
    return selector.every((part) => this.#has(part));
  }

  #has(part: SelectorComponent): boolean {
    switch (part.type) {
      case "class":
        return this.#classes.has(part.name);
      case "type":
        return this.#elements.has(part.name);
      case "id":
        return this.#ids.has(part.name);
      case "attribute":
        return this.#attributes.has(part.name);
      case "pseudo-class":
        if (part.kind === "is" || part.kind === "where" || part.kind === "has")
          return part.selectors.some((one) => this.isFoundBy(one));
        return !acts.has(part.kind);
      default:
        return true;
    }
  }
}

/** Without those that are for paper alone; their layer keeps its place, for the file to put them there. */
const withoutPrint = (css: string): string =>
  splitStyle(css)
    .rules.map(({ prelude, text }) => (prelude === "@layer print" ? "@layer print;" : text))
    .join("");

const transform = (css: string, visitor: Visitor<CustomAtRules>): string =>
  lightning()
    .transform({ filename: "page.css", code: Buffer.from(css), ...ourMinified(), visitor })
    .code.toString();

/** Without the properties that neither it nor what follows asks for, nor one of those that are asked for. */
const withoutUnasked = (css: string, following: string): string => {
  const asked = new Set(`${css}${following}`.match(/(?<=var\()--[\w-]+/g));
  const cut = transform(css, {
    Declaration: {
      custom: (declaration) =>
        declaration.name.startsWith("--") && !asked.has(declaration.name) ? [] : undefined,
    },
  });
  return cut.length < css.length ? withoutUnasked(cut, following) : css;
};

/** What of a style finds something of what is used, on a screen; the order of its layers stays. `following` comes after it. */
export const cutStyle = (css: string, used: Used, following: string): string =>
  withoutUnasked(
    transform(withoutPrint(css), {
      Selector: (selector) => (used.isFoundBy(selector) ? undefined : []),
      // Of paper, and of what moves or counts once it is there.
      Rule: { page: () => [], property: () => [] },
    }),
    following,
  );
