/** The two traps of YAML in ordinary prose, a colon and a number sign, and the line as it should be. */
import { lineAt, type Range } from "./source.ts";

/** Puts a text between quotation marks: `a: b` → `"a: b"`. */
export const quoteYaml = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;

/** Where the text begins in its line, and the line with it in quotation marks. */
export interface Mend {
  readonly indent: number;
  readonly fixed: string;
}

/** What may stand before a text: indentation, hyphens, the name of a field; and how a text may begin. */
const hyphens = /^\s*(?:-\s+)*/;
const field = /[\p{L}\w-]+\s*:\s+/uy;
const beginning = /^[^\s"'[\]{}|>&*!#%@`,]/;
const hasColon = (text: string): boolean => beginning.test(text) && /.:(?:\s|$)/.test(text);

/** A line in what stands before its text, and a text in which there is a colon. */
const splitLine = (line: string): readonly [head: string, text: string] | undefined => {
  const before = hyphens.exec(line)?.[0].length ?? 0;
  field.lastIndex = before;
  const name = field.exec(line)?.[0].length ?? 0;
  const at = [before + name, before].find((start) => hasColon(line.slice(start)));
  return at === undefined ? undefined : [line.slice(0, at), line.slice(at)];
};

/** Finds `title: Open data : quels usages ?` in a line; as an `item` of a list also `- Données : pour qui ?`. */
export const unquotedColon = (line: string, kind: "field" | "item"): Mend | undefined => {
  const [head, text] = splitLine(line) ?? [];
  if (head === undefined || text === undefined || !/[:-]\s/.test(head)) return undefined;
  // What follows a hyphen may be a field of a list's item, where the mistake is another one.
  if (kind === "field" && !head.includes(":") && !/:\s.*:(?:\s|$)/.test(text)) return undefined;
  return { indent: head.length, fixed: head.trimStart() + quoteYaml(text.trim()) };
};

/** Finds `title: Un : deux` within the brackets that open at a column of a line. */
export const unquotedInFlow = (
  line: string,
  start: number,
): (Mend & { readonly length: number }) | undefined => {
  const found = /[[{,]\s*[\p{L}\w-]+:\s+([^\s"'[\]{},][^[\]{},]*:\s[^[\]{},]*)/u.exec(
    line.slice(start),
  );
  const [all = "", value] = found ?? [];
  if (!found || value === undefined) return undefined;
  const text = value.trimEnd();
  const indent = start + found.index + all.length - value.length;
  return { indent, length: text.length, fixed: quoteAt(line, indent, text) };
};

/** Finds an item that YAML takes for a comment, within the brackets that open at a column of a line: `[pain, #1]`. */
export const swallowedInFlow = (line: string, start: number): Mend | undefined => {
  const found =
    /[[{,]\s*(?:[\p{L}\w-]+:\s+)?((?:[^\s"'[\]{},#][^[\]{},]*\s)?(?<![^\s[{,])#[^\s#[\]{},][^[\]{},]*)/u.exec(
      line.slice(start),
    );
  const [all = "", value] = found ?? [];
  if (!found || value === undefined) return undefined;
  const text = value.trimEnd();
  const whole = start + found.index + all.length - value.length;
  return { indent: whole + text.indexOf("#"), fixed: quoteAt(line, whole, text) };
};

/** The line, without its indentation, with a text of it in quotation marks. */
export const quoteAt = (line: string, at: number, text: string): string =>
  (line.slice(0, at) + quoteYaml(text) + line.slice(at + text.length)).trim();

/** Finds a text with a colon that goes on from the line of its field to the given line. */
export const unquotedOverLines = (
  text: string,
  line: Range,
): { readonly range: Range; readonly fixed: string } | undefined => {
  const written = text.slice(line.start, line.end);
  const indent = written.length - written.trimStart().length;
  if (indent === 0 || line.start === 0 || !/:(?:\s|$)/.test(written)) return undefined;
  // A single word before the colon is a field that is indented too far.
  if (/^\s*[a-z_]+:(?:\s|$)/.test(written)) return undefined;
  const first = lineAt(text, line.start - 1);
  const opener = /^(\s*(?:-\s+)*[\p{L}\w-]+\s*:\s+)([^\s"'[\]{}|>&*!#%@`,].*)$/u.exec(
    text.slice(first.start, first.end),
  );
  const [, head, begun] = opener ?? [];
  if (head === undefined || begun === undefined) return undefined;
  if (indent <= head.length - head.trimStart().length) return undefined;
  // Deeper lines go on; a field of an item stands where the item's first one does.
  if (indent === /^\s*(?:-\s+)*/.exec(head)?.[0].length) return undefined;
  const rest = text.slice(line.start).split("\n");
  const stop = rest.findIndex(
    (one) => one.trim() === "" || one.length - one.trimStart().length < indent,
  );
  const goesOn = rest.slice(0, stop === -1 ? undefined : stop);
  // Items and fields go on with no text: they have lost their place.
  if (goesOn.some((one) => /^\s*(?:-\s|[a-z_]+:(?:\s|$))/.test(one))) return undefined;
  const lines = [begun, ...goesOn];
  const joined = lines.map((one) => one.trim()).join(" ");
  return {
    range: { start: first.start + head.length, end: first.end + 1 + goesOn.join("\n").length },
    fixed: head.trimStart() + quoteYaml(joined),
  };
};
