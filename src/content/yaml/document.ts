/** A file of the content, parsed: its value, its prose, and where each stands. */
import { lineAt, type Range, type Source } from "./source.ts";
import { parseYaml, type Place, type Value } from "./parse.ts";
import { type Path, pathName } from "./path.ts";

/** Where a file gives a text in several languages, and which of them is read. */
export interface Choice {
  readonly path: Path;
  readonly language: string | undefined;
  readonly keys: readonly string[];
  /** Those that the site speaks. */
  readonly languages: readonly string[];
}

export class Document {
  readonly source: Source;
  /** Undefined if there is none, or if it cannot be read. */
  readonly value: Value;
  /** True if its YAML or its front matter cannot be read; that is reported. */
  readonly isBroken: boolean;
  readonly body: string;
  readonly bodyStart: number;
  /** The texts of which one language of several was chosen, by the names of their paths. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** The file in all its languages. */
  readonly original: Document;
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
    choices: ReadonlyMap<string, Choice> = new Map(),
    original?: Document,
  ) {
    this.source = source;
    this.value = yaml.value;
    this.isBroken = yaml.isBroken;
    this.#yaml = yaml.text;
    this.#yamlStart = yaml.start;
    this.body = body.text;
    this.bodyStart = body.start;
    this.choices = choices;
    this.original = original ?? this;
  }

  /** The same file, of which one language was chosen at some places. */
  choosing(value: Value, choices: Iterable<Choice>): Document {
    const { source, isBroken, body, bodyStart } = this;
    return new Document(
      source,
      { text: this.#yaml, start: this.#yamlStart, value, isBroken },
      { text: body, start: bodyStart },
      new Map([...choices].map((one) => [pathName(one.path), one])),
      this.original,
    );
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
    const name = pathName(path);
    const place = this.places.get(name);
    const chosen = this.choices.size === 0 ? undefined : this.choices.get(name)?.language;
    const text = chosen === undefined ? undefined : this.places.get(pathName([...path, chosen]));
    return text && place ? { key: place.key, value: text.value } : place;
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
    const { start, end } = this.#shift(place.value);
    const isInBraces = this.source.text[start] === "{";
    const line = lineAt(this.source.text, start);
    return { start, end: isInBraces ? Math.min(end, line.end) : line.end };
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
