/** What of a style finds something in some markup. */
import type { AttrOperation, Selector, SelectorComponent } from "lightningcss";

/** What a visitor does or asks for, and by then there are all styles. */
const acts: ReadonlySet<string> = new Set([
  ...["hover", "active", "popover-open", "checked"],
  ...["focus", "focus-visible", "target"],
]);

/** What of a markup is there at once: the rest a script takes from its templates, once all styles are there. */
const shown = (markup: string): string => {
  let depth = 0;
  return markup
    .split(/(<template\b|<\/template>)/)
    .filter((part) => {
      if (part === "</template>") depth -= 1;
      else if (part === "<template") depth += 1;
      else return depth === 0;
      return false;
    })
    .join("");
};

/** An element as a style sees it; of a value the beginning, for addresses are endless. */
interface Seen {
  readonly name: string;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, string>;
}

const keptOfValue = 8;

const seen = (name: string, attributes: string): Seen => {
  const values = new Map<string, string>();
  for (const { 1: key = "", 2: value = "" } of attributes.matchAll(/([a-z][\w-]*)(?:="([^"]*)")?/g))
    values.set(key, value);
  return {
    name,
    classes: new Set(values.get("class")?.split(/\s+/)),
    attributes: values,
  };
};

/** False if an attribute cannot have what is asked of it; of what it may hold further on, nobody knows. */
const mayBe = (value: string, { operator, value: asked }: AttrOperation): boolean => {
  const [begins, wanted] = [value, asked].map((one) => one.slice(0, keptOfValue));
  switch (operator) {
    case "equal":
      return begins === wanted;
    case "prefix":
      return value.startsWith(wanted ?? "");
    default:
      return true;
  }
};

/** The parts of a selector that are asked of one element each. */
const compounds = (selector: Selector): readonly (readonly SelectorComponent[])[] => {
  const all: SelectorComponent[][] = [[]];
  for (const part of selector)
    if (part.type === "combinator") {
      if (part.value !== "pseudo-element") all.push([]);
    } else all.at(-1)?.push(part);
  return all;
};

/** The elements that a style may find in a markup. */
export class Used {
  readonly #elements = new Map<string, Seen>();

  /** Adds what stands in a markup, but for what waits in its templates. */
  add(markup: string): void {
    for (const { 1: name = "", 2: attributes = "" } of shown(markup).matchAll(
      /<([a-z][\w-]*)([^>]*)/g,
    )) {
      const short = attributes.replaceAll(/(?<=\s(?!class|id)[a-z-]+=")[^"]+/g, (value) =>
        value.slice(0, keptOfValue),
      );
      const key = name + short;
      if (!this.#elements.has(key)) this.#elements.set(key, seen(name, short));
    }
  }

  /** False if a selector can find nothing. */
  isFoundBy(selector: Selector): boolean {
    return compounds(selector).every((parts) =>
      this.#elements.values().some((element) => parts.every((part) => this.#is(element, part))),
    );
  }

  #is(element: Seen, part: SelectorComponent): boolean {
    switch (part.type) {
      case "class":
        return element.classes.has(part.name);
      case "type":
        return element.name === part.name;
      case "id":
        return element.attributes.get("id") === part.name;
      case "attribute": {
        const value = element.attributes.get(part.name);
        return value !== undefined && (!part.operation || mayBe(value, part.operation));
      }
      case "pseudo-class":
        if (part.kind === "has") return part.selectors.some((one) => this.isFoundBy(one));
        if (part.kind === "is" || part.kind === "where")
          return part.selectors.some(
            (one) =>
              this.isFoundBy(one) &&
              (compounds(one).at(-1) ?? []).every((inner) => this.#is(element, inner)),
          );
        return !acts.has(part.kind);
      default:
        return true;
    }
  }
}
