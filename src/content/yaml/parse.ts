/** The one door to js-yaml: values as they were written, and the place of each. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { lineAt, type Range } from "./source.ts";
import { findForbiddenEscape } from "./escape.ts";
import { diagnose, YamlFault } from "./fault.ts";
import { alignedBelow, joinedItems } from "./indentation.ts";
import { type Path, pathName } from "./path.ts";

/** Every scalar arrives as text. What is empty is undefined in a map and left out of a list. */
export type Value = string | undefined | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** Where a key and its value stand in the text. */
export interface Place {
  readonly key: Range | undefined;
  readonly value: Range;
}

export type Places = ReadonlyMap<string, Place>;

/**
 * Reads one YAML document. With `places`, notes where each key and value stands. Throws `YamlFault`.
 *
 *     parseYaml("postal_code: 01000") // { postal_code: "01000" }
 */
export const parseYaml = (written: string, places?: Map<string, Place>): Value => {
  const text = withOrdinarySpaces(written);
  if (text.trim() === "") return undefined;
  let events;
  try {
    events = parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = Math.min(error.mark?.position ?? 0, text.length);
    throw diagnose(text, at, error.reason, { parses, reads });
  }
  return new Reader(text, events, places).document();
};

const maxDepth = 40;

/**
 * Word processors put no-break spaces at colons, which nobody sees: those that indent a line or
 * stand around its first colon are ordinary ones. The length stays, and with it every place.
 */
const withOrdinarySpaces = (text: string): string =>
  /[\u00a0\u202f]/.test(text)
    ? text.replace(
        /^[ \u00a0\u202f]*(?:-[ \u00a0\u202f]+)*(?:[\w-]+[ \u00a0\u202f]*:[ \u00a0\u202f]*)?/gm,
        (head) => head.replace(/[\u00a0\u202f]/g, " "),
      )
    : text;

const parses = (text: string): boolean => {
  try {
    if (text.trim() !== "") parseEvents(text, { maxDepth });
    return true;
  } catch {
    return false;
  }
};

class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #places: Map<string, Place> | undefined;
  readonly #anchors = new Map<string, Value>();
  /** Anchors that no alias has used: they were meant as text. */
  readonly #unused = new Map<string, YamlFault>();
  #next = 0;
  #end = 0;
  /** Aliases read so far: a value that holds one may not be aliased again, so that nothing grows without bound. */
  #aliases = 0;

  /** False where a text with something mended is tried, in which no other mending is looked for. */
  readonly #isFirst: boolean;

  constructor(
    text: string,
    events: readonly Event[],
    places: Map<string, Place> | undefined,
    isFirst = true,
  ) {
    this.#isFirst = isFirst;
    this.#text = text;
    this.#events = events;
    this.#places = places;
  }

  document(): Value {
    this.#next = 1;
    const value = this.#value([], undefined);
    const rest = this.#events[this.#next + 1];
    if (rest) throw secondDocument(this.#text, this.#end);
    for (const fault of this.#unused.values()) throw fault;
    return value;
  }

  #value(path: Path, key: Range | undefined): Value {
    const event = this.#events[this.#next++];
    if (!event) return undefined;
    const start = "valueStart" in event ? event.valueStart : "start" in event ? event.start : -1;
    if ("tagStart" in event && event.tagStart >= 0) {
      throw new YamlFault("tag", { start: event.tagStart, end: event.tagEnd });
    }
    const aliases = this.#aliases;
    let value: Value;
    let from = start < 0 ? (key?.end ?? this.#end) : start;
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const scalar = this.#scalar(event);
        const isQuoted =
          event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
        if (isQuoted) from -= 1;
        // A block scalar begins with its indentation.
        else if (start >= 0) from += indentOf(this.#text.slice(start, event.valueEnd));
        if (event.valueEnd >= 0) this.#end = event.valueEnd + (isQuoted ? 1 : 0);
        if (key === undefined && event.style === SCALAR_STYLE.PLAIN) this.#checkItem(scalar, from);
        value = scalar.trim() === "" ? undefined : scalar;
        break;
      }
      case EVENT_ID.SEQUENCE:
        value = this.#list(path);
        if (event.style === COLLECTION_STYLE.FLOW) this.#close("]");
        break;
      case EVENT_ID.MAPPING:
        value = this.#map(path);
        if (event.style === COLLECTION_STYLE.FLOW) this.#close("}");
        break;
      case EVENT_ID.ALIAS: {
        const range = { start: event.anchorStart - 1, end: event.anchorEnd };
        const name = this.#text.slice(event.anchorStart, event.anchorEnd);
        if (!this.#anchors.has(name)) throw new YamlFault("alias", range);
        value = this.#anchors.get(name);
        this.#unused.delete(name);
        from = range.start;
        this.#end = range.end;
        this.#aliases++;
        break;
      }
      default:
        return undefined;
    }
    if ("anchorStart" in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS) {
      const range = { start: event.anchorStart - 1, end: event.anchorEnd };
      const fault = new YamlFault("alias", range);
      if (this.#aliases > aliases) throw fault;
      const name = this.#text.slice(event.anchorStart, event.anchorEnd);
      this.#anchors.set(name, value);
      this.#unused.set(name, fault);
    }
    this.#places?.set(pathName(path), {
      key,
      value: { start: from, end: Math.max(this.#end, from) },
    });
    return value;
  }

  /** The text of a scalar, with ends of lines as files have them. Only in double quotes can it spell what no text may hold. */
  #scalar(event: ScalarEvent): string {
    const scalar = getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return scalar;
    const escape = findForbiddenEscape(this.#text, event.valueStart, event.valueEnd);
    if (escape) throw new YamlFault("character", escape.range, { code: escape.code });
    return scalar.replace(/\r\n?/g, "\n");
  }

  /** A field that is there twice: it may have lost the spaces that put it into what is above. */
  #duplicate(key: Range, path: Path): YamlFault {
    const line = lineAt(this.#text, key.start);
    const isFirst = this.#text.slice(line.start, key.start).trim() === "";
    const below = this.#isFirst && isFirst ? alignedBelow(this.#text, line, reads) : undefined;
    return new YamlFault("duplicate", key, { path, below });
  }

  /** An item must not have swallowed those below it. */
  #checkItem(scalar: string, from: number): void {
    const range = { start: from, end: this.#end };
    const joined = scalar.includes("- ") ? joinedItems(this.#text, range) : undefined;
    if (joined) throw new YamlFault("indent", joined.range, joined);
  }

  #close(bracket: string): void {
    const end = this.#text.indexOf(bracket, this.#end);
    if (end !== -1) this.#end = end + 1;
  }

  #isPop(): boolean {
    return this.#events[this.#next]?.type === EVENT_ID.POP;
  }

  #list(path: Path): Value {
    const list: Value[] = [];
    while (!this.#isPop()) {
      const event = this.#events[this.#next];
      const isEmpty = event?.type === EVENT_ID.SCALAR && event.valueStart < 0;
      // The parser gives no place for nothing: it is behind its hyphen.
      if (isEmpty) this.#end = this.#text.indexOf("-", this.#end) + 1;
      // An empty item has a place of its own, which takes no number away from those that count.
      const step = isEmpty ? `#${this.#next}` : list.length;
      const value = this.#value([...path, step], undefined);
      if (value !== undefined) list.push(value);
    }
    this.#next++;
    return list;
  }

  #map(path: Path): Value {
    // Without prototype, so that a key called __proto__ is a key like any other.
    const map = Object.create(null) as Record<string, Value>;
    while (!this.#isPop()) {
      const event = this.#events[this.#next++];
      if (event?.type !== EVENT_ID.SCALAR) {
        throw new YamlFault("form", { start: this.#end, end: this.#end + 1 });
      }
      const name = this.#scalar(event);
      const key = { start: Math.max(event.valueStart, 0), end: Math.max(event.valueEnd, 0) };
      if (name in map) throw this.#duplicate(key, [...path, name]);
      this.#end = key.end;
      map[name] = this.#value([...path, name], key);
    }
    this.#next++;
    return map;
  }
}

/** True for a text in which nothing is wrong, as far as YAML goes. */
const reads = (text: string): boolean => {
  try {
    const events = text.trim() === "" ? [] : parseEvents(text, { maxDepth });
    if (events.length > 0) new Reader(text, events, undefined, false).document();
    return true;
  } catch {
    return false;
  }
};

/** The line that ends a document, as YAML has it, behind the end of the first. */
const secondDocument = (text: string, from: number): YamlFault => {
  const line = /^(?:---|\.\.\.)(?=\s|$)/gm;
  line.lastIndex = from;
  const found = line.exec(text);
  const start = found?.index ?? from;
  return new YamlFault("documents", { start, end: start + 3 }, { fixed: found?.[0] ?? "---" });
};

const indentOf = (text: string): number => /^[ \t\n]*/.exec(text)?.[0].length ?? 0;
