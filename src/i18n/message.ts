/**
 * Messages for organisers: plain texts in which values take their places.
 *
 * - `{name}` is a value; numbers are written as the language writes them.
 * - `{name|quote}` stands in the language's quotation marks; `{names|list}` is a list of at most twelve, `{names|all}`
 *   of all; `{names|or}` and `{names|and}` have that word between them. Of a long value problems say the beginning.
 * - `{kind|none}`: any other helper is a table of words. The word for “speaker” is the text of the key
 *   `word.none.speaker`; each language has the tables that its grammar needs.
 * - A line in which a value is missing (undefined, or an empty list) is left out. One that begins with `?? ` is said
 *   only where the line before it was left out.
 */
import { type CatalogueName, type Find, finder, spokenLanguage, type Texts } from "./catalogue.ts";
import { direction } from "./languages.ts";
import { intlTag, localeOf } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";
import type { SayMessage } from "./parameters.ts";
import { shorten } from "./shorten.ts";
import { valueApart, valueAsItIs } from "./values-apart.ts";

export type Value = string | number | readonly string[] | undefined;

export type Values = Readonly<Record<string, Value>>;

/** Writes the value of a slot of a line, which begins at a place and may have a helper. */
type Write = (
  value: Exclude<Value, undefined>,
  helper: string | undefined,
  line: string,
  at: number,
) => string;

/** A placeholder: `{name}` or `{name|helper}`. */
export const slotPattern = /\{(\w+)(?:\|([\w-]+))?\}/g;

const longList = 12;

/** What is to be written must be whole, as must the place to look at, and what a template’s engine says. */
const whole: ReadonlySet<string> = new Set([
  ...["fixed", "nearest", "overnight", "usual", "below"],
  ...["file", "other", "where", "message"],
]);

const writer = (language: string, find: Find): Write => {
  const spoken = spokenLanguage(language);
  const number = new Intl.NumberFormat(intlTag(spoken));
  const [open, close] = localeOf(spoken).quotes;
  const ofLists = finder("problems", spoken);
  const apartIn = direction(spoken) === "rtl" ? valueApart : valueAsItIs;
  const list = (words: readonly string[]): string =>
    words.length > longList
      ? ofLists("list.more")
          .replace("{words}", () => words.slice(0, longList).join(", "))
          .replace("{count}", String(words.length))
      : words.join(", ");
  return (value, helper, line, at) => {
    const given = typeof value === "object" ? value : [String(value)];
    const apart = apartIn(line.slice(0, at), line);
    const words = helper === "quote" ? given : given.map(apart);
    switch (helper) {
      case undefined:
        return typeof value === "number" ? number.format(value) : words.join(", ");
      case "quote":
        return words.map((word) => `${open}${apart(word)}${close}`).join(", ");
      case "list":
        return list(words);
      case "all":
        return words.join(", ");
      case "or":
      case "and":
        return words.join(` ${ofLists(`list.${helper}`)} `);
      default:
        return given.map((word) => find(`word.${helper}.${word}`)).join(", ");
    }
  };
};

/** How a catalogue speaks: problems say of what is written no more than its beginning. */
interface Voice {
  readonly write: Write;
  readonly isShort: boolean;
}

const shortened = (value: Exclude<Value, undefined>): Exclude<Value, undefined> => {
  if (typeof value === "string") return shorten(value);
  return typeof value === "number" ? value : value.map(shorten);
};

const isMissing = (value: Value): boolean =>
  value === undefined || (typeof value === "object" && value.length === 0);

/** A line with its values, or nothing if one is missing. */
const fill = (line: string, values: Values, { write, isShort }: Voice): string | undefined => {
  let missing = 0;
  const filled = line.replace(
    slotPattern,
    (_, name: string, helper: string | undefined, at: number) => {
      const value = values[name];
      if (value === undefined || isMissing(value)) {
        missing += 1;
        return "";
      }
      const isWhole = !isShort || whole.has(name);
      return write(isWhole ? value : shortened(value), helper, line, at);
    },
  );
  return missing === 0 ? filled : undefined;
};

const alternative = "?? ";

/** The lines of a text that are said. A value that holds a line break does not begin another. */
const compose = (text: string, values: Values, voice: Voice): readonly string[] => {
  const said: string[] = [];
  let isLeftOut = false;
  for (const line of text.split("\n")) {
    const isAlternative = line.startsWith(alternative);
    if (isAlternative && !isLeftOut) continue;
    const filled = fill(isAlternative ? line.slice(alternative.length) : line, values, voice);
    isLeftOut = filled === undefined;
    if (filled !== undefined) said.push(filled);
  }
  return said;
};

/** Says the lines of a message by its key, with values whose types are no longer known. */
export type SayLines = (key: string, values?: Values) => readonly string[];

/** A catalogue's messages in a language, line by line; what the language lacks is said in English. */
export const linesOf = (name: CatalogueName): ((language: string) => SayLines) =>
  oncePerLanguage((language) => {
    const find = finder(name, spokenLanguage(language));
    const voice = { write: writer(language, find), isShort: name === "problems" };
    return (key, values = {}) => compose(find(key, values.count), values, voice);
  });

/** The messages of a catalogue in a language, typed by its English texts and made once per language. */
export const messagesOf = <English extends Texts>(
  name: CatalogueName,
): ((language: string) => SayMessage<English>) => {
  const lines = linesOf(name);
  return oncePerLanguage((language) => {
    const say = lines(language);
    const joined = (key: string, values?: Values): string => say(key, values).join("\n");
    // A door: what the types promise of values is what `compose` takes.
    return joined as SayMessage<English>;
  });
};
