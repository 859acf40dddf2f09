/** Puts what a rule of a site's own has found at its place. */
import type { Loaded } from "../../content/load.ts";
import type { Problem } from "../../content/problem.ts";
import type { Document } from "../../content/yaml/document.ts";
import type { Path } from "../../content/yaml/path.ts";
import { lineAt, positionOf, type Range, rangeAt, type Source } from "../../content/yaml/source.ts";
import type { Described, OwnProblem } from "../../own/own-rule.ts";
import { ownSource } from "../../own/sources.ts";
import type { Site } from "../../site/model.ts";
import { withNamedSigns } from "../../text/hidden.ts";
import { readOnly } from "../read-only.ts";
import { documentAt, placesOf } from "./places.ts";

interface Place {
  readonly source: Source;
  readonly range: Range;
}

const wholeLine = (source: Source, line: number): Range => {
  const { start } = rangeAt(source, line, 1);
  const { end } = lineAt(source.text, start);
  const indent = /^\s*/.exec(source.text.slice(start, end))?.[0].length ?? 0;
  return { start: Math.min(start + indent, end), end: Math.max(end, start + 1) };
};

const onOneLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" ");

const inDocument = (document: Document, path: Path): Range => {
  return document.at(path) === undefined ? document.missingRange(path) : document.valueRange(path);
};

export class Locator {
  readonly #site: Site;
  readonly #loaded: Loaded;
  readonly #folder: string;
  readonly #config: string;
  #places: ReadonlyMap<unknown, { readonly document: Document; readonly path: Path }> | undefined;

  /** `folder` is the site's; `config` is the file of its configuration, for what is in no file. */
  constructor(site: Site, loaded: Loaded, folder: string, config: string) {
    this.#site = site;
    this.#loaded = loaded;
    this.#folder = folder;
    this.#config = config;
  }

  /** The problem that a rule tells of. */
  toProblem(code: string, problem: OwnProblem): Problem {
    const { message, hint, severity = "error" } = problem;
    const { source, range } = this.#placeOf(problem);
    return {
      severity,
      code,
      file: source.file,
      ...positionOf(source.text, range),
      message: withNamedSigns(onOneLine(message)),
      ...(hint !== undefined && { hint: withNamedSigns(hint) }),
    };
  }

  #placeOf({ about, file = this.#config, path = [], line }: OwnProblem): Place {
    const described = about && this.#describedAt(about);
    const document = described?.document ?? documentAt(file, this.#loaded.content);
    const source = document?.source ?? this.#sourceAt(file);
    if (line !== undefined) return { source, range: wholeLine(source, line) };
    if (!document) return { source, range: { start: 0, end: 0 } };
    const entry = described?.path ?? [];
    const range =
      path.length === 0 ? document.entryRange(entry) : inDocument(document, [...entry, ...path]);
    return { source, range };
  }

  #sourceAt(file: string): Source {
    const text = this.#loaded.source(file);
    return text === undefined ? ownSource(this.#folder, file) : { file, text };
  }

  /** Rules are handed views of things, which nobody can change. */
  #describedAt(about: Described): { readonly document: Document; readonly path: Path } | undefined {
    this.#places ??= new Map(
      [...placesOf(this.#site, this.#loaded.content)].map(([thing, place]) => [
        readOnly(thing),
        place,
      ]),
    );
    return this.#places.get(about);
  }
}
