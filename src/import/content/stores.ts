/** Where the items of a kind are in the files of a site. */
import type { Value, ValueMap } from "../../content/yaml/parse.ts";
import type { Path } from "../../content/yaml/path.ts";
import { BODY, type Item } from "./item.ts";
import type { Draft } from "./local.ts";
import { toMap, valueAt } from "./values.ts";
import { isMap, markdownFile, yamlDocument } from "./yaml-write.ts";

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
export const fileStore = (draft: Draft, folder: string): Store => {
  const path = ({ id }: Item): string => `${folder}/${id}.md`;
  return {
    get: (item) => draft.fields(path(item)),
    add: (item) => {
      const { [BODY]: body, ...fields } = item.fields;
      draft.write(path(item), markdownFile(fields, typeof body === "string" ? body : ""));
    },
    set: (item, field, value) => {
      draft.setField(path(item), [field], value);
    },
    remove: (item) => {
      draft.write(path(item), undefined);
    },
    name: path,
  };
};

/** Entries of a map in a file of YAML. */
export const mapStore = (draft: Draft, file: string, at: Path): Store => ({
  get: ({ id }) => asMap(valueAt(draft.yaml(file), [...at, id])),
  add: ({ id, fields }) => {
    const text = draft.text(file);
    if (text === undefined && at.length === 0)
      draft.write(file, yamlDocument(toMap([[id, fields]])));
    else draft.setYaml(file, [...at, id], fields);
  },
  set: ({ id }, field, value) => {
    draft.setYaml(file, [...at, id, field], value);
  },
  remove: ({ id }) => {
    draft.setYaml(file, [...at, id], undefined);
  },
  name: ({ id }) => `${file} (${id})`,
});

/** Entries of a map in the front matter of the event. */
export const trackStore = (draft: Draft, file: string): Store => ({
  get: ({ id }) => asMap(valueAt(draft.fields(file), ["tracks", id])),
  add: ({ id, fields }) => {
    draft.setField(file, ["tracks", id], fields);
  },
  set: ({ id }, field, value) => {
    draft.setField(file, ["tracks", id, field], value);
  },
  remove: ({ id }) => {
    draft.setField(file, ["tracks", id], undefined);
  },
  name: ({ id }) => `${file} (${id})`,
});
