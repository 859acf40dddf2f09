/** What was to wait, and does not: an empty `publish` or `draft` would publish the file at once. */
import type { Content, Item } from "../content.ts";
import type { Report } from "../report.ts";
import { fieldsAt } from "../schema/shape.ts";
import type { Path } from "../yaml/path.ts";
import { itemsOf, sharedItems } from "./scope.ts";

const fields = ["draft", "publish"] as const;

/** The lists of a file whose entries may wait. */
const works = ["outcomes", "materials"];

/** The file, and its works. */
const placesIn = ({ document, path }: Item<unknown>): readonly Path[] => [
  path,
  ...works.flatMap((list) => {
    const all = document.at([...path, list]);
    return Array.isArray(all) ? all.map((_, i) => [...path, list, i]) : [];
  }),
];

/** Reports the empty fields of what may wait, where nothing else in it says that it does. */
const checkPlace = ({ document, schema, path: top }: Item<unknown>, path: Path, report: Report) => {
  const map = document.at(path);
  if (typeof map !== "object" || Array.isArray(map)) return;
  const empty = fields.filter(
    (field) => field in map && document.at([...path, field]) === undefined,
  );
  if (empty.length === 0) return;
  const draft = document.at([...path, "draft"]);
  const isTrue = typeof draft === "string" && /^true$/i.test(draft);
  if (isTrue || document.at([...path, "publish"]) !== undefined) return;
  const known = fieldsAt(schema, path.slice(top.length));
  for (const field of empty)
    if (known.includes(field))
      report.add(document.source, document.keyRange([...path, field]), `missing-field.${field}`);
};

/** Reports the files that would be published although a line of them is about when. */
export const checkPublishing = (content: Content, report: Report): void => {
  for (const item of [...sharedItems(content), ...content.events.flatMap(itemsOf)])
    for (const path of placesIn(item)) checkPlace(item, path, report);
};
