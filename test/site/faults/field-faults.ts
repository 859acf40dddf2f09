import { type Fault, replaceLines } from "./fault.ts";
import type { Field } from "./yaml-fields.ts";

/** Values that cannot be, by what they stand for. */
const impossible: readonly {
  readonly of: RegExp;
  readonly values: readonly string[];
  readonly code: string;
}[] = [
  {
    of: /^\d{4}-\d\d-\d\d/,
    values: ["2013-13-11", "2013-02-30", "11/06/2013", "demain"],
    code: "bad-date",
  },
  {
    of: /^\d{1,2}:\d\d[–-]/,
    values: ["13:75–14:00", "36:00–37:00", "14:00–14:00", "tantôt"],
    code: "bad-time",
  },
  { of: /^https?:/, values: ["javascript:alert(1)", "www.example.org"], code: "bad-url" },
  { of: /^"#/, values: ['"#00zz5b"'], code: "bad-value" },
  { of: /^"#/, values: ["#005a5b"], code: "swallowed-comment" },
];

/** Fields whose value is one of a list. */
const choices = /^(kind|mode|price|capacity|proposals|headings|timezone|status|attendance)$/;

/** Fields of one line of text, in which a colon must stand between quotation marks. */
const texts = /^(title|short_title|audience|provider|priority|name|street|text|term|label|role)$/;

/** What may be wrong with the line on which a field begins. */
export const fieldFaults = (lines: readonly string[], field: Field): readonly Fault[] => {
  const { line, last, value, name, path } = field;
  const text = lines[line] ?? "";
  const head = text.slice(0, text.length - value.length);
  const isPlain = last === line && value !== "" && !/^[>|"'[{&*#]/.test(value);
  const faults: Fault[] = [];
  const add = (what: string, by: string, ...codes: readonly string[]) =>
    faults.push(replaceLines(lines, [line, line], [by], `${path}: ${what}`, codes));

  add("one space too many", ` ${text}`);
  if (!path.endsWith("*")) add("a misspelt key", text.replace(name, `${name}x`), "unknown-field");
  if (/^ +[a-z]/.test(text)) add("a tab", text.replace(/^ +/, "\t"), "bad-yaml");
  if (isPlain) add("a quote left open", `${head}"${value}`, "bad-yaml");
  if (isPlain && texts.test(name)) add("a colon", `${text} : et la suite`, "unquoted-colon");
  if (value.startsWith("[")) add("a list left open", text.replace("]", ""), "bad-yaml");
  if (choices.test(name)) add("no such choice", text.replace(/\]?$/, "x$&"), "bad-value");
  for (const { of, values, code } of impossible)
    if (of.test(value)) for (const other of values) add(`“${other}”`, head + other, code);
  return [...faults, twice(lines, field)];
};

/** A field that stands there twice; it is reported at one of the two. */
const twice = (lines: readonly string[], { line, last, path }: Field): Fault => {
  const copy = lines.slice(line, last + 1);
  const again = copy.map((text) => text.replace(/^( *)- /, "$1  "));
  const codes = ["bad-yaml", "duplicate-id"];
  const fault = replaceLines(lines, [line, last], [...copy, ...again], `${path}: twice`, codes);
  return { ...fault, lines: [line + 1, last + 2] };
};
