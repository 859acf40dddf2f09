/** What slips in while somebody writes fields: each mistake in each line, one at a time. */
import { yamlLines } from "../site/faults/yaml-fields.ts";

export interface Mutation {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

type Slip = readonly [name: string, change: (line: string) => string];

/** A slip that changes the first match of a pattern, if there is one. */
const slip = (
  name: string,
  pattern: RegExp,
  by: string | ((...found: string[]) => string),
): Slip => [
  name,
  (line) => (typeof by === "string" ? line.replace(pattern, by) : line.replace(pattern, by)),
];

const date = /(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/;
const span = /(\d\d?):(\d\d)[–-](\d\d?):(\d\d)/;
const twelve = (hours = "", minutes = ""): string =>
  `${Number(hours) % 12 || 12}:${minutes}${Number(hours) < 12 ? "am" : "pm"}`;

const slips: readonly Slip[] = [
  slip("a letter missing in a key", /^( *(?:- )*)([a-z_]{2})[a-z]([a-z_]*:)/, "$1$2$3"),
  slip(
    "a capital in a key",
    /^( *(?:- )*)([a-z])/,
    (_, before = "", letter = "") => before + letter.toUpperCase(),
  ),
  slip("no colon", /^( *(?:- )*[a-z_]+):/, "$1"),
  slip("no space behind the colon", /^( *(?:- )*[a-z_]+): +/, "$1:"),
  slip("a space before the colon", /^( *(?:- )*[a-z_]+):/, "$1 :"),
  slip("a letter missing in a value", /(: +["[]?[\p{L}\d]{2})[\p{L}\d]/u, "$1"),
  slip("a letter too many at the end", /([\p{L}\d])(["\]} ]*)$/u, "$1x$2"),
  slip("a colon in the text", /(: +[\p{L}]+)(?= )/u, "$1:"),
  slip("a number sign in the text", /([\p{L}\d])$/u, "$1 #1"),
  slip("nothing but a number sign", /: +(\S.*)$/, ": #$1"),
  slip("a quote in front", /: +(?=[^\s"'])/, ': "'),
  slip("a quote behind", /(?<=[\p{L}\d])$/u, '"'),
  slip("an apostrophe in front", /: +(?=[^\s"'])/, ": '"),
  slip("no quote behind", /["'](?=[\s\]}]*$)/, ""),
  slip("no quote in front", /: *["']/, ": "),
  slip("curly quotes", /: +([^\s"'[{].*)$/, ": “$1”"),
  slip("no bracket in front", /[[{]/, ""),
  slip("no bracket behind", /[\]}](?!.*[\]}])/, ""),
  slip("a bracket for a brace", /\{/, "["),
  slip("one space less", /^ /, ""),
  slip("two spaces less", /^ {2}/, ""),
  slip("one space more", /^/, " "),
  slip("two spaces more", /^/, "  "),
  slip("a tab", /^ +/, "\t"),
  slip("no dash", /^( *)- /, "$1"),
  slip("no space behind the dash", /^( *)- /, "$1-"),
  slip("a long dash", /^( *)- /, "$1– "),
  slip("a dash too many", /^( *)(?=[a-z])/, "$1- "),
  slip("no comma", /, /, " "),
  slip("two commas", /, /, ",, "),
  slip("a comma in a number", /(\d)\.(\d)/, "$1,$2"),
  slip("a comma behind", /$/, ","),
  slip("a semicolon", /, /, "; "),
  slip("a date as in Europe", date, "$3/$2/$1"),
  slip("a date as in America", date, "$2/$3/$1"),
  slip("a date without zeros", /-0(\d)/, "-$1"),
  slip("a time behind a space", /(\d{4}-\d\d-\d\d)T/, "$1 "),
  slip("a date of a year before", /: 20(\d)/, ": 19$1"),
  slip("hours of twelve", span, (_, a, b, c, d) => `${twelve(a, b)}–${twelve(c, d)}`),
  slip(
    "hours of twelve, once",
    span,
    (_, a, b, c, d) => `${twelve(a, b).slice(0, -2)}–${twelve(c, d)}`,
  ),
  slip("hours without a sign", span, (_, a = "", b, c = "") => `${Number(a)}–${Number(c)}`),
  slip("hours the wrong way round", span, "$3:$4–$1:$2"),
  slip("no scheme", /https?:\/\//, ""),
  slip("an address in angles", /https?:\/\/\S*\w/, "<$&>"),
  slip("a space in an address", /(https?:\/\/\w+)/, "$1 "),
  slip("yes for true", /: true$/, ": yes"),
  slip("a point too many", /$/, "\n..."),
  slip("three dashes", /^/, "---\n"),
];

/** Slips in a link within prose. */
const proseSlips: readonly Slip[] = [
  slip("a letter missing in a link", /(\]\(\w+:[\w-]{2})[\w]/, "$1"),
  slip("the plural of a kind", /(\]\([a-z]+):(?!\/)/, "$1s:"),
  slip("a path for a link", /\]\(([a-z]+):([a-z\d][^)]*)\)/, "](/$1s/$2/)"),
  slip("no scheme", /\]\(https?:\/\//, "](www."),
];

/** All texts of a file with one slip. */
export const mutationsOf = (file: string, text: string): readonly Mutation[] => {
  const lines = text.split("\n");
  const [from, to] = yamlLines(file, lines);
  return lines.flatMap((line, i) => {
    const isField = i >= from && i < to;
    if (line.trim() === "" || i < from || i === to) return [];
    return (isField ? slips : proseSlips).flatMap(([name, change]) => {
      const changed = change(line);
      if (changed === line) return [];
      return [{ name, line: i + 1, text: lines.toSpliced(i, 1, changed).join("\n") }];
    });
  });
};
