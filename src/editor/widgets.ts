/** The fields of a form as Sveltia CMS shows them: https://sveltiacms.app/en/docs/fields */
import { isTranslatable, type ReferenceKind } from "../content/schema/tags.ts";
import { tbaWord } from "../content/schema/tba.ts";
import type { SayInEditor } from "../i18n/editor.ts";
import { languageName } from "../i18n/languages.ts";
import { fieldTold, wordTold } from "../schemas/told.ts";
import type { FieldsForm, Form, FormField, ValueForm } from "./form.ts";
import { bareKey, listKey, tbaKey } from "./keys.ts";

/** A field of the configuration: data. */
export type Widget = Readonly<Record<string, unknown>>;

/** Where a reference finds what it may name. */
export type Choices = (kind: ReferenceKind) => Widget | undefined;

/** Of which file a field is, and what it may name. */
export interface Scene {
  readonly language: string;
  readonly say: SayInEditor;
  readonly choices: Choices;
  /** Where each language has a file of its own: the one that says all. The others leave out what they have nothing of. */
  readonly siblingsOf?: string | undefined;
}

const moments: Readonly<Record<string, Widget>> = {
  minute: { widget: "datetime", format: "YYYY-MM-DDTHH:mm" },
  day: { widget: "datetime", type: "date", format: "YYYY-MM-DD" },
};

/** How a text, number or word is edited. */
const valueWidget = ({ tag, written, words }: ValueForm, { choices, language }: Scene): Widget => {
  if (words) {
    const label = (word: string): string => wordTold(word, words, language) ?? word;
    return { widget: "select", options: words.map((value) => ({ value, label: label(value) })) };
  }
  switch (tag?.type) {
    case "markdown":
      return { widget: "markdown", minimal: true, modes: ["raw", "rich_text"] };
    case "media":
      return { widget: tag.isPicture === true ? "image" : "file" };
    case "reference":
      return choices(tag.kind) ?? { widget: "string" };
    default: {
      const [finest = ""] = written?.forms ?? [];
      // A month alone has no picker.
      const isPicked = written?.forms.includes("month") !== true;
      return (isPicked && moments[finest]) || { widget: "string" };
    }
  }
};

/** A list is chosen where what it holds can be, and written item by item else. */
const listWidget = (item: Form, scene: Scene): Widget => {
  const list = { widget: "list", label_singular: scene.say("item") };
  if (item.type === "fields")
    return { ...list, collapsed: true, ...summaryOf(item), fields: fieldWidgets(item, scene) };
  const one = innerWidget(item, scene);
  const { widget } = one;
  if (widget === "select" || widget === "relation") return { ...one, multiple: true };
  return widget === "string" ? list : { ...list, field: { ...one, name: "item" } };
};

/** What tells an item that is closed from its neighbours. */
const telling: ReadonlySet<string> = new Set([
  "time",
  "title",
  "label",
  "name",
  "term",
  "session",
  "speaker",
  "organisation",
  "service",
  bareKey,
]);

const summaryOf = ({ fields }: FieldsForm): Widget => {
  const said = fields
    .filter(({ key }) => telling.has(key))
    .map(({ key, form }) => {
      const [language] = form.type === "languages" ? form.languages : [];
      return `{{fields.${language === undefined ? key : `${key}.${language}`}}}`;
    });
  return said.length === 0 ? {} : { summary: said.join(" ") };
};

const innerWidget = (form: Form, scene: Scene): Widget => {
  switch (form.type) {
    case "value":
      return valueWidget(form, scene);
    case "flag":
      return { widget: "boolean", default: form.standard };
    case "list":
      return listWidget(form.item, scene);
    case "fields":
      return { widget: "object", collapsed: true, fields: fieldWidgets(form, scene) };
    case "languages":
      return {
        widget: "object",
        fields: form.languages.map((language, i) => ({
          name: language,
          label: languageName(language, scene.language),
          required: i === 0,
          ...valueWidget(form.value, scene),
        })),
      };
    case "entries":
      return entriesWidget(form.value, scene);
  }
};

/** A map by ids: a list whose items have their id, which the browser makes of the name where there is none. */
const entriesWidget = (value: Form, scene: Scene): Widget => {
  const id = {
    name: "id",
    label: scene.say("id"),
    widget: "string",
    required: false,
    hint: scene.say("id.hint"),
  };
  if (value.type === "fields")
    return {
      widget: "list",
      label_singular: scene.say("item"),
      collapsed: true,
      ...summaryOf(value),
      fields: [...fieldWidgets(value, scene), id],
    };
  return {
    widget: "list",
    collapsed: true,
    summary: "{{fields.id}}",
    fields: [
      { ...id, required: true },
      {
        name: "value",
        label: fieldTold({ key: "url", sentence: "" }, scene.language).name,
        ...innerWidget(value, scene),
      },
    ],
  };
};

/** True where a sibling in another language may say something of its own. */
const isSaidInWords = (form: Form): boolean => {
  switch (form.type) {
    case "value":
      return isTranslatable(form.tag);
    case "list":
      return isSaidInWords(form.item);
    case "fields":
      return form.fields.some((field) => isSaidInWords(field.form));
    default:
      return false;
  }
};

/** A word among those of a list that says that it is still open. */
const withTba = (widget: Widget, say: SayInEditor): Widget | undefined =>
  Array.isArray(widget.options) && widget.multiple !== true
    ? {
        ...widget,
        options: [...(widget.options as readonly unknown[]), { value: tbaWord, label: say("tba") }],
      }
    : undefined;

const fieldWidget = (field: FormField, scene: Scene): readonly Widget[] => {
  const { key, isRequired, form, tba } = field;
  const { language, say, siblingsOf } = scene;
  const told = fieldTold(field, language);
  const label = told.name;
  const hint = told.sentence.replaceAll("`", "");
  const inner = innerWidget(form, scene);
  const chosen = tba === "value" ? withTba(inner, say) : undefined;
  const isNeededHere = isRequired && tba === undefined && form.type !== "flag";
  const widget = {
    name: key,
    label,
    ...(hint !== "" && { hint }),
    required: isNeededHere && (siblingsOf === undefined || [siblingsOf]),
    ...(siblingsOf !== undefined && { i18n: isSaidInWords(form) }),
    ...labelled(chosen ?? inner, label),
  };
  if (tba === undefined || chosen) return [widget];
  return [
    widget,
    {
      name: tbaKey(key),
      label: say("tba.field", { name: label }),
      widget: "boolean",
      required: false,
      default: false,
    },
  ];
};

/** What stands in the place of a map is called as the map is. */
const labelled = (widget: Widget, label: string): Widget => {
  const { fields } = widget;
  if (!Array.isArray(fields)) return widget;
  const isInItsPlace = ({ name }: Widget): boolean => name === bareKey || name === listKey;
  return {
    ...widget,
    fields: (fields as readonly Widget[]).map((one) =>
      isInItsPlace(one) ? { ...one, label } : one,
    ),
  };
};

/** The fields of a form, those that are needed first. */
export const fieldWidgets = ({ fields }: FieldsForm, scene: Scene): readonly Widget[] =>
  [...fields.filter(isNeeded), ...fields.filter((field) => !isNeeded(field))].flatMap((field) =>
    fieldWidget(field, scene),
  );

const isNeeded = ({ isRequired, key }: FormField): boolean => isRequired || key === "summary";
