/** A file of the content, parsed: its value, its prose, and where each stands. */
import { type FrontMatterFault, splitFrontMatter } from "./read.ts";
import type { Report } from "./report.ts";
import { lineAt, type Range, type Source } from "./source.ts";
import { parseYaml, type Path, pathName, type Place, type Value, YamlFault } from "./yaml.ts";

export class Document {
  readonly source: Source;
  /** Undefined if there is none, or if it cannot be read. */
  readonly value: Value;
  /** True if its YAML or its front matter cannot be read; that is reported. */
  readonly isBroken: boolean;
  readonly body: string;
  readonly bodyStart: number;
  readonly #yaml: string;
  readonly #yamlStart: number;
  #places: Map<string, Place> | undefined;

  constructor(
    source: Source,
    yaml: {
      readonly text: string;
      readonly start: number;
      readonly value: Value;
      readonly isBroken: boolean;
    },
    body: { readonly text: string; readonly start: number },
  ) {
    this.source = source;
    this.value = yaml.value;
    this.isBroken = yaml.isBroken;
    this.#yaml = yaml.text;
    this.#yamlStart = yaml.start;
    this.body = body.text;
    this.bodyStart = body.start;
  }

  /** The value at a path, as it was written. */
  at(path: Path): Value {
    let value: Value = this.value;
    for (const step of path) {
      if (typeof value !== "object") return undefined;
      value = (value as Record<string | number, Value>)[step];
    }
    return value;
  }

  /** The places of all keys and values; found when first asked for, since most files have no problem. */
  get places(): ReadonlyMap<string, Place> {
    if (!this.#places) {
      this.#places = new Map();
      if (!this.isBroken) parseYaml(this.#yaml, this.#places);
    }
    return this.#places;
  }

  /** The YAML, with the offset at which it begins in the file. */
  get yaml(): { readonly text: string; readonly start: number } {
    return { text: this.#yaml, start: this.#yamlStart };
  }

  #place(path: Path): Place | undefined {
    return this.places.get(pathName(path));
  }

  #shift({ start, end }: Range): Range {
    return { start: start + this.#yamlStart, end: end + this.#yamlStart };
  }

  /** Where a value stands; its key if it is empty, the nearest thing around it if it is not there. */
  valueRange(path: Path): Range {
    const place = this.#place(path);
    if (!place)
      return path.length === 0 ? { start: 0, end: 0 } : this.entryRange(path.slice(0, -1));
    return this.#shift(
      place.value.end > place.value.start ? place.value : (place.key ?? place.value),
    );
  }

  /** Where a key stands. */
  keyRange(path: Path): Range {
    const key = this.#place(path)?.key;
    return key ? this.#shift(key) : this.valueRange(path);
  }

  /** The first line of what is at a path: for something that is missing there. */
  entryRange(path: Path): Range {
    const place = this.#place(path);
    if (path.length === 0 || !place) return { start: 0, end: lineAt(this.source.text, 0).end };
    if (place.key) return this.#shift(place.key);
    const start = place.value.start + this.#yamlStart;
    return { start, end: lineAt(this.source.text, start).end };
  }

  /** The place of something missing: its key if that is there without a value, else its entry. */
  missingRange(path: Path): Range {
    return this.#place(path) ? this.keyRange(path) : this.entryRange(path.slice(0, -1));
  }

  /** `file:line` of a path, to point to it from elsewhere. */
  pointer(path: Path): string {
    const { start } = this.entryRange(path);
    return `${this.source.file}:${this.source.text.slice(0, start).split("\n").length}`;
  }
}

/** Parses a YAML file. */
export const parseYamlFile = (source: Source, report: Report): Document =>
  new Document(source, readYaml(source, source.text, 0, report), { text: "", start: 0 });

/** Parses a Markdown file with front matter; `example` is a field such files have. */
export const parseMarkdownFile = (source: Source, example: string, report: Report): Document => {
  const split = splitFrontMatter(source.text);
  if (typeof split === "object" && "matter" in split) {
    return new Document(source, readYaml(source, split.matter, split.matterStart, report), {
      text: split.body,
      start: split.bodyStart,
    });
  }
  reportFrontMatter(source, split, example, report);
  return brokenDocument(source);
};

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
  if (fault === "none")
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
    reportYaml(source, text, start, error, report);
    return { text, start, value: undefined, isBroken: true };
  }
};

/** Puts a text between quotation marks: `a: b` → `"a: b"`. */
export const quoteYaml = (text: string): string =>
  /["\\]/.test(text) ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;

const reportYaml = (
  source: Source,
  text: string,
  start: number,
  { kind, range, path }: YamlFault,
  report: Report,
): void => {
  const line = lineAt(text, range.start);
  const colon = unquotedColon(text.slice(line.start, line.end));
  const here = { start: range.start + start, end: range.end + start };
  if (colon && kind !== "duplicate" && kind !== "tab") {
    const from = line.start + start + colon.indent;
    report.add(source, { start: from, end: line.end + start }, "unquoted-colon", {
      fixed: colon.fixed,
    });
    return;
  }
  const name = `bad-yaml.${kind}`;
  switch (name) {
    case "bad-yaml.duplicate": {
      const value = String(path.at(-1));
      const isEntry = path.length === 1 && /^data\/(?!site)/.test(source.file);
      if (isEntry) report.add(source, here, "duplicate-id.key", { value });
      else report.add(source, here, name, { field: value });
      break;
    }
    case "bad-yaml.reserved":
      report.add(source, here, name, { character: text.charAt(range.start) });
      break;
    case "bad-yaml.tab":
    case "bad-yaml.quote":
    case "bad-yaml.bracket":
    case "bad-yaml.escape":
    case "bad-yaml.tag":
    case "bad-yaml.alias":
    case "bad-yaml.documents":
    case "bad-yaml.indent":
      report.add(source, here, name);
      break;
    default:
      report.add(source, here, "bad-yaml.form");
  }
};

/** Finds `title: Open data : quels usages ?` in a line, and the line as it should be. */
export const unquotedColon = (
  line: string,
): { readonly indent: number; readonly fixed: string } | undefined => {
  const match = /^(\s*(?:-\s+)*(?:[\w-]+:\s+)?)([^\s"'[\]{}|>&*!#%@`,].*?:(?:\s.*)?)$/.exec(line);
  const [, head, text] = match ?? [];
  if (head === undefined || text === undefined || !/[:-]\s/.test(head)) return undefined;
  // In `- title: "Open` it is the quotation mark that is at fault.
  if (/^[\w-]+:\s+["'[{|>]/.test(text)) return undefined;
  return { indent: head.length, fixed: head.trimStart() + quoteYaml(text.trim()) };
};
