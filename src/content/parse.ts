/** Parses files; what cannot be read is reported, and makes a document without value. */
import type * as z from "zod";
import { characterName, codePointName } from "../text/characters.ts";
import { idleSigns, withoutIdleSigns } from "../text/hidden.ts";
import { Document } from "./yaml/document.ts";
import { type FrontMatterFault, type Split, splitFrontMatter } from "./yaml/front-matter.ts";
import { memoized } from "./memoize.ts";
import { Report } from "./report.ts";
import { isTooLarge, isTooLong } from "./size.ts";
import { allFields, fieldsAt } from "./schema/shape.ts";
import { lineAt, type Source } from "./yaml/source.ts";
import { meantSplit } from "./yaml/stray-fence.ts";
import { parseYaml } from "./yaml/parse.ts";
import { YamlFault } from "./yaml/fault.ts";
import { quoteYaml } from "./yaml/mend.ts";

/** Parses a YAML file. */
export const parseYamlFile = (source: Source, report: Report): Document =>
  rememberedYaml(source, "", report);

const rememberedYaml = memoized((source: Source, _: string, report) =>
  isUnmerged(source, report) || isTooLarge(source, report)
    ? brokenDocument(source)
    : withinBudget(
        new Document(source, readYaml(source, source.text, 0, report), { text: "", start: 0 }),
        report,
      ),
);

/** Parses a Markdown file with front matter; `example` is a field such files have. */
export const parseMarkdownFile = (
  source: Source,
  example: string,
  schema: z.ZodType,
  report: Report,
): Document => rememberedMarkdown(source, example, report, schema);

const rememberedMarkdown = memoized(
  (source: Source, example: string, report, schema: z.ZodType): Document => {
    if (isUnmerged(source, report) || isTooLarge(source, report)) return brokenDocument(source);
    const split = splitFrontMatter(source.text);
    if (typeof split === "object" && "matter" in split) {
      const { matter, matterStart, body, bodyStart } = asMeant(source, split, schema, report);
      const yaml = readYaml(source, matter, matterStart, report);
      const document = new Document(source, yaml, { text: body, start: bodyStart });
      return withinBudget(document, report);
    }
    reportFrontMatter(source, split, example, report);
    return brokenDocument(source);
  },
);

/** Reports fields below the line that ends them; they are read as fields. */
const asMeant = (source: Source, split: Split, schema: z.ZodType, report: Report): Split => {
  const fields = { own: fieldsAt(schema, []), all: allFields(schema) };
  const meant = meantSplit(source.text, split, fields);
  for (const { kind, range, field } of meant?.strays ?? []) {
    if (kind === "before") report.add(source, range, "fields-in-text.before", { field });
    else report.add(source, range, `fields-in-text.${kind}`);
  }
  return meant?.split ?? split;
};

/** Reports two versions of a file that stand together, as git leaves them when it cannot merge them. */
const isUnmerged = (source: Source, report: Report): boolean => {
  const start = /^<{7}(?: .*)?$/m.exec(source.text);
  if (!start || !/^>{7}(?: .*)?$/m.test(source.text.slice(start.index))) return false;
  const range = { start: start.index, end: start.index + start[0].length };
  report.add(source, range, "bad-yaml.conflict");
  return true;
};

/** The document, unless something in it is too long, which is reported. */
const withinBudget = (document: Document, report: Report): Document =>
  !document.isBroken && isTooLong(document, report) ? brokenDocument(document.source) : document;

/** A file of which nothing can be read. */
export const brokenDocument = (source: Source): Document => {
  const nothing = { text: "", start: 0, value: undefined, isBroken: true };
  return new Document(source, nothing, { text: "", start: 0 });
};

const reportFrontMatter = (
  source: Source,
  fault: FrontMatterFault,
  example: string,
  report: Report,
): void => {
  const firstLine = lineAt(source.text, 0);
  const hidden = idleSigns(source.text.slice(0, firstLine.end))[0]?.[0];
  if (hidden !== undefined && withoutIdleSigns(source.text.slice(0, 9)).startsWith("---")) {
    const range = { start: 0, end: hidden.length };
    report.add(source, range, "bad-encoding.control", { character: characterName(hidden) });
  } else if (fault === "none")
    report.add(source, { start: 0, end: 0 }, "no-front-matter.none", { example });
  else if (fault === "unclosed") report.add(source, firstLine, "no-front-matter.unclosed");
  else {
    const range = { start: 3, end: firstLine.end };
    report.add(source, range, "front-matter-language", { name: fault.language });
  }
};

const readYaml = (source: Source, text: string, start: number, report: Report) => {
  try {
    return { text, start, value: parseYaml(text), isBroken: false };
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const found = new Report();
    reportYaml(source, text, start, error, found);
    report.addHiding(found);
    return { text, start, value: undefined, isBroken: true };
  }
};

const reportYaml = (
  source: Source,
  text: string,
  start: number,
  { kind, range, path, fixed = "", below, code = 0 }: YamlFault,
  report: Report,
): void => {
  const here = { start: range.start + start, end: range.end + start };
  switch (kind) {
    case "character":
      report.add(source, here, "bad-encoding.escape", {
        value: text.slice(range.start, range.end),
        character: codePointName(code),
      });
      break;
    case "colon":
      report.add(source, here, "unquoted-colon", { fixed });
      break;
    case "comment":
      report.add(source, here, "swallowed-comment", { fixed });
      break;
    case "documents":
      report.add(source, here, "bad-yaml.documents", { line: fixed });
      break;
    case "space":
      report.add(source, here, "bad-yaml.space", { fixed });
      break;
    case "duplicate": {
      const value = String(path.at(-1));
      const isEntry = path.length === 1 && /^data\/(?!site)/.test(source.file);
      if (isEntry) report.add(source, here, "duplicate-id.key", { value });
      else report.add(source, here, "bad-yaml.duplicate", { field: value, below });
      break;
    }
    case "reserved":
      report.add(source, here, "bad-yaml.reserved", {
        character: text.charAt(range.start),
        fixed: quoteYaml(text.slice(range.start, range.end).trim()),
      });
      break;
    case "indent":
      report.add(source, here, "bad-yaml.indent", { below });
      break;
    default:
      report.add(source, here, `bad-yaml.${kind}`);
  }
};
