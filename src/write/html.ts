/** A piece of HTML that is safe to print as it is. Only `html` and `raw` make one. */
export class Html {
  readonly markup: string;
  /** Its first and last character: to look at them in the markup, a text that is still in pieces is put together. */
  readonly first: string;
  readonly last: string;

  constructor(markup: string, first = markup[0] ?? "", last = markup.at(-1) ?? "") {
    this.markup = markup;
    this.first = first;
    this.last = last;
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

const nothing = new Html("");

const follow = (before: Html, after: Html): Html => {
  if (after.markup === "") return before;
  if (before.markup === "") return after;
  return new Html(before.markup + after.markup, before.first, after.last);
};

const print = (value: Printable): Html => {
  if (typeof value === "string") return value === "" ? nothing : new Html(escape(value));
  if (value instanceof Html) return value;
  if (value === null || value === undefined || value === false) return nothing;
  if (typeof value === "number") return new Html(String(value));
  let all = nothing;
  for (const item of value) all = follow(all, print(item));
  return all;
};

const statics = new WeakMap<TemplateStringsArray, readonly Html[]>();

/** The fixed parts of a template without its indentation; once for each place in the code. */
const staticsOf = (strings: TemplateStringsArray): readonly Html[] => {
  const known = statics.get(strings);
  if (known) return known;
  // eslint-disable-next-line regexp/no-super-linear-move -- what stands here is code, and short
  const fresh = strings.map((part) => new Html(part.replace(/[ \t]*\n\s*/g, "\n")));
  statics.set(strings, fresh);
  return fresh;
};

/** Puts two pieces together; where spaces meet, one is left, so that what prints nothing leaves no line. */
const join = (before: Html, after: Html): Html => {
  const { first } = after;
  if (first !== "\n" && first !== " ") return follow(before, after);
  if (before.last === "\n" || (before.last === " " && first === " "))
    return follow(before, new Html(after.markup.slice(1)));
  return before.last === " "
    ? follow(new Html(before.markup.slice(0, -1)), after)
    : follow(before, after);
};

/** A template that escapes every value except `Html`; its own indentation is not printed. */
export const html = (strings: TemplateStringsArray, ...values: readonly Printable[]): Html => {
  const parts = staticsOf(strings);
  let made = parts[0] ?? nothing;
  for (let i = 0; i < values.length; i++)
    made = join(join(made, print(values[i])), parts[i + 1] ?? nothing);
  return made;
};

/** Markup that is known to be safe. Only Markdown and embedded data need it. */
export const raw = (markup: string): Html => new Html(markup);
