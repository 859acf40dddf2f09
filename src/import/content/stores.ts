/** Where the items of a kind are in the files of a site. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Path } from "../../content/yaml/path.ts";
import { BODY } from "../../content/patch/markdown-patch.ts";
import { type Item } from "./item.ts";
import { translatedFile } from "./translation-items.ts";
import type { WorkingCopy } from "./working-copy.ts";
import { isList, isMap, toMap, valueAt } from "../../content/patch/values.ts";
import { markdownFile, yamlDocument } from "../../content/patch/yaml-format.ts";

/** How one kind of item is found in the files and changed. */
export interface Store {
  /** What is there now; undefined if it is not. */
  readonly get: (item: Item) => ValueMap | undefined;
  readonly add: (item: Item) => void;
  readonly set: (item: Item, field: string, value: Value) => void;
  readonly remove: (item: Item) => void;
  /** As a report names it. */
  readonly name: (item: Item) => string;
}

const asMap = (value: Value): ValueMap | undefined => (isMap(value) ? value : undefined);

/** Files of Markdown, one an item. */
export const fileStore = (workingCopy: WorkingCopy, folder: string): Store => {
  const path = ({ id }: Item): string => `${folder}/${id}.md`;
  return {
    get: (item) => workingCopy.fields(path(item)),
    add: (item) => {
      const { [BODY]: body, ...fields } = item.fields;
      workingCopy.write(path(item), markdownFile(fields, typeof body === "string" ? body : ""));
    },
    set: (item, field, value) => {
      workingCopy.setField(path(item), [field], value);
    },
    remove: (item) => {
      workingCopy.write(path(item), undefined);
    },
    name: path,
  };
};

/** Translations: files beside those that they translate; none of a file that is gone, or is in the language itself. */
export const translationStore = (workingCopy: WorkingCopy, folder: string): Store => {
  const files = fileStore(workingCopy, folder);
  const languageIn = (file: string): Value =>
    valueAt(workingCopy.fields(`${folder}/${file}.md`), ["language"]);
  return {
    ...files,
    add: (item) => {
      const file = translatedFile(item);
      const language = languageIn(file) ?? languageIn("event");
      const isThere = workingCopy.text(`${folder}/${file}.md`) !== undefined;
      if (isThere && !isList(language) && !isMap(language) && item.id !== `${file}.${language}`)
        files.add(item);
    },
  };
};

/** The one file of an event, which begins with all its tracks. */
export const eventStore = (
  workingCopy: WorkingCopy,
  file: string,
  tracks: readonly Item[],
): Store => ({
  get: () => workingCopy.fields(file),
  add: (item) => {
    const { [BODY]: body, ...fields } = item.fields;
    const whole = toMap([
      ...Object.entries(fields),
      [
        "tracks",
        tracks.length > 0 ? toMap(tracks.map(({ id, fields }) => [id, fields])) : undefined,
      ],
    ]);
    workingCopy.write(file, markdownFile(whole, typeof body === "string" ? body : ""));
  },
  set: (_, field, value) => {
    workingCopy.setField(file, [field], value);
  },
  remove: () => {
    workingCopy.write(file, undefined);
  },
  name: () => file,
});

/** Entries of a map in a file of YAML. */
export const mapStore = (workingCopy: WorkingCopy, file: string, at: Path): Store => ({
  get: ({ id }) => asMap(valueAt(workingCopy.yaml(file), [...at, id])),
  add: ({ id, fields }) => {
    const text = workingCopy.text(file);
    if (text === undefined && at.length === 0)
      workingCopy.write(file, yamlDocument(toMap([[id, fields]])));
    else workingCopy.patchYaml(file, [...at, id], fields);
  },
  set: ({ id }, field, value) => {
    workingCopy.patchYaml(file, [...at, id, field], value);
  },
  remove: ({ id }) => {
    workingCopy.patchYaml(file, [...at, id], undefined);
  },
  name: ({ id }) => `${file} (${id})`,
});

/** Entries of a map in the front matter of the event. */
export const trackStore = (workingCopy: WorkingCopy, file: string): Store => ({
  get: ({ id }) => asMap(valueAt(workingCopy.fields(file), ["tracks", id])),
  add: ({ id, fields }) => {
    workingCopy.setField(file, ["tracks", id], fields);
  },
  set: ({ id }, field, value) => {
    workingCopy.setField(file, ["tracks", id, field], value);
  },
  remove: ({ id }) => {
    workingCopy.setField(file, ["tracks", id], undefined);
  },
  name: ({ id }) => `${file} (${id})`,
});
