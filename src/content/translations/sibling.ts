/** The text of a new translation: what it may say, empty, below what the source says. */
import type { SayCommand } from "../../i18n/commands.ts";
import type { Item } from "../content.ts";
import type { Value } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";
import { yamlText } from "../yaml/write.ts";
import { bodyName, type SourceText } from "./texts.ts";

/** `content/fair/sessions/conte.en.md` of `content/fair/sessions/conte.md`. */
export const siblingFile = ({ document }: Item<unknown>, language: string): string =>
  document.source.file.replace(/(?=\.\w+$)/, `.${language}`);

const comment = (text: string, indent = ""): readonly string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `${indent}# ${line}`.trimEnd());

/** A text as a value: over several lines as it is, else on one. */
const asValue = (text: string, indent: string): readonly string[] => {
  const lines = text.trimEnd().split("\n");
  return lines.length === 1
    ? [` ${yamlText(text)}`]
    : [" |", ...lines.map((line) => (line === "" ? "" : `${indent}  ${line}`))];
};

/** What of an item is to be translated: its texts in words, by their paths. */
class Texts {
  readonly #paths: readonly Path[];
  readonly #value: (path: Path) => Value;

  constructor(paths: readonly Path[], value: (path: Path) => Value) {
    this.#paths = paths;
    this.#value = value;
  }

  #holds(path: Path): boolean {
    return this.#paths.some((one) => path.every((step, i) => one[i] === step));
  }

  /** True if there is a list on the way to a text: its items keep their places, so that it stands whole or not at all. */
  hasList(path: Path): boolean {
    return this.#paths.some(
      (one) =>
        path.every((step, i) => one[i] === step) &&
        one.slice(path.length).some((step) => typeof step === "number"),
    );
  }

  #keys(path: Path): readonly string[] {
    const value = this.#value(path);
    return typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : [];
  }

  /** A field with what is in it; the texts stand in comments above their places, or as values. */
  field(path: Path, indent: string, isFilled: boolean): readonly string[] {
    const value = this.#value(path);
    const key = `${indent}${String(path.at(-1))}:`;
    if (typeof value === "string") {
      if (!isFilled) return [...comment(value, indent), key];
      const [first = "", ...more] = asValue(value, indent);
      return [key + first, ...more];
    }
    return [key, ...this.#inside(path, `${indent}  `, isFilled)];
  }

  #inside(path: Path, indent: string, isFilled: boolean): readonly string[] {
    const value = this.#value(path);
    if (Array.isArray(value)) return value.flatMap((_, i) => this.#listItem([...path, i], indent));
    return this.#keys(path).flatMap((key) =>
      this.#holds([...path, key]) ? this.field([...path, key], indent, isFilled) : [],
    );
  }

  #listItem(path: Path, indent: string): readonly string[] {
    const value = this.#value(path);
    if (typeof value === "string") {
      const [first = "", ...more] = asValue(value, indent);
      return [`${indent}-${first}`, ...more];
    }
    const [first, ...more] = this.#holds(path) ? this.#inside(path, `${indent}  `, true) : [];
    return first === undefined ? [`${indent}- {}`] : [`${indent}- ${first.trimStart()}`, ...more];
  }

  /** The fields of the whole. */
  get fields(): readonly string[] {
    return this.#keys([]).filter((key) => this.#holds([key]));
  }
}

/** The lines of a field: empty below what it says, or in comments where it is a list. */
const linesOf = (texts: Texts, field: string): readonly string[] =>
  texts.hasList([field])
    ? texts.field([field], "", true).flatMap((line) => comment(line))
    : texts.field([field], "", false);

const textsIn = (item: Item<unknown>, texts: readonly SourceText[]): Texts =>
  new Texts(
    texts.flatMap(({ source, isWorded }) => (isWorded && source.path ? [source.path] : [])),
    (path) => item.document.at(path),
  );

/** A file for the translation of an item with some texts; undefined if there is nothing to translate. */
export const siblingText = (
  item: Item<unknown>,
  texts: readonly SourceText[],
  say: SayCommand,
): string | undefined => {
  if (!texts.some(({ isWorded }) => isWorded)) return undefined;
  const fields = textsIn(item, texts);
  const body = texts.find(({ field }) => field === bodyName)?.source.text;
  return [
    "---",
    ...comment(say("translate.file.head", { file: item.document.source.file })),
    ...(fields.fields.some((field) => fields.hasList([field]))
      ? comment(say("translate.file.list"))
      : []),
    ...fields.fields.flatMap((field) => ["", ...linesOf(fields, field)]),
    ...(body === undefined
      ? []
      : ["", ...comment(say("translate.file.body")), "#", ...comment(body.trim())]),
    "---",
    "",
  ].join("\n");
};

/** The text of a translation that is there, with the fields that it lacks at the end of its front matter; itself if it lacks none. */
export const completedText = (
  item: Item<unknown>,
  own: Item<unknown>,
  texts: readonly SourceText[],
): string => {
  const { source, yaml, value } = own.document;
  const known = typeof value === "object" ? Object.keys(value) : [];
  const fields = textsIn(item, texts);
  const missing = fields.fields.filter(
    (field) => !known.includes(field) && !yaml.text.split("\n").includes(`# ${field}:`),
  );
  const end = yaml.start + yaml.text.length;
  const lines = missing.flatMap((field) => ["", ...linesOf(fields, field)]);
  const isEmpty = yaml.text === "";
  // An empty front matter has no line break of its own.
  const added = (isEmpty ? [...lines.slice(1), ""] : ["", ...lines]).join("\n");
  return lines.length === 0
    ? source.text
    : source.text.slice(0, end) + added + source.text.slice(end);
};
