/**
 * What may not be in a drawing (SVG). In a page a drawing is still; opened by itself it is a page of the site, whose
 * scripts act on all of it, and hosts such as GitHub Pages send no policy that forbids it.
 */
import type { ProblemKey } from "../../i18n/problems.ts";
import type { Range } from "../yaml/source.ts";
import { foreignInStyle, isOwn, isOwnPart, isPage } from "./references.ts";
import { type Attribute, type Token, tokensOf } from "./tokens.ts";

export interface Finding extends Range {
  readonly key: Extract<ProblemKey, `unsafe-drawing${string}`>;
  /** What is wrong, as it is written, cut. */
  readonly value: string;
}

/** Elements that run something, or bring pages into the drawing, in any namespace. */
const active = /^(?:script|foreignobject|handler|listener|iframe|embed|object|audio|video)$/i;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const cut = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Why an attribute may not be there: the key, and the text that is named. */
const attributeFault = (
  element: string,
  { name, value }: Attribute,
): Pick<Finding, "key" | "value"> | undefined => {
  const acting = (text: string) => ({ key: "unsafe-drawing", value: text }) as const;
  const foreign = (text: string) => ({ key: "unsafe-drawing.reference", value: text }) as const;
  const written = `${name}="${value}"`;
  if (/^on/i.test(name)) return acting(written);
  if (/^xmlns(?::|$)/.test(name))
    return value.trim() === "http://www.w3.org/1999/xhtml" ? acting(written) : undefined;
  const local = localName(name);
  if (local === "attributeName")
    return /^(?:on|href$)/i.test(localName(value.trim())) ? acting(written) : undefined;
  if (name === "xml:base") return isOwn(value) ? undefined : foreign(value);
  if (local === "href") {
    if (element === "a") return isPage(value) ? undefined : acting(written);
    const mayHold = /^(?:image|feImage)$/.test(element) ? isOwn : isOwnPart;
    return mayHold(value) ? undefined : foreign(value);
  }
  const outside = foreignInStyle(value);
  return outside === undefined ? undefined : foreign(outside);
};

const inToken = (token: Token): readonly Finding[] => {
  const { start } = token;
  switch (token.type) {
    case "start": {
      const { name, attributes } = token;
      const element = localName(name);
      const end = start + 1 + name.length;
      return [
        ...(active.test(element)
          ? [{ key: "unsafe-drawing" as const, value: `<${name}>`, start, end }]
          : []),
        ...attributes.flatMap((attribute) => {
          const fault = attributeFault(element, attribute);
          return fault ? [{ ...fault, start: attribute.start, end: attribute.end }] : [];
        }),
      ];
    }
    case "instruction":
      return token.name.toLowerCase() === "xml-stylesheet"
        ? [{ key: "unsafe-drawing.reference", value: `<?${token.name}`, start, end: token.end }]
        : [];
    case "declarations":
      return [
        { key: "unsafe-drawing.declarations", value: "<!DOCTYPE … [", start, end: token.end },
      ];
    case "broken":
      return [{ key: "unsafe-drawing.form", value: token.text, start, end: token.end }];
    default:
      return [];
  }
};

/** What the style elements say, each as one text from where it begins. */
const stylesIn = (tokens: readonly Token[]): readonly (Range & { readonly text: string })[] => {
  const styles: (Range & { readonly text: string })[] = [];
  let texts: (Token & { readonly type: "text" })[] | undefined;
  for (const token of tokens) {
    if (token.type === "text") texts?.push(token);
    else if (token.type === "start" && localName(token.name) === "style") texts = [];
    else if (token.type === "end" && localName(token.name) === "style") {
      const [first] = texts ?? [];
      const end = texts?.at(-1)?.end ?? 0;
      const text = texts?.map((one) => one.text).join("") ?? "";
      if (first) styles.push({ text, start: first.start, end });
      texts = undefined;
    }
  }
  return styles;
};

/** All that may not be in a drawing, each kind of it once, at its first place. */
export const findUnsafe = (text: string): readonly Finding[] => {
  const tokens = [...tokensOf(text)];
  const inStyles = stylesIn(tokens).flatMap((style): readonly Finding[] => {
    const value = foreignInStyle(style.text);
    if (value === undefined) return [];
    const at = text.slice(style.start, style.end).indexOf(value);
    const start = style.start + Math.max(at, 0);
    return [{ key: "unsafe-drawing.reference", value, start, end: start + value.length }];
  });
  const all = [...tokens.flatMap(inToken), ...inStyles].sort((a, b) => a.start - b.start);
  const kinds = new Map<string, Finding>();
  for (const finding of all) {
    const kind = `${finding.key} ${finding.value.split("=")[0] ?? ""}`;
    if (!kinds.has(kind)) kinds.set(kind, { ...finding, value: cut(finding.value) });
  }
  return [...kinds.values()];
};
