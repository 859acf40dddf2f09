/** Puts what Zod finds into the organiser's words. */
import * as z from "zod";
import type { ProblemKey } from "../i18n/problems.ts";
import type { Document } from "./yaml/document.ts";
import { fromForeignWord } from "./suggest/foreign-words.ts";
import { colonInText, commaInText, decimalComma } from "./suggest/misparsed.ts";
import { isChosenFact } from "./languages/chosen.ts";
import type { Report } from "./report.ts";
import {
  allowsShape,
  allowsTba,
  fieldsAt,
  isObject,
  isReadable,
  schemasAt,
} from "./schema/shape.ts";
import type { DatePrecision } from "./schema/scalars.ts";
import { isTba, tbaWord } from "./schema/tba.ts";
import { meantWord } from "./suggest/meant-word.ts";
import { nearestWord, toId } from "./suggest/nearest.ts";
import { isStillOpen } from "./suggest/still-open.ts";
import { readingsOf, withMonthAndDaySwapped } from "./suggest/date.ts";
import { sessionField } from "./suggest/of-session.ts";
import { suggestHours } from "./suggest/hours.ts";
import { holdsBlock, outdented, raggedLine } from "./suggest/outdented.ts";
import { asList, solePerson } from "./suggest/sole-person.ts";
import { priceIn } from "./suggest/price.ts";
import { wayIn } from "./suggest/way.ts";
import { type Path, pathName } from "./yaml/path.ts";

type Issue = z.core.$ZodIssue;

export class Explanation {
  readonly #schema: z.core.$ZodType;
  readonly #document: Document;
  readonly #base: Path;
  readonly #report: Report;
  /** Paths whose absence has another cause, which is reported. */
  readonly #explained: Set<string>;

  constructor(
    schema: z.core.$ZodType,
    document: Document,
    base: Path,
    report: Report,
    swallowed: ReadonlyMap<string, unknown>,
  ) {
    this.#schema = schema;
    this.#document = document;
    this.#base = base;
    this.#report = report;
    this.#explained = new Set(swallowed.keys());
  }

  explain(found: readonly Issue[]): void {
    const issues = found.flatMap((issue) => this.#flatten(issue, []));
    // Unknown fields first: one that is misspelt explains the one that is missing.
    for (const issue of issues) if (issue.code === "unrecognized_keys") this.#unknownFields(issue);
    for (const issue of issues) if (issue.code === "invalid_type") this.#outdentedEntry(issue);
    for (const issue of issues) this.#one(issue);
  }

  /** The issues of the alternative that was meant, with full paths. */
  #flatten(issue: Issue, base: Path): readonly Issue[] {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code !== "invalid_union") return [{ ...issue, path: [...path] }];
    const raw = this.#document.at([...this.#base, ...path]);
    if (raw === undefined) return [{ code: "invalid_type", expected: "string", path, message: "" }];
    const alternatives = issue.errors.filter((errors) => !isOnlyTba(errors));
    const meant = alternatives.filter((errors) => !isOtherShape(errors, typeof raw === "string"));
    const near = meant.find(([first]) => this.#isNear(first, raw));
    return (near ?? meant.at(-1) ?? alternatives[0] ?? []).flatMap((one) =>
      this.#flatten(one, path),
    );
  }

  #isNear(issue: Issue | undefined, raw: unknown): boolean {
    if (issue?.code !== "invalid_value" || typeof raw !== "string") return false;
    const words = issue.values.map(String);
    return meantWord(raw, words) !== undefined;
  }

  #unknownFields(issue: z.core.$ZodIssueUnrecognizedKeys): void {
    const inside = issue.path as Path;
    const known = fieldsAt(this.#schema, inside);
    const map = this.#document.at([...this.#base, ...inside]);
    const isFree = (field: string): boolean =>
      typeof map !== "object" || (map as Record<string, unknown>)[field] === undefined;
    const told = new Set<string>();
    for (const field of issue.keys) {
      if (this.#lostSpaces(inside, field)) continue;
      const guess = fromForeignWord(field, known) ?? nearestWord(field, known.filter(isFree));
      const nearest = guess !== undefined && isFree(guess) ? guess : undefined;
      if (nearest !== undefined) this.#explained.add(pathName([...inside, nearest]));
      const range = this.#document.keyRange([...this.#base, ...inside, field]);
      if (guess !== undefined && nearest === undefined) {
        this.#report.add(this.#document.source, range, "unknown-field.taken", {
          field,
          nearest: guess,
        });
        continue;
      }
      const number = decimalComma(this.#document.source.text, range.start);
      if (number) {
        this.#number(inside, number);
        continue;
      }
      const comma = nearest === undefined && commaInText(this.#document.source.text, range.start);
      if (comma) {
        // Each comma makes a field: the first tells of them all.
        const isList = allowsShape(this.#schema, [...inside, comma.field], "list");
        if (told.has(comma.text)) continue;
        told.add(comma.text);
        this.#report.add(
          this.#document.source,
          comma.range,
          isList ? "unknown-field.comma-list" : "unknown-field.comma",
          { field, fixed: isList ? comma.list : comma.text },
        );
        continue;
      }
      const own = nearest === undefined && sessionField(this.#schema, inside, field);
      if (own) {
        this.#report.add(this.#document.source, range, "unknown-field.of-session", { field: own });
        continue;
      }
      const params = { field, nearest, known: known.filter(isFree) };
      this.#report.add(this.#document.source, range, "unknown-field", params);
    }
  }

  /** Reports a field, or what was taken for one, that belongs to what stands above. */
  #lostSpaces(inside: Path, field: string): boolean {
    const path = [...this.#base, ...inside, field];
    const { source } = this.#document;
    const found = outdented(this.#document, this.#schema, this.#base, inside, field);
    if (found) {
      const owner = [...inside, found.owner];
      this.#explained.add(pathName(owner)).add(pathName([...owner, field]));
      const { below } = found;
      this.#report.add(source, this.#document.keyRange(path), "bad-yaml.indent", { below });
      return true;
    }
    const map = this.#document.at(path.slice(0, -1));
    const fields = Object.keys(typeof map === "object" ? map : {});
    const above = fields[fields.indexOf(field) - 1];
    // Words with a colon behind them are a line of the text above.
    const isText = above !== undefined && /\S\s\S/.test(field);
    if (!isText || !holdsBlock(this.#document, [...path.slice(0, -1), above])) return false;
    this.#explained.add(pathName([...inside, above]));
    this.#report.add(source, this.#document.keyRange(path), "bad-yaml.continued");
    return true;
  }

  /** Reports a field that stands among the entries of which it is one: `name` behind a room that holds nothing. */
  #outdentedEntry(issue: z.core.$ZodIssueInvalidType): void {
    const inside = issue.path as Path;
    const field = inside.at(-1);
    const path = [...this.#base, ...inside];
    if (issue.expected !== "object" || typeof field !== "string" || inside.length < 2) return;
    if (!fieldsAt(this.#schema, inside).includes(field)) return;
    const entries = this.#document.at(path.slice(0, -1));
    const names = Object.keys(typeof entries === "object" ? entries : {});
    const empty = names.filter(
      (one) => this.#document.at([...path.slice(0, -1), one]) === undefined,
    );
    for (const one of [...empty, field])
      this.#explained.add(pathName([...inside.slice(0, -1), one]));
    const { source } = this.#document;
    this.#report.add(source, this.#document.keyRange(path), "bad-yaml.indent", {
      below: undefined,
    });
  }

  #one(issue: Issue): void {
    if (issue.code === "unrecognized_keys") return;
    const inside = issue.path as Path;
    if (issue.code === "invalid_type" && this.#explained.has(pathName(inside))) return;
    const path = [...this.#base, ...inside];
    // That it is said in several languages is told, and all that there is to tell.
    if (isChosenFact(this.#schema, this.#document, path, inside)) return;
    const raw = this.#document.at(path);
    const field = String(path.at(-1) ?? "");
    if (issue.code === "invalid_key") {
      const known = issue.issues.flatMap((one) =>
        one.code === "invalid_value" ? one.values.map(String) : [],
      );
      const nearest = nearestWord(field, known);
      const params = { field, nearest, known };
      this.#report.add(
        this.#document.source,
        this.#document.keyRange(path),
        "unknown-field",
        params,
      );
    } else if (typeof raw === "string" && inside.length > 0 && isTba(raw)) {
      // Without the field it would be published at once.
      const key = inside[0] === "publish" ? "bad-value.tba-publish" : "bad-value.tba";
      this.#add(path, key, { value: raw });
    } else if (issue.code === "custom") {
      this.#custom(issue, path, raw);
    } else if (raw === undefined) {
      if (this.#explained.has(pathName(inside))) return;
      const key = allowsTba(this.#schema, inside) ? "missing-field.tba" : "missing-field";
      const range = this.#document.missingRange(path);
      this.#report.add(this.#document.source, range, key, { field });
    } else if (issue.code === "invalid_value" && typeof raw === "string") {
      const words = issue.values.map(String);
      const nearest = meantWord(raw, words);
      if (this.#price(path, inside, raw) || this.#way(path, inside, raw)) return;
      const also = (["list", "map"] as const).find((shape) =>
        allowsShape(this.#schema, inside, shape),
      );
      this.#add(path, "bad-value", { value: raw, nearest, words, also });
    } else {
      this.#wrongType(issue, path, inside, raw);
    }
  }

  #wrongType(issue: Issue, path: Path, inside: Path, raw: unknown): void {
    const colon = isReadable(this.#schema, inside) ? colonInText(this.#document, path) : undefined;
    if (colon) {
      this.#report.add(this.#document.source, colon.range, "unquoted-colon", {
        fixed: colon.fixed,
      });
      return;
    }
    const isGroup = typeof raw === "object" && !Array.isArray(raw);
    const isOfList = isGroup && allowsShape(this.#schema, inside, "list");
    const expected = isOfList ? "list" : expectedShape(issue);
    const last = path.at(-1);
    const field = typeof last === "string" ? last : undefined;
    const item = [...inside, 0];
    const person =
      expected === "list" &&
      solePerson(this.#schema, inside, (at) => this.#document.at([...this.#base, ...at]));
    if (person) {
      this.#person(person);
      return;
    }
    // A list of groups of fields cannot be written on one line.
    const isLine =
      expected === "list" && schemasAt(this.#schema, item).some((one) => !isObject(one));
    const fixed =
      isLine && typeof raw === "string" && field !== undefined && this.#isOneLine(path)
        ? `${field}: [${raw.replace(/^\[|\]$/g, "")}]`
        : undefined;
    const fields =
      expected === "text" || isLine
        ? []
        : fieldsAt(this.#schema, expected === "map" ? inside : item);
    this.#add(path, `wrong-type.${expected}`, { field, fixed, fields });
  }

  /** One person where a list of them may stand, told once for all their fields. */
  #person(inside: Path): void {
    const name = pathName(inside);
    if (this.#explained.has(name)) return;
    this.#explained.add(name);
    const path = [...this.#base, ...inside];
    this.#add(path, "wrong-type.person", { fixed: asList(this.#document.at(path)) });
  }

  /** Reports a price that stands where a list of them may. */
  #price(path: Path, inside: Path, raw: string): boolean {
    const fields = fieldsAt(this.#schema, [...inside, 0]);
    const price = fields.includes("amount") ? priceIn(raw) : undefined;
    if (price) this.#add(path, "bad-value.price", { value: raw, ...price });
    return price !== undefined;
  }

  /** Reports a way to register that stands where its fields may. */
  #way(path: Path, inside: Path, raw: string): boolean {
    const fixed = fieldsAt(this.#schema, inside).includes("on_site") ? wayIn(raw) : undefined;
    if (fixed !== undefined) this.#add(path, "bad-value.way", { value: raw, fixed });
    return fixed !== undefined;
  }

  /** A number whose comma has made a field of its end, within braces. */
  #number(inside: Path, number: NonNullable<ReturnType<typeof decimalComma>>): void {
    const { value, field, range } = number;
    const [schema] = schemasAt(this.#schema, [...inside, field]);
    const readings = [value.replace(",", ""), value.replace(",", ".")];
    const isPossible = (text: string): boolean =>
      schema === undefined || z.safeParse(schema, text).success;
    // Three digits are a group of a large number, where one may be so large.
    const possible = readings.slice(/,\d{3}$/.test(value) ? 0 : 1).find(isPossible);
    this.#report.add(this.#document.source, range, "wrong-type.number", { value, fixed: possible });
  }

  #isOneLine(path: Path): boolean {
    const { start, end } = this.#document.valueRange(path);
    return !this.#document.source.text.slice(start, end).trimEnd().includes("\n");
  }

  #custom(issue: z.core.$ZodIssueCustom, path: Path, raw: unknown): void {
    const { problem, words, ...params } = issue.params as {
      problem: ProblemKey;
      words?: readonly string[];
      value?: string;
      allowed?: readonly DatePrecision[];
    };
    const meant = problem === "missing-field.slot-title" ? ["title"] : ["name", "speaker"];
    const isMeant = meant.some((one) =>
      this.#explained.has(pathName([...(issue.path as Path), one])),
    );
    if (/^missing-field\.(?:slot-title|name-or-speaker)$/.test(problem) && isMeant) return;
    const ragged = problem === "wrong-type.one-line" ? raggedLine(this.#document, path) : undefined;
    if (ragged) {
      this.#report.add(this.#document.source, ragged, "bad-yaml.indent", { below: undefined });
      return;
    }
    const value = params.value ?? "";
    const more: Record<string, unknown> = { ...params };
    if (params.allowed) more.allowed = params.allowed.map((precision) => dateForms[precision]);
    if (words)
      more.nearest = nearestWord(value, words) ?? words.find((word) => word.endsWith(`/${value}`));
    if (problem === "bad-id.written") more.fixed = toId(value) || "a-name";
    if (problem === "bad-time.backwards") Object.assign(more, suggestHours(value));
    if (problem === "bad-date.form")
      more.fixed = readingsOf(value, params.allowed).map(({ date }) => date);
    if (problem === "bad-date.no-such-date") more.fixed = withMonthAndDaySwapped(value);
    if (/^bad-(?:date|time)\.form$/.test(problem) && isStillOpen(value.trim()))
      if (allowsTba(this.#schema, issue.path as Path)) more.fixed = tbaWord;
    if (raw === undefined || problem.startsWith("missing-field")) {
      this.#report.add(
        this.#document.source,
        this.#document.entryRange(path),
        ...([problem, more] as unknown as ["missing-field.url-or-media"]),
      );
    } else this.#add(path, problem, more);
  }

  #add(path: Path, name: ProblemKey, params: unknown): void {
    const range = this.#document.valueRange(path);
    // Names and parameters of issues come from the schemas, where TypeScript cannot pair them.
    const args = [name, params] as unknown as ["missing-field.url-or-media"];
    this.#report.add(this.#document.source, range, ...args);
  }
}

/** How a date is written, by how precise it is. */
const dateForms: Readonly<Record<DatePrecision, string>> = {
  minute: "`2013-06-11T13:30`",
  day: "`2013-06-11`",
  month: "`2013-06`",
};

const isOnlyTba = (errors: readonly Issue[]): boolean =>
  errors.some((issue) => issue.code === "custom" && issue.params?.problem === "not-tba");

const isOtherShape = (errors: readonly Issue[], isText: boolean): boolean =>
  errors.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === "invalid_type" || (issue.code === "invalid_value" && !isText)),
  );

const expectedShape = (issue: Issue): "text" | "list" | "map" => {
  if (issue.code !== "invalid_type") return "text";
  if (issue.expected === "array") return "list";
  return issue.expected === "object" || issue.expected === "record" ? "map" : "text";
};
