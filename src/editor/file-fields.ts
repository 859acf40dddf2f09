/** The fields of a kind of file, with the text of a Markdown file among them. */
import type { Site } from "../site/model.ts";
import type { Form } from "./form.ts";
import { type EditedKind, fileForm } from "./forms.ts";
import { bodyKey, entriesKey, sourceKey } from "./keys.ts";
import { fieldWidgets, type Scene, type Widget } from "./widgets.ts";

/** The entries of a file that is a map by ids are in a form a field of their own. */
const widgetsOf = (kind: EditedKind, form: Form, scene: Scene): readonly Widget[] => {
  if (form.type === "fields") return fieldWidgets(form, scene);
  const entries = { key: entriesKey, sentence: "", isRequired: false, form };
  const label =
    kind === "organisations" || kind === "venues" || kind === "glossary" ? kind : "text";
  return fieldWidgets({ type: "fields", fields: [entries] }, scene).map((widget) => ({
    ...widget,
    label: scene.say(label),
  }));
};

/** What stands before the text on a page. */
const first: ReadonlySet<unknown> = new Set([
  "title",
  "title_tba",
  "name",
  "summary",
  "summary_tba",
]);

/**
 * A new sibling begins with what the first language says, but not with its file: of a hidden field whose standard is this, Sveltia
 * CMS gives it the name of its language, which is no file.
 */
const source = { name: sourceKey, widget: "hidden", i18n: true, default: "{{locale}}" };

/** As the editor shows them: what it is called, the text, and the rest. */
export const fieldsOf = (kind: EditedKind, site: Site, scene: Scene): readonly Widget[] => {
  const file = fileForm(kind, site);
  const widgets = widgetsOf(kind, file.form, scene);
  if (file.extension === "yaml") return widgets;
  const body = {
    name: bodyKey,
    label: scene.say("text"),
    widget: "markdown",
    modes: ["raw", "rich_text"],
    required: false,
    ...(scene.siblingsOf !== undefined && { i18n: true }),
  };
  return [
    ...widgets.filter(({ name }) => first.has(name)),
    body,
    ...widgets.filter(({ name }) => !first.has(name)),
    ...(scene.siblingsOf === undefined ? [] : [source]),
  ];
};
