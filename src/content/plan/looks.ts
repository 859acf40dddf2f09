/** What the elements of a drawing look like: their attributes with what its styles say, as far as a page prints it. */
import type { DrawnElement } from "../drawing/tree.ts";
import type { Range } from "../yaml/source.ts";
import { attributes as kept, isMissed, isPlain } from "./kept.ts";
import type { Attributes } from "./references.ts";
import { declarationsOf, type DrawnStyles } from "./styles.ts";

/** Called for what a page does not show, as it is written. */
export type Lose = (value: string, range: Range) => void;

/** Of `translate(3px, 4px)` a browser reads the units in a style alone. */
const isOfStyles = (name: string, value: string): boolean =>
  name === "transform" && /\d(?:px|deg|rad|turn|%|em)/i.test(value);

/** What an element is drawn with. */
export const lookOf = (element: DrawnElement, styles: DrawnStyles, lose: Lose): Attributes => {
  const look = new Map<string, string>();
  const say = (name: string, value: string, range: Range, written: string): void => {
    if (kept.has(name) && isPlain(value) && !isOfStyles(name, value)) look.set(name, value);
    else if (kept.has(name) || isMissed(name, value)) lose(written, range);
  };
  for (const { name, value, ...range } of element.attributes) {
    if (/^(?:xlink:)?href$/.test(name) && element.name !== "a") look.set("href", value.trim());
    else if (name !== "style") say(name, value, range, `${name}="${value}"`);
  }
  for (const [name, value] of styles.of(element)) say(name, value, element, `${name}: ${value}`);
  for (const { name, value, ...range } of element.attributes)
    if (name === "style")
      for (const [property, says] of declarationsOf(value))
        say(property, says, range, `${property}: ${says}`);
  return look;
};
