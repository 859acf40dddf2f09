/** From the point where YAML can no longer be read to the place and kind of the mistake. */
import { lineAt, type Range } from "./source.ts";
import { isInPlace, lostIndentation, type Reading } from "./indentation.ts";
import type { Path } from "./path.ts";
import { swallowedInFlow, unquotedColon, unquotedInFlow, unquotedOverLines } from "./mend.ts";

/** A kind is a name of the catalogue of messages: `character`, `colon` and `comment` aside, one of `bad-yaml`. */
export type YamlFaultKind =
  | "alias"
  | "bracket"
  | "character"
  | "colon"
  | "comment"
  | "continued"
  | "depth"
  | "documents"
  | "duplicate"
  | "escape"
  | "form"
  | "indent"
  | "item"
  | "quote"
  | "reserved"
  | "space"
  | "tab"
  | "tag";

/** Thrown where YAML cannot be read; the place is an offset of the text that was given. */
export class YamlFault extends Error {
  readonly kind: YamlFaultKind;
  readonly range: Range;
  /** The key that is there twice. */
  readonly path: Path;
  /** The line as it should be. */
  readonly fixed: string | undefined;
  /** How the line begins below which this one should stand. */
  readonly below: string | undefined;
  /** The number of a character that no text may hold. */
  readonly code: number | undefined;

  constructor(
    kind: YamlFaultKind,
    range: Range,
    more: {
      readonly path?: Path;
      readonly fixed?: string;
      readonly below?: string | undefined;
      readonly code?: number;
    } = {},
  ) {
    super(kind);
    this.kind = kind;
    this.range = range;
    this.path = more.path ?? [];
    this.fixed = more.fixed;
    this.below = more.below;
    this.code = more.code;
  }
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** `-time: 10h–11h`, `– time: 10h–11h` or `• pain`: a list, but not to YAML. */
const isItemWithoutSpace = /^\s*(?:-[\p{L}"']|[–—•]\s)/u;

/** Says what is wrong in a text that the parser gave up at an offset, for a reason of its own. */
export const diagnose = (
  text: string,
  at: number,
  reason: string,
  { parses, reads }: Reading,
): YamlFault => {
  if (reason.startsWith("tab character") || /^ *\t/.test(text.slice(lineAt(text, at).start))) {
    const tab = text.lastIndexOf("\t", at);
    const start = tab === -1 ? at : tab;
    return new YamlFault("tab", { start, end: start + 1 });
  }
  if (reason.startsWith("nesting")) return new YamlFault("depth", { start: at, end: at + 1 });
  const broken = firstBrokenLine(text, at, parses);
  const item = [broken.start - 1, broken.start]
    .map((offset) => lineAt(text, Math.max(offset, 0)))
    .find(({ start, end }) => isItemWithoutSpace.test(text.slice(start, end)));
  if (item) {
    const indent = indentOf(text.slice(item.start, item.end));
    return new YamlFault("item", { start: item.start + indent, end: item.end });
  }
  const before = lineWithoutColon(text, broken);
  const fault = before ? withoutColon(text, before) : ofLine(text, broken, reason);
  const isColon = fault.kind === "colon" && isInPlace(text, lineAt(text, fault.range.start));
  const lost =
    mayBeIndent.has(fault.kind) && !isColon
      ? lostIndentation(text, at, { parses, reads })
      : undefined;
  return lost ? new YamlFault(lost.kind, lost.range, { below: lost.below }) : fault;
};

/** What a line seems to lack or to have too much of that stands too far out. */
const mayBeIndent: ReadonlySet<YamlFaultKind> = new Set([
  "bracket",
  "colon",
  "form",
  "indent",
  "quote",
  "reserved",
]);

/** The first line with which the text no longer parses: there the trouble begins, however late the parser notices. */
const firstBrokenLine = (text: string, at: number, parses: (text: string) => boolean): Range => {
  let line = lineAt(text, at);
  // An open value seldom spans more than this; beyond it, and in a very long text, the parser's own place will do.
  const most = Math.min(60, Math.ceil(2_000_000 / text.length));
  for (let step = 0; step < most && line.start > 0; step++) {
    const before = lineAt(text, line.start - 1);
    if (parses(text.slice(0, before.end))) break;
    line = before;
  }
  return line;
};

const isField = /^\s*(?:-\s+)*[^\s:#-][^:]*:(?:[ \t]|$)/;

/** A line before a sound field that should be one, and can stand there only as long as nothing follows. */
const lineWithoutColon = (text: string, broken: Range): Range | undefined => {
  const line = text.slice(broken.start, broken.end);
  if (broken.start === 0 || !isField.test(line)) return undefined;
  const before = lineAt(text, broken.start - 1);
  const other = text.slice(before.start, before.end);
  const isBeside = indentOf(other) === indentOf(line) && /^\s*[^\s#-]/.test(other);
  return isBeside && !isField.test(other) ? before : undefined;
};

/** `title:Fête` or `title Fête`. */
const withoutColon = (text: string, { start, end }: Range): YamlFault => {
  const line = text.slice(start, end);
  const range = { start: start + indentOf(line), end };
  const close = /^\s*([\p{L}\w-]+):([^\s/].*)$/u.exec(line);
  if (!close) return new YamlFault("form", range);
  return new YamlFault("space", range, { fixed: `${close[1] ?? ""}: ${close[2] ?? ""}` });
};

const head = String.raw`\s*(?:-\s+)*(?:[^\s"'[{#:-][^:]*:\s+)?`;
const opening = new RegExp(String.raw`^(${head})(["'[{])`);
const reserved = new RegExp(String.raw`^(${head})([-?|>&*%@${"`"}\]},][^\n]*)$`);

const ofLine = (text: string, line: Range, reason: string): YamlFault => {
  const written = text.slice(line.start, line.end);
  const from = (start: number): Range => ({ start: line.start + start, end: line.end });
  const colon = unquotedColon(written, "field");
  if (colon) return new YamlFault("colon", from(colon.indent), { fixed: colon.fixed });
  const open = opening.exec(written);
  if (open) {
    const start = open[1]?.length ?? 0;
    if (/["']/.test(open[2] ?? "")) {
      return new YamlFault(reason.startsWith("unknown escape") ? "escape" : "quote", from(start));
    }
    // A text that goes on after its bracket is no list.
    const isText = /^\[[^\]]*\]\s*[^\s,\]}#]|^\{[^}]*\}\s*[^\s,\]}#]/.test(written.slice(start));
    if (isText) return new YamlFault("reserved", from(start));
    const swallowed = swallowedInFlow(written, start);
    if (swallowed) return new YamlFault("comment", from(swallowed.indent), swallowed);
    const inFlow = unquotedInFlow(written, start);
    if (inFlow) {
      const { indent, length, fixed } = inFlow;
      const place = { start: line.start + indent, end: line.start + indent + length };
      return new YamlFault("colon", place, { fixed });
    }
    return new YamlFault("bracket", from(start));
  }
  const overLines = unquotedOverLines(text, line);
  if (overLines) return new YamlFault("colon", overLines.range, { fixed: overLines.fixed });
  const [, before = "", sign = ""] = reserved.exec(written) ?? [];
  if (/^[*&]/.test(sign)) return new YamlFault("alias", from(before.length));
  if (sign !== "" && before.trim() !== "") return new YamlFault("reserved", from(before.length));
  const kind = reason.includes("indent") || isField.test(written) ? "indent" : "form";
  return new YamlFault(kind, from(indentOf(written)));
};
