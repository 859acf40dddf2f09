/** The pieces of an XML text with their places, as strictly as browsers read it. */
import type { Range } from "../yaml/source.ts";

export interface Attribute extends Range {
  /** As written: `xlink:href`. */
  readonly name: string;
  /** What it means: references to characters are resolved. */
  readonly value: string;
}

export type Token = Range &
  (
    | { readonly type: "start"; readonly name: string; readonly attributes: readonly Attribute[] }
    | { readonly type: "end"; readonly name: string }
    | { readonly type: "text"; readonly text: string }
    | { readonly type: "instruction"; readonly name: string }
    | { readonly type: "declarations" }
    /** What no browser reads on from. */
    | { readonly type: "broken"; readonly text: string }
  );

const named: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"',
};

/** What a reference means; undefined if it means nothing. */
const meaningOf = (name: string): string | undefined => {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return Object.hasOwn(named, name) ? named[name] : undefined;
};

/** A text with its references resolved; undefined if one of them means nothing. */
const resolve = (text: string): string | undefined => {
  const meanings = [...text.matchAll(/&([^;&<\s]*)(;?)/g)].map(([, name = "", end]) =>
    end === ";" ? meaningOf(name) : undefined,
  );
  if (meanings.includes(undefined)) return undefined;
  return text.replace(/&[^;&<\s]*;/g, () => meanings.shift() ?? "");
};

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const nameAt = /[^\s/<>="'!?&]+/y;
const equalsAt = /\s*=\s*(["'])/y;
const spaceAt = /\s*/y;

/** Where blanks end. */
const afterSpace = (text: string, at: number): number =>
  at + (match(spaceAt, text, at)?.[0].length ?? 0);

const brokenAt = (text: string, start: number): Token => ({
  type: "broken",
  text: /^.{0,30}/.exec(text.slice(start, start + 30))?.[0] ?? "",
  start,
  end: start + 1,
});

/** What stands between two signs; broken where the second is missing. */
const upTo = (text: string, start: number, end: string, from: number): number | undefined => {
  const found = text.indexOf(end, start + from);
  return found < 0 ? undefined : found + end.length;
};

const startTag = (text: string, start: number): Token => {
  const name = match(nameAt, text, start + 1)?.[0];
  if (name === undefined) return brokenAt(text, start);
  const attributes: Attribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    const next = afterSpace(text, at);
    if (text[next] === ">") return { type: "start", name, attributes, start, end: next + 1 };
    if (text.startsWith("/>", next))
      return { type: "start", name, attributes, start, end: next + 2 };
    const attribute = next > at ? match(nameAt, text, next)?.[0] : undefined;
    const equals = attribute && match(equalsAt, text, next + attribute.length);
    if (!attribute || !equals) return brokenAt(text, next);
    const from = next + attribute.length + equals[0].length;
    const to = text.indexOf(equals[1] ?? "", from);
    const value = to < 0 ? undefined : resolve(text.slice(from, to));
    if (value === undefined || text.slice(from, to).includes("<")) return brokenAt(text, next);
    attributes.push({ name: attribute, value, start: next, end: to + 1 });
    at = to + 1;
  }
};

const endTag = (text: string, start: number): Token => {
  const name = match(nameAt, text, start + 2)?.[0] ?? "";
  const end = afterSpace(text, start + 2 + name.length);
  return name === "" || text[end] !== ">"
    ? brokenAt(text, start)
    : { type: "end", name, start, end: end + 1 };
};

/** `<!DOCTYPE …>`; what it declares between brackets is told by itself. */
const doctype = (text: string, start: number): Token => {
  const end = upTo(text, start, ">", 0);
  const bracket = text.indexOf("[", start);
  if (end === undefined) return brokenAt(text, start);
  return bracket >= 0 && bracket < end
    ? { type: "declarations", start, end: bracket + 1 }
    : { type: "text", text: "", start, end };
};

const markup = (text: string, start: number): Token => {
  const piece = (end: string, from: number, make: (end: number) => Token): Token => {
    const found = upTo(text, start, end, from);
    return found === undefined ? brokenAt(text, start) : make(found);
  };
  if (text.startsWith("<!--", start))
    return piece("-->", 4, (end) => ({ type: "text", text: "", start, end }));
  if (text.startsWith("<![CDATA[", start))
    return piece("]]>", 9, (end) => {
      return { type: "text", text: text.slice(start + 9, end - 3), start, end };
    });
  if (text.startsWith("<?", start))
    return piece("?>", 2, (end) => {
      return { type: "instruction", name: match(nameAt, text, start + 2)?.[0] ?? "", start, end };
    });
  if (/^<!DOCTYPE\s/i.test(text.slice(start, start + 10))) return doctype(text, start);
  return text[start + 1] === "/" ? endTag(text, start) : startTag(text, start);
};

/** The pieces of a text in their order; what is broken, or declares something, is the last. */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf("<", at);
    const stop = end < 0 ? text.length : end;
    if (stop > at) {
      const resolved = resolve(text.slice(at, stop));
      if (resolved === undefined) {
        yield brokenAt(text, at + text.slice(at, stop).indexOf("&"));
        return;
      }
      yield { type: "text", text: resolved, start: at, end: stop };
      at = stop;
      continue;
    }
    const token = markup(text, at);
    yield token;
    if (token.type === "broken" || token.type === "declarations") return;
    at = token.end;
  }
}
