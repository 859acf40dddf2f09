/** Finds what was meant where YAML has read something else without complaint. */
import type { Document } from "../yaml/document.ts";
import { lineAt, type Range } from "../yaml/source.ts";
import type { Path } from "../yaml/path.ts";
import { quoteAt, unquotedColon } from "../yaml/mend.ts";

/** A text that was taken for a map because of its colon: `- Données : pour qui ?`, and the line as it should be. */
export const colonInText = (
  document: Document,
  path: Path,
): { readonly range: Range; readonly fixed: string } | undefined => {
  const value = document.at(path);
  const isMap = typeof value === "object" && !Array.isArray(value);
  if (!isMap || Object.keys(value).length !== 1) return undefined;
  const { text } = document.source;
  const { start, end } = document.valueRange(path);
  if (text.charAt(start) === "{") return undefined;
  const line = lineAt(text, start);
  const written = text.slice(line.start, line.end);
  const colon = unquotedColon(written, "item");
  return colon
    ? { range: { start: line.start + colon.indent, end: line.end }, fixed: colon.fixed }
    : {
        range: { start, end },
        fixed: quoteAt(written, start - line.start, text.slice(start, end)),
      };
};

/** What has a comma, and the line as it should be. */
interface CommaInText {
  readonly field: string;
  readonly range: Range;
  readonly text: string;
  readonly list: string;
}

/** A brace or a comma, and the name of a field. */
const fieldName = /[{,]\s*(?<![\p{L}\w-])([\p{L}\w-]+)$/u;

/**
 * A text whose comma has made fields of its end, within braces: `{ note: a, b }`; `at` is where one of them begins.
 * Its field, and the line as it should be: with the text in quotation marks, or as a list in brackets.
 */
export const commaInText = (text: string, at: number): CommaInText | undefined => {
  const line = lineAt(text, at);
  const before = text.slice(line.start, at);
  const colon = before.lastIndexOf(":");
  const begun = /^\s+([^\s"'[\]{},][^"'[\]{}]*)$/.exec(before.slice(colon + 1))?.[1];
  const after = /^(?:[^"'[\]{},:]+(?=[,}]),?)+/.exec(text.slice(at, line.end));
  const [, field] = fieldName.exec(before.slice(0, Math.max(colon, 0))) ?? [];
  if (field === undefined || !begun?.trimEnd().endsWith(",") || !after) return undefined;
  const start = before.length - begun.length;
  const whole = (begun + after[0]).replace(/(?<![\s,])[\s,]+$/, "");
  const range = { start: line.start + start, end: line.start + start + whole.length };
  const written = text.slice(line.start, line.end);
  const list = `${written.slice(0, start)}[${whole}]${written.slice(start + whole.length)}`.trim();
  return { field, range, text: quoteAt(written, start, whole), list };
};

/** A number whose decimal comma has made a field of its digits: `{ lat: 48,8 }`; `at` is where that field begins. */
export const decimalComma = (
  text: string,
  at: number,
): { readonly range: Range; readonly value: string; readonly field: string } | undefined => {
  const line = lineAt(text, at);
  const [, field = "", before] =
    /(?<![\w-])([\w-]+):\s*(\d+,)$/.exec(text.slice(line.start, at)) ?? [];
  const after = /^\d+/.exec(text.slice(at, line.end))?.[0];
  if (before === undefined || after === undefined) return undefined;
  const range = { start: at - before.length, end: at + after.length };
  return { range, value: before + after, field };
};
