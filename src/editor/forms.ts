/** The forms of a site's files, by the names of their formats, as the browser reads them. */
import { versionsOf } from "../site/versions.ts";
import type { Site } from "../site/model.ts";
import { shapeOf } from "../schemas/fields.ts";
import { siteFiles } from "../schemas/site-files.ts";
import { type Form, formOf } from "./form.ts";

/** The files that are edited in the browser. */
export const editedKinds = [
  "event",
  "programme",
  "session",
  "speaker",
  "theme",
  "news",
  "page",
  "organisations",
  "venues",
  "glossary",
] as const;
export type EditedKind = (typeof editedKinds)[number];

export interface FileForm {
  readonly form: Form;
  readonly extension: "md" | "yaml";
}

export type EditorForms = Readonly<Record<string, FileForm>>;

/** Texts of Markdown files have siblings in other languages; those of YAML stand side by side. */
const isMarkdown = (kind: EditedKind): boolean => siteFiles[kind].form === "front matter";

/** What the format of a kind of file is called; by the ending Sveltia knows what a Markdown file may have. */
export const formatOf = (kind: EditedKind): string =>
  isMarkdown(kind) ? `${kind}-frontmatter` : kind;

/** The form of a kind of file. Throws if it has none, which no schema brings about. */
export const fileForm = (kind: EditedKind, site: Site): FileForm => {
  const all = versionsOf(site).map(({ language }) => language);
  const languages = all.length > 1 ? { all, isEachShown: !isMarkdown(kind) } : undefined;
  const form = formOf(shapeOf(siteFiles[kind].schema), languages);
  if (!form) throw new Error(`no form: ${kind}`);
  return { form, extension: isMarkdown(kind) ? "md" : "yaml" };
};

/** All of them. */
export const editorForms = (site: Site): EditorForms =>
  Object.fromEntries(editedKinds.map((kind) => [formatOf(kind), fileForm(kind, site)]));
