/** What would be written of a text that a speaker sent. */
import type { Content, EventContent } from "../content/content.ts";
import { linkLines, readLinkLines } from "../content/corrections/link-lines.ts";
import type { WrittenField } from "../content/corrections/written.ts";
import { BODY } from "../content/patch/markdown-patch.ts";
import { Report } from "../content/report.ts";
import { makeResolver } from "../content/rules/links.ts";
import { eventScope } from "../content/rules/scope.ts";
import type { Value } from "../content/yaml/parse.ts";
import { safeMarkdown } from "../text/safe-markdown.ts";
import { cleanLine, cleanMarkdown, cleanText } from "./clean.ts";
import type { Remark } from "./contribution-file.ts";

/** A text as it would be written. */
export interface NewValue {
  /** As its form would show it. */
  readonly text: string;
  /** Undefined takes the field out. */
  readonly value: Value;
  /** Why it cannot be written. */
  readonly fault: Remark | undefined;
  /** True if signs of it are made plain. */
  readonly isPlain: boolean;
}

interface Around {
  readonly content: Content;
  readonly event: EventContent;
  /** Those that are there. */
  readonly links: readonly Value[];
}

const longest = { line: 400, prose: 20_000 };

const tooLong = (text: string, { text: here }: WrittenField, most: number): Remark | undefined => {
  const { length } = Array.from(text);
  return length > Math.max(most, here.length)
    ? { key: "moderate.block.too-long", value: String(length) }
    : undefined;
};

const ofLinks = (sent: string, field: WrittenField, there: readonly Value[]): NewValue => {
  const text = cleanText(sent);
  const read = readLinkLines(text, there);
  if ("bad" in read) {
    const fault: Remark = { key: "moderate.block.link", value: read.bad.slice(0, 200) };
    return { text, value: undefined, fault, isPlain: false };
  }
  const { links } = read;
  return {
    text: linkLines(links) ?? text,
    value: links.length === 0 ? undefined : links,
    fault: tooLong(text, field, longest.prose),
    isPlain: false,
  };
};

const ofProse = (sent: string, field: WrittenField, { content, event }: Around): NewValue => {
  const clean = cleanMarkdown(sent).trim();
  const scope = eventScope(content, event, new Report());
  const resolve = makeResolver(scope, "", {
    media: new Set(),
    organisations: new Set(),
    pages: new Set(),
  });
  const fault = tooLong(clean, field, longest.prose);
  const text = fault ? clean : safeMarkdown(clean, { language: scope.language, resolve });
  return { text, value: text === "" ? undefined : text, fault, isPlain: text !== clean };
};

/** What would be written in the place of a field. */
export const newValue = (field: WrittenField, sent: string, around: Around): NewValue => {
  if (field.name === "links") return ofLinks(sent, field, around.links);
  if (field.path[0] === BODY) return ofProse(sent, field, around);
  const text = cleanLine(sent);
  const fault = tooLong(text, field, longest.line);
  return { text, value: text === "" ? undefined : text, fault, isPlain: false };
};
