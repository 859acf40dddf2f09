import { Html, type Printable, html } from "../../../src/write/html.ts";
import type { Context } from "../../context.ts";

/** What markup begins with when it is read; Hebrew joins names differently by their script. */
const firstLetter = (item: Printable): string =>
  /\p{L}/u.exec(html`${item}`.markup.replaceAll(/<[^<>]*>/g, ""))?.[0] ?? "a";

/** Markup joined as the language lists things: “a, b et c”. */
export const listed = (c: Context, items: readonly Printable[]): Html => {
  const pattern = c.dates.list(items.map((item, i) => `${firstLetter(item)}\n${i}\n`));
  const pieces = pattern.split(/.\n(\d+)\n/su);
  return html`${pieces.map((piece, i) => (i % 2 === 0 ? piece : items[Number(piece)]))}`;
};

/** Markup joined by commas: “a, b, c”. */
export const joined = (items: readonly Printable[], separator: Printable = ", "): Html =>
  html`${items.map((item, i) => [i > 0 && separator, item])}`;

/** Between short facts in a line, which never begins with it. */
export const point = "\u00a0· ";

/** A term and its description in a list of facts; nothing if there is no description. */
export const fact = (term: Printable, description: Printable, name?: string): Html | undefined =>
  isNothing(description)
    ? undefined
    : html`<div${name && html` class="${name}"`}>
        <dt>${term}</dt>
        <dd>${description}</dd>
      </div>`;

const isNothing = (value: Printable): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (value instanceof Html ? value.markup.trim() === "" : value === "") ||
  (Array.isArray(value) && value.every(isNothing));
