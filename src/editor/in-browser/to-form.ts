/** What a file says, as a form shows it. */
import { isList, isMap } from "../../content/patch/values.ts";
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { FieldsForm, Form, FormField, ListForm, ValueForm } from "../form.ts";
import { placeKey, tbaKey } from "../keys.ts";
import { isTba } from "../../content/schema/tba.ts";

/** What a form holds: texts, booleans, lists and maps of them. */
export type Shown = string | boolean | undefined | readonly Shown[] | ShownMap;
export interface ShownMap {
  readonly [key: string]: Shown;
}

/** What a form cannot show stays out of it, and in the file as it is. */
export const unfit = Symbol("unfit");
type Fitting = Shown | typeof unfit;

/** True for the words of a file that say that something is still open. */
export const isOpen = (value: Value): boolean => typeof value === "string" && isTba(value);

const placed = (shown: Shown, index: number): Shown =>
  typeof shown === "object" && !Array.isArray(shown)
    ? { ...(shown as ShownMap), [placeKey]: String(index) }
    : shown;

/** An item that a form shows; what it does not show stays at its place in the file, and `tba` is said by a box. */
export const isItemShown = (value: Value, { item, hasOpen = false }: ListForm): boolean =>
  !(hasOpen && isOpen(value)) && toForm(value, item) !== unfit;

const listToForm = (value: readonly Value[], form: ListForm): Fitting =>
  value.flatMap((one, i) => {
    const shown = isItemShown(one, form) ? toForm(one, form.item) : unfit;
    return shown === unfit ? [] : [placed(shown, i)];
  });

/** Each entry with its id, and the one that it has in the file: people change ids. */
const entriesToForm = (value: ValueMap, form: Form): Fitting =>
  Object.entries(value).flatMap(([id, one]) => {
    const shown = toForm(one, form);
    if (shown === unfit) return [];
    const inner = form.type === "fields" ? (shown as ShownMap | undefined) : { value: shown };
    return [{ id, [placeKey]: id, ...inner }];
  });

const fieldToForm = (map: ValueMap, { key, form, tba }: FormField): readonly [string, Shown][] => {
  const value = Object.hasOwn(map, key) ? map[key] : undefined;
  const hasOpen = isOpen(value) || (isList(value) && value.some(isOpen));
  const fitting = isOpen(value) && tba !== undefined ? undefined : toForm(value, form);
  const shown = fitting === unfit ? undefined : fitting;
  return [
    [key, shown],
    ...(tba === undefined ? [] : [[tbaKey(key), hasOpen] satisfies [string, Shown]]),
  ];
};

const mapToForm = (map: ValueMap, { fields }: FieldsForm): ShownMap =>
  Object.fromEntries(fields.flatMap((field) => fieldToForm(map, field)));

const fieldsToForm = (value: Value, form: FieldsForm): Fitting => {
  if (isMap(value)) return mapToForm(value, form);
  if (isList(value))
    return form.listed === undefined ? unfit : mapToForm({ [form.listed]: value }, form);
  if (value === undefined) return undefined;
  return form.bare === undefined ? unfit : mapToForm({ [form.bare]: value }, form);
};

/** The language of a text that stands side by side with those of others, which a form shows; undefined for all else. */
export const shownLanguage = (value: Value, { languages }: ValueForm): string | undefined =>
  isMap(value) && languages && Object.keys(value).every((key) => languages.includes(key))
    ? languages.find((language) => typeof value[language] === "string")
    : undefined;

const valueToForm = (value: Value, form: ValueForm): Fitting => {
  if (typeof value === "string") return value;
  const language = shownLanguage(value, form);
  return language !== undefined && isMap(value) ? toForm(value[language], form) : unfit;
};

/** A value of a file in a form; `unfit` where the form has no place for it. */
export const toForm = (value: Value, form: Form): Fitting => {
  if (value === undefined) return form.type === "flag" ? form.standard : undefined;
  switch (form.type) {
    case "value":
      return valueToForm(value, form);
    case "flag":
      return typeof value === "string" ? /^true$/i.test(value) : unfit;
    case "languages":
      if (typeof value === "string") return { [form.languages[0] ?? ""]: value };
      return isMap(value) && Object.keys(value).every((key) => form.languages.includes(key))
        ? value
        : unfit;
    case "list":
      if (isList(value)) return listToForm(value, form);
      return form.isBare === true ? listToForm([value], form) : unfit;
    case "fields":
      return fieldsToForm(value, form);
    case "entries":
      return isMap(value) ? entriesToForm(value, form.value) : unfit;
  }
};
