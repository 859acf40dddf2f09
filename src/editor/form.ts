/**
 * How what a file says stands in a form. Forms are simpler than files: where a file allows a name, or a map that says more,
 * a form has the map; where it allows `tba`, a form has a box to tick. A form is data, which the browser reads.
 */
import type { Tag } from "../content/schema/tags.ts";
import type { Written } from "../content/schema/written.ts";
import { bareKey, listKey } from "./keys.ts";
import { type Field, mayBeTba, optionsOf, type Shape } from "../schemas/fields.ts";

/** One text, number or word. */
export interface ValueForm {
  readonly type: "value";
  readonly tag?: Tag | undefined;
  readonly written?: Written | undefined;
  readonly words?: readonly string[] | undefined;
  /** The languages of a text that may give them side by side, of which the form shows the first that is there. */
  readonly languages?: readonly string[];
}

export type Form =
  | ValueForm
  /** `true` or `false`. */
  | { readonly type: "flag"; readonly standard: boolean }
  | ListForm
  | FieldsForm
  /** A map by ids: in a form a list, whose items have their `id`. */
  | { readonly type: "entries"; readonly value: Form }
  | LanguagesForm;

export interface ListForm {
  readonly type: "list";
  readonly item: Form;
  /** True if one alone may stand without a list. */
  readonly isBare?: boolean;
  /** True if `tba` may stand among the items: a box beside the list says so. */
  readonly hasOpen?: boolean;
}

/** A text, or a map that gives it in each language. */
export interface LanguagesForm {
  readonly type: "languages";
  readonly value: ValueForm;
  readonly languages: readonly string[];
}

export interface FieldsForm {
  readonly type: "fields";
  readonly fields: readonly FormField[];
  /** The field that may stand alone in the place of the map. */
  readonly bare?: string | undefined;
  /** True if that field is of the form alone, and never in the map. */
  readonly isBareAlone?: boolean;
  /** True if a map is there to say more: it never holds that field alone. */
  readonly isMapMore?: boolean;
  /** The list that may stand alone in the place of the map. */
  readonly listed?: string | undefined;
}

export interface FormField {
  readonly key: string;
  /** Its sentence in English. */
  readonly sentence: string;
  readonly isRequired: boolean;
  readonly form: Form;
  /** Where `tba` may stand: in the place of the value, or as an item of a list. */
  readonly tba?: "value" | "item" | undefined;
}

/** Fields that people do not write: what an import remembers. */
const unseen: ReadonlySet<string> = new Set(["origin"]);

/** The languages of a site with several, and whether a form shows all of a text at once, or each in the file of its own. */
export interface Languages {
  readonly all: readonly string[];
  readonly isEachShown: boolean;
}

const valueForm = (shape: Shape, languages?: Languages): Form | undefined => {
  if (shape.type === "words") return { type: "value", words: shape.words };
  if (shape.type !== "value") return undefined;
  const { tag, written } = shape;
  if (written?.forms.includes("boolean") === true) return { type: "flag", standard: false };
  const value: ValueForm = { type: "value", tag, written };
  const isText = tag?.type === "markdown" || (tag?.type === "text" && tag.isSign !== true);
  if (!isText || !languages) return value;
  const { all, isEachShown } = languages;
  return isEachShown ? { type: "languages", value, languages: all } : { ...value, languages: all };
};

/** The same word or name may be said in two ways: alone, and as a field of a map. */
const isSameValue = (a: Shape, b: Shape): boolean =>
  JSON.stringify({ ...a, written: undefined }) === JSON.stringify({ ...b, written: undefined });

const fieldsForm = (fields: readonly Field[], languages?: Languages): FieldsForm => ({
  type: "fields",
  fields: fields.flatMap((field) => {
    const form = unseen.has(field.key) ? undefined : formOf(field.shape, languages);
    if (!form) return [];
    const { key, sentence, isRequired, shape, standard } = field;
    const withStandard: Form =
      form.type === "flag"
        ? { type: "flag", standard: standard === true || standard === "true" }
        : form;
    return [{ key, sentence, isRequired, form: withStandard, tba: tbaOf(shape) }];
  }),
});

const tbaOf = (shape: Shape): FormField["tba"] => {
  const [only, ...others] = optionsOf(shape).filter(({ type }) => type !== "tba");
  if (others.length === 0 && only?.type === "list" && mayBeTba(only.item)) return "item";
  return mayBeTba(shape) ? "value" : undefined;
};

type MapShape = Extract<Shape, { readonly type: "map" }>;
type ListShape = Extract<Shape, { readonly type: "list" }>;

/** What a map must say is not needed where a word may stand alone. */
const neededAlone = ({ fields }: FieldsForm, needed?: string): readonly FormField[] =>
  fields.map((field) => ({ ...field, isRequired: field.isRequired && field.key === needed }));

/** A name or word, or a map that says more of the same. */
const bareForm = (bare: Shape, map: MapShape, languages?: Languages): Form | undefined => {
  const form = valueForm(bare);
  if (!form) return undefined;
  const fields = fieldsForm(map.fields, languages);
  const same = map.fields.find(({ shape }) => isSameValue(shape, bare));
  if (same) {
    const isMapMore = map.fields.some(({ key, isRequired }) => isRequired && key !== same.key);
    return { ...fields, fields: neededAlone(fields, same.key), bare: same.key, isMapMore };
  }
  const alone: FormField = { key: bareKey, sentence: "", isRequired: false, form };
  return { ...fields, fields: [alone, ...neededAlone(fields)], bare: bareKey, isBareAlone: true };
};

const isValue = ({ type }: Shape): boolean => type === "value" || type === "words";

/** What may be one of two kinds; undefined where a form could not show both. */
const choiceForm = (options: readonly Shape[], languages?: Languages): Form | undefined => {
  const values = options.filter(isValue);
  if (values.length === options.length) return { type: "value" };
  const [value] = values;
  const list = options.find((option): option is ListShape => option.type === "list");
  const map = options.find((option): option is MapShape => option.type === "map");
  if (options.length !== 2) return undefined;
  if (value && map) return bareForm(value, map, languages);
  if (value && list && isSameValue(value, list.item)) {
    const item = formOf(list.item, languages);
    return item && { type: "list", item, isBare: true };
  }
  if (value && list) {
    const all: Field = {
      key: listKey,
      sentence: "",
      isRequired: false,
      standard: undefined,
      shape: list,
    };
    const form = bareForm(value, { type: "map", fields: [all] }, languages);
    return form?.type === "fields" ? { ...form, listed: listKey } : undefined;
  }
  const listed =
    list && map?.fields.find(({ shape }) => JSON.stringify(shape) === JSON.stringify(list));
  return listed && map && { ...fieldsForm(map.fields, languages), listed: listed.key };
};

/** The form of a shape; undefined for what no form shows, which stays in the file as it is. */
export const formOf = (shape: Shape, languages?: Languages): Form | undefined => {
  const options = optionsOf(shape).filter(({ type }) => type !== "tba");
  const [only] = options;
  if (!only) return undefined;
  if (options.length > 1) return choiceForm(options, languages);
  switch (only.type) {
    case "list": {
      const item = formOf(only.item, languages);
      return item && { type: "list", item, ...(mayBeTba(only.item) && { hasOpen: true }) };
    }
    case "map":
      return fieldsForm(only.fields, languages);
    case "entries": {
      const value = formOf(only.value, languages);
      return value && { type: "entries", value };
    }
    default:
      return valueForm(only, languages);
  }
};
