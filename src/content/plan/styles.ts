/** Styles of a drawing as the attributes that say the same: pages allow no styles but their own. */
import { splitStyle } from "../../styles/split-style.ts";
import type { DrawnElement } from "../drawing/tree.ts";

type Declarations = readonly (readonly [property: string, value: string])[];

interface Rule {
  /** What a selector asks for. */
  readonly tag: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** The more it asks for, the more it counts; then the later one does. */
  readonly weight: number;
  readonly says: Declarations;
}

export interface DrawnStyles {
  /** What the styles say of an element, what counts most last. */
  readonly of: (element: DrawnElement) => Declarations;
  /** What of them no attribute can say. */
  readonly lost: readonly string[];
  readonly rules: number;
}

const withoutComments = (style: string): string => style.replace(/\/\*[^]*?(?:\*\/|$)/g, "");

/** `fill: red; stroke: none` by its properties. */
export const declarationsOf = (style: string): Declarations =>
  withoutComments(style)
    .split(";")
    .flatMap((one) => {
      const colon = one.indexOf(":");
      if (colon < 0) return [];
      const value = one.slice(colon + 1).replace(/!\s*important\s*$/i, "");
      return [[one.slice(0, colon).trim().toLowerCase(), value.trim()] as const];
    });

/** `rect`, `.wall`, `#yard`, `path.wall.thick`; undefined of what asks for more. */
const readSelector = (selector: string): Omit<Rule, "says"> | undefined => {
  const [, tag = "*", rest = ""] =
    /^([\w-]+|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/.exec(selector) ?? [];
  if (selector === "" || (tag === "*" && rest === "" && selector !== "*")) return undefined;
  const parts = rest.match(/[.#][^.#]+/g) ?? [];
  const classes = parts.filter((part) => part.startsWith(".")).map((part) => part.slice(1));
  const ids = parts.filter((part) => part.startsWith("#")).map((part) => part.slice(1));
  const weight = ids.length * 10_000 + classes.length * 100 + (tag === "*" ? 0 : 1);
  return { tag: tag === "*" ? undefined : tag, id: ids[0], classes, weight };
};

/** The one thing by which an element is looked up among the rules. */
const keyOf = ({ tag, id, classes: [first] }: Omit<Rule, "says">): string => {
  if (id !== undefined) return `#${id}`;
  return first === undefined ? (tag ?? "*") : `.${first}`;
};

const textIn = (element: DrawnElement): string =>
  element.content.map((one) => (typeof one === "string" ? one : "")).join("");

const read = (style: string, rules: Rule[], lost: string[]): void => {
  for (const { prelude, text } of splitStyle(withoutComments(style)).rules) {
    const from = text.indexOf("{");
    const name = prelude.trim();
    if (/^@(?:namespace|charset)\b/i.test(name) || (from < 0 && name === "")) continue;
    if (from < 0 || name.startsWith("@")) {
      lost.push(name);
      continue;
    }
    const says = declarationsOf(text.slice(from + 1, text.lastIndexOf("}")));
    for (const selector of name.split(",").map((one) => one.trim())) {
      const asked = readSelector(selector);
      if (asked) rules.push({ ...asked, says });
      else lost.push(selector);
    }
  }
};

export const attributeOf = ({ attributes }: DrawnElement, name: string): string | undefined =>
  attributes.find((one) => one.name === name)?.value;

/** Reads the style elements of a drawing. */
export const drawnStyles = (elements: readonly DrawnElement[]): DrawnStyles => {
  const rules: Rule[] = [];
  const lost: string[] = [];
  for (const element of elements) read(textIn(element), rules, lost);
  const byKey = Map.groupBy(rules, keyOf);
  const order = new Map(rules.map((rule, i) => [rule, i]));
  const of = (element: DrawnElement): Declarations => {
    if (rules.length === 0) return [];
    const id = attributeOf(element, "id");
    const classes = attributeOf(element, "class")?.split(/\s+/) ?? [];
    const keys = ["*", element.name, ...classes.map((one) => `.${one}`), `#${id}`];
    return [...new Set(keys)]
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === undefined || rule.tag === element.name) &&
          (rule.id === undefined || rule.id === id) &&
          rule.classes.every((one) => classes.includes(one)),
      )
      .sort((a, b) => a.weight - b.weight || (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .flatMap(({ says }) => says);
  };
  return { of, lost, rules: rules.length };
};
