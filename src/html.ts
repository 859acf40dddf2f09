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

const statics = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The fixed parts of a template without its indentation; once for each place in the code. */
const staticsOf = (strings: TemplateStringsArray): readonly string[] => {
  const known = statics.get(strings);
  if (known) return known;
  const fresh = strings.map((part) => part.replace(/[ \t]*\n\s*/g, "\n"));
  statics.set(strings, fresh);
  return fresh;
};

/** Puts two pieces together; where spaces meet, one is left, so that what prints nothing leaves no line. */
const join = (before: string, after: string): string => {
  if (after === "") return before;
  const first = after[0];
  if (first !== "\n" && first !== " ") return before + after;
  const last = before.at(-1);
  if (last === "\n") return before + after.slice(1);
  return last === " " ? before.slice(0, -1) + after : before + after;
};

/** A template that escapes every value except `Html`; its own indentation is not printed. */
export const html = (strings: TemplateStringsArray, ...values: readonly Printable[]): Html => {
  const parts = staticsOf(strings);
  let markup = parts[0] ?? "";
  for (let i = 0; i < values.length; i++) {
    markup = join(join(markup, print(values[i])), parts[i + 1] ?? "");
  }
  return new Html(markup);
};

/** Markup that is known to be safe. Only Markdown and embedded data need it. */
export const raw = (markup: string): Html => new Html(markup);
