/** A piece of HTML that is safe to print as it is. Only `html` and `raw` make one. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  toString(): string {
    return this.markup;
  }
}

/** What may stand in a template: text is escaped, nothing prints nothing, lists print their items. */
export type Printable = Html | string | number | false | null | undefined | readonly Printable[];

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Escapes text for an element or a double-quoted attribute: `escape('"')` is `&quot;`. */
export const escape = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (char) => entities[char] ?? char) : text;

const print = (value: Printable): string => {
  if (typeof value === "string") return escape(value);
  if (value instanceof Html) return value.markup;
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  return value.map(print).join("");
};

/** A template that escapes every value except `Html`. */
export const html = (strings: TemplateStringsArray, ...values: readonly Printable[]): Html => {
  let markup = strings[0] ?? "";
  for (let i = 0; i < values.length; i++) markup += print(values[i]) + (strings[i + 1] ?? "");
  return new Html(markup);
};

/** Markup that is known to be safe. Only Markdown and embedded data need it. */
export const raw = (markup: string): Html => new Html(markup);
