/** Checks a file that translates another: it holds texts alone, in the form that the other has. */
import * as z from "zod";
import type { Item } from "../content.ts";
import { Explanation } from "../explain.ts";
import { Report } from "../report.ts";
import { innerOf, schemasAt } from "../schema/shape.ts";
import { isTranslatable, tagOf } from "../schema/tags.ts";
import { isTba } from "../schema/tba.ts";
import type { Document } from "../yaml/document.ts";
import type { Value } from "../yaml/parse.ts";
import type { Path } from "../yaml/path.ts";
import { overlay } from "./overlay.ts";
import { hasShownKeys, keyBelow } from "./shown-keys.ts";

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const texts = new WeakMap<z.core.$ZodType, boolean>();

/** True where texts may stand that languages say in their own words. */
const holdsTexts = (schema: z.core.$ZodType): boolean => {
  const known = texts.get(schema);
  if (known !== undefined) return known;
  texts.set(schema, false);
  const tag = tagOf(schema);
  const found = tag ? isTranslatable(tag) : innerOf(schema).some(holdsTexts);
  texts.set(schema, found);
  return found;
};

/** Where something stands in a translation, and what it translates. */
interface Place {
  readonly own: Path;
  readonly base: Path;
}

/** The translation without what it may not say, which is reported. */
const allowed = (
  value: Value,
  base: Item<unknown>,
  place: Place,
  document: Document,
  report: Report,
): Value => {
  const schemas = schemasAt(base.schema, place.base);
  const below = base.document.at(place.base);
  const range = document.keyRange(place.own);
  // What is no field at all is said below, as of any file.
  if (schemas.length > 0 && !schemas.some(holdsTexts)) {
    const where = below === undefined ? undefined : base.document.pointer(place.base);
    const values = { field: String(place.own.at(-1)), where };
    report.add(document.source, range, "not-translatable", values);
    return undefined;
  }
  const isEven = (own: number, given: number): boolean => {
    const where = base.document.pointer(place.base);
    if (own !== given)
      report.add(document.source, range, "uneven-translation", { own, given, where });
    return own === given;
  };
  const within = (key: string | number, keyOfBase: string | number, inside: Value): Value => {
    const at = { own: [...place.own, key], base: [...place.base, keyOfBase] };
    return allowed(inside, base, at, document, report);
  };
  if (isList(value)) {
    if (!isEven(value.length, isList(below) ? below.length : 0)) return undefined;
    return value.map((item, i) => within(i, i, item));
  }
  if (typeof value === "string" && isTba(value)) {
    report.add(document.source, document.valueRange(place.own), "placeholder.tba", { value });
    return undefined;
  }
  if (typeof value !== "object") return value;
  if (hasShownKeys(place.own) && typeof below === "object" && !isList(below)) {
    if (!isEven(Object.keys(value).length, Object.keys(below).length)) return undefined;
  }
  const entries = Object.entries(value).map(([key, inside]): [string, Value] => [
    key,
    within(key, keyBelow(key, value, below, place.own), inside),
  ]);
  return Object.fromEntries(
    entries.filter(([, inside]) => inside !== undefined || hasShownKeys(place.own)),
  );
};

const check = (document: Document, base: Item<unknown>, report: Report): void => {
  const value = allowed(document.value, base, { own: [], base: [] }, document, report);
  const whole = overlay(base.document.at(base.path), { language: "", value }, new Map());
  const result = z.safeParse(base.schema, whole);
  if (result.success) return;
  // What is wrong in the file itself is told there.
  const own = result.error.issues.flatMap((issue): readonly z.core.$ZodIssue[] => {
    const path = issue.path as Path;
    if (document.at(path) === undefined) return [];
    if (issue.code !== "unrecognized_keys") return [issue];
    const keys = issue.keys.filter((key) => document.at([...path, key]) !== undefined);
    return keys.length === 0 ? [] : [{ ...issue, keys }];
  });
  if (own.length > 0) new Explanation(base.schema, document, [], report, new Map()).explain(own);
};

/** What was found in a translation, as long as neither it nor what it translates is another. */
const checked = new WeakMap<Document, { readonly base: Document; readonly report: Report }>();

/** Reports what is wrong in a translation of an item. */
export const checkTranslation = (base: Item<unknown>, document: Document, report: Report): void => {
  let known = checked.get(document);
  if (known?.base !== base.document) {
    known = { base: base.document, report: new Report() };
    check(document, base, known.report);
    checked.set(document, known);
  }
  report.addAll(known.report);
};
