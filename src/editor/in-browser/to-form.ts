/** What a file says, as a form shows it. */
import { isList, isMap } from "../../content/patch/values.ts";
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { FieldsForm, Form, FormField, ValueForm } from "../form.ts";
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

/** All of several, or none if one does not fit. */
const all = (values: readonly Fitting[]): readonly Shown[] | typeof unfit => {
  const shown = values.filter((value) => value !== unfit);
  return shown.length === values.length ? shown : unfit;
};

const placed = (shown: Fitting, index: number): Fitting =>
  typeof shown === "object" && !Array.isArray(shown)
    ? { ...(shown as ShownMap), [placeKey]: String(index) }
    : shown;

const listToForm = (value: readonly Value[], item: Form): Fitting =>
  all(
    [...value.entries()]
      .filter(([, one]) => !isOpen(one))
      .map(([i, one]) => placed(toForm(one, item), i)),
  );

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
      if (isList(value)) return listToForm(value, form.item);
      return form.isBare === true ? listToForm([value], form.item) : unfit;
    case "fields":
      return fieldsToForm(value, form);
    case "entries": {
      if (!isMap(value)) return unfit;
      const { value: inner } = form;
      return all(
        Object.entries(value).map(([id, one]) => {
          const shown = toForm(one, inner);
          if (shown === unfit) return unfit;
          return inner.type === "fields"
            ? { id, ...(shown as ShownMap | undefined) }
            : { id, value: shown };
        }),
      );
    }
  }
};
