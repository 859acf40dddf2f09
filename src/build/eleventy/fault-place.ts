/** Where in a template an error of its engine comes from: each engine has its own way to say so. */
import { type Range, rangeAt, type Source } from "../../content/yaml/source.ts";
import { rangeOf } from "../../own/sources.ts";
import { placeInStack } from "../../own/stack-place.ts";

/** Engines count from the line after the front matter. */
const linesBefore = ({ text }: Source): number => {
  if (!text.startsWith("---")) return 0;
  const end = text.indexOf("\n---", 3);
  return end === -1 ? 0 : text.slice(0, end + 1).split("\n").length;
};

const numberOf = (error: Error, key: string): number | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "number" && value > 0 ? value : undefined;
};

/** Liquid says it in its message: `undefined filter: x, file:…, line:2, col:1`. */
const ofLiquid = (source: Source, { message }: Error): Range | undefined => {
  const [, line, column] = /, line:(\d+), col:(\d+)$/m.exec(message) ?? [];
  if (line === undefined) return undefined;
  return rangeAt(source, Number(line) + linesBefore(source), Number(column));
};

/** Nunjucks in fields of its own: counted from 1 where it cannot read a template, from 0 where it runs one. */
const ofNunjucks = (source: Source, error: Error): Range | undefined => {
  const line = numberOf(error, "lineno");
  if (line === undefined) return undefined;
  const first = /\n {2}\w*Error: /.test(error.message) ? 1 : 0;
  const column = numberOf(error, "colno") ?? 1 - first;
  return rangeAt(source, line + first + linesBefore(source), column + first);
};

/** YAML in a mark, whose first line is that of the “---”. */
const ofYaml = (source: Source, error: Error): Range | undefined => {
  const mark: unknown = Reflect.get(error, "mark");
  if (typeof mark !== "object" || mark === null || !("line" in mark)) return undefined;
  return rangeAt(source, Number(mark.line) + 1, 1);
};

/** Node in its trace: `file:///…/list.11ty.ts?_cache_bust=1:2:20`, or `/…/list.11ty.ts:2` for what it cannot read. */
const ofModule = (source: Source, { stack = "" }: Error): Range | undefined => {
  const place = placeInStack(stack, [source.file]);
  return place && rangeAt(source, place.line, place.column);
};

/** What the message names: “filter not found: shout”, “Unable to call `shout`”, “parseIf: expected …”, of a tag. */
const ofName = (source: Source, message: string): Range | undefined => {
  const [, tag] = /\bparse(\w+):/.exec(message) ?? [];
  const name = /`([^`]+)`|: ([\w.-]+)$/.exec(message);
  const written = tag === undefined ? (name?.[1] ?? name?.[2] ?? "") : `{% ${tag.toLowerCase()}`;
  const range = rangeOf(source, written);
  return range.end === 0 ? undefined : range;
};

/** The range in question; the beginning of the file if nothing tells. */
export const placeIn = (source: Source, errors: readonly Error[], message: string): Range => {
  const told = errors.toReversed().flatMap((error) => {
    const found = [ofLiquid, ofNunjucks, ofYaml, ofModule].map((read) => read(source, error));
    return found.find((range) => range !== undefined) ?? [];
  });
  const named = [...errors.map((error) => error.message), message].flatMap(
    (text) => ofName(source, text) ?? [],
  );
  return told[0] ?? named[0] ?? { start: 0, end: 0 };
};
