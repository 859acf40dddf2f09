/** Takes files one by one, and checks each against its schema. */
import { posix } from "node:path";
import type * as z from "zod";
import type { DayContent, Item, Shelf } from "./content.ts";
import { readDay } from "./day.ts";
import { checkTranslation } from "./languages/check-translation.ts";
import { chosenIn } from "./languages/chosen.ts";
import { isTranslation } from "./languages/file-name.ts";
import { TranslationFiles, type Translations } from "./languages/translation-files.ts";
import type { Document } from "./yaml/document.ts";
import { brokenDocument, parseMarkdownFile, parseYamlFile } from "./parse.ts";
import type { SiteFiles } from "./read.ts";
import type { Report } from "./report.ts";
import { fieldsAt } from "./schema/shape.ts";
import { DayHeadSchema } from "./schema/programme.ts";
import { isId } from "./schema/id-form.ts";
import type { Source } from "./yaml/source.ts";
import { toId } from "./suggest/nearest.ts";
import { validate } from "./validate.ts";
import type { Path } from "./yaml/path.ts";

const wholeFile = { start: 0, end: 0 };

export class Collector {
  readonly #left: Map<string, Source>;
  /** The files by their folder: a site of many events has many of both. */
  readonly #folders: ReadonlyMap<string, readonly string[]>;
  readonly #unreadable: ReadonlySet<string>;
  /** Files that stand elsewhere or under another name, which is reported: where they belong → where they are. */
  readonly #misplaced: ReadonlyMap<string, string>;
  readonly #languages: readonly string[];
  readonly #translations: TranslationFiles;
  readonly #report: Report;

  constructor(
    files: SiteFiles,
    misplaced: ReadonlyMap<string, string>,
    languages: readonly string[],
    report: Report,
  ) {
    const elsewhere = new Set(misplaced.values());
    this.#left = new Map([...files.texts].filter(([file]) => !elsewhere.has(file)));
    this.#unreadable = files.unreadable;
    this.#folders = Map.groupBy(this.#left.keys(), (file) => posix.dirname(file));
    this.#misplaced = misplaced;
    this.#languages = languages;
    this.#translations = new TranslationFiles(this.#left, languages, report);
    this.#report = report;
  }

  /** What is where no file is expected. */
  get left(): readonly string[] {
    return [...this.#left.keys()];
  }

  #take(file: string): Source | undefined {
    const source = this.#left.get(file);
    this.#left.delete(file);
    return source;
  }

  /** A text that is neither; undefined if there is none that can be read. */
  text(file: string): Source | undefined {
    const source = this.#take(file);
    return this.#unreadable.has(file) ? undefined : source;
  }

  /** One Markdown or YAML file; `example` is a field such files have. */
  file<T>(
    file: string,
    id: string,
    schema: z.ZodType<T>,
    { example = "", isRequired = false },
  ): Item<T> {
    const source = this.#take(file);
    if (!source) {
      const empty = { file, text: "" };
      if (isRequired && !this.#misplaced.has(file)) {
        this.#report.add(empty, wholeFile, "missing-field.file", { file });
      }
      return broken(id, empty, schema);
    }
    if (this.#unreadable.has(file)) return broken(id, source, schema);
    const document = this.#chosen(
      file.endsWith(".md")
        ? parseMarkdownFile(source, example, schema, this.#report)
        : parseYamlFile(source, this.#report),
    );
    return { id, document, path: [], schema, ...this.#validate(schema, document) };
  }

  #parseYaml(source: Source): Document {
    return this.#unreadable.has(source.file)
      ? brokenDocument(source)
      : this.#chosen(parseYamlFile(source, this.#report));
  }

  /** The file as it reads in the first language that it speaks. */
  #chosen(document: Document): Document {
    return chosenIn(document, this.#languages);
  }

  /** The files that say the same as a file in other languages of the site, by their language. */
  translationsOf(file: string): ReadonlyMap<string, string> {
    return this.#translations.of(file, this.#folders.get(posix.dirname(file)) ?? []);
  }

  /** An item with its translations, each of which is checked as far as it can be by itself. */
  translated<T>(
    item: Item<T>,
    files: ReadonlyMap<string, string>,
    schema: z.ZodType<T>,
    example: string,
  ): Item<T> {
    if (files.size === 0) return item;
    const translations = [...files].flatMap(([language, file]) => {
      const source = this.#take(file);
      if (!source || this.#unreadable.has(file)) return [];
      const document = parseMarkdownFile(source, example, schema, this.#report);
      if (document.isBroken) return [];
      // Of a file that cannot be read nobody knows what its translation may say.
      if (!item.document.isBroken) checkTranslation(item, document, this.#report);
      const of = { id: item.id, document, path: [], schema };
      return [[language, { ...of, data: undefined, partial: {} }] as const];
    });
    return { ...item, translations: new Map(translations) };
  }

  #validate<T>(schema: z.ZodType<T>, document: Document): Pick<Item<T>, "data" | "partial"> {
    if (document.isBroken) return { data: undefined, partial: {} };
    if (document.value === undefined) {
      this.#report.add(document.source, wholeFile, "missing-field.empty");
      return { data: undefined, partial: {} };
    }
    return validate(schema, document, [], this.#report);
  }

  /** A YAML file that has no schema; undefined where there is none. */
  document(file: string): Document | undefined {
    const source = this.#take(file);
    return source && this.#parseYaml(source);
  }

  /** A folder of Markdown files. */
  folder<T>(
    folder: string,
    schema: z.ZodType<T>,
    example: string,
    { isTranslated = true } = {},
  ): Shelf<T> {
    const items = new Map<string, Item<T>>();
    const translations: Translations = isTranslated
      ? this.#translations.among(this.#filesIn(folder, ".md"))
      : new Map();
    const others = new Set([...translations.values()].flatMap((one) => [...one.values()]));
    for (const file of this.#filesIn(folder, ".md").filter((one) => !others.has(one))) {
      const name = posix.basename(file, ".md");
      const id = isId(name) ? name : this.#reportName(file, name, ".md");
      const item = this.file(file, id, schema, { example });
      // A file with a wrong name counts as not sound, but can be referred to by the right one.
      const whole = this.translated(item, translations.get(file) ?? new Map(), schema, example);
      items.set(id, id === name ? whole : { ...whole, data: undefined });
    }
    for (const { id, source } of this.#misplacedIn(folder, ".md")) {
      if (!items.has(id)) items.set(id, broken(id, source, schema));
    }
    return { items, place: `${folder}/`, isBroken: false };
  }

  /** A file that holds a map of entries. */
  map<T>(file: string, schema: z.ZodType<T>): Shelf<T> {
    const items = new Map<string, Item<T>>();
    const source = this.#take(file);
    if (!source) return { items, place: file, isBroken: this.#misplaced.has(file) };
    const document = this.#parseYaml(source);
    const { value } = document;
    if (typeof value === "string" || Array.isArray(value)) {
      this.#report.add(source, document.valueRange([]), "wrong-type.entries");
      return { items, place: file, isBroken: true };
    }
    if (this.#reportOutdented(document, fieldsAt(schema, [])))
      return { items, place: file, isBroken: true };
    for (const key of Object.keys(value ?? {})) {
      const path = [key];
      const id = isId(key) ? key : this.#reportKey(document, path, key);
      const checked = validate(schema, document, path, this.#report);
      const item = { id, document, path, schema, ...checked };
      if (id === key) items.set(id, item);
      else if (!items.has(id)) items.set(id, { ...item, data: undefined });
    }
    return { items, place: file, isBroken: document.isBroken };
  }

  /** Reports fields that stand where the entries do that they belong to: what those lack is no second mistake. */
  #reportOutdented(document: Document, fields: readonly string[]): boolean {
    const { value } = document;
    const outdented = Object.entries(typeof value === "object" ? value : {}).filter(
      ([key, inside]) =>
        fields.includes(key) && (typeof inside === "string" || Array.isArray(inside)),
    );
    for (const [key] of outdented)
      this.#report.add(document.source, document.keyRange([key]), "bad-yaml.indent", {
        below: undefined,
      });
    return outdented.length > 0;
  }

  #reportKey(document: Document, path: Path, value: string): string {
    const fixed = toId(value) || "a-name";
    this.#report.add(document.source, document.keyRange(path), "bad-id.written", { value, fixed });
    return fixed;
  }

  /** The files of a programme, one a day. */
  days(folder: string): readonly DayContent[] {
    const files = this.#filesIn(folder, ".yaml").filter((file) => !isTranslation(file));
    const days = files.flatMap((file) => {
      const source = this.#take(file);
      return source ? [readDay(this.#parseYaml(source), this.#report)] : [];
    });
    const others = this.#misplacedIn(folder, ".yaml").map(({ id, source }): DayContent => {
      const head = broken(id, source, DayHeadSchema);
      return { id, document: head.document, head, slots: [] };
    });
    return [...days, ...others];
  }

  #filesIn(folder: string, ending: string): readonly string[] {
    return (this.#folders.get(folder) ?? []).filter(
      (file) => file.endsWith(ending) && this.#left.has(file),
    );
  }

  #misplacedIn(folder: string, ending: string) {
    return [...this.#misplaced].flatMap(([file, actual]) =>
      posix.dirname(file) === folder
        ? [{ id: posix.basename(file, ending), source: { file: actual, text: "" } }]
        : [],
    );
  }

  /** Reports a name that cannot be an id; returns one that can. */
  #reportName(file: string, name: string, ending: string): string {
    const value = posix.basename(file);
    const wanted = toId(name) || "a-name";
    const isTaken = (id: string): boolean =>
      this.#left.has(`${posix.dirname(file)}/${id}${ending}`);
    const fixed = isTaken(wanted) ? `${wanted}-2` : wanted;
    const source = this.#left.get(file) ?? { file, text: "" };
    this.#report.add(source, wholeFile, "bad-id.file", { value, fixed: `${fixed}${ending}` });
    return fixed;
  }
}

/** An item of which nothing can be read; that is reported. */
const broken = <T>(id: string, source: Source, schema: z.ZodType<T>): Item<T> => ({
  id,
  document: brokenDocument(source),
  path: [],
  schema,
  data: undefined,
  partial: {},
});
