/** Whether something required is missing, for requirements that a schema cannot tell alone. */
import type { Item } from "../content.ts";
import { fromForeignWord } from "../suggest/foreign-words.ts";
import { fieldsAt } from "../schema/shape.ts";
import { nearestWord } from "../suggest/nearest.ts";

/** True if a field of an item is neither there nor meant by a misspelt one, which is reported. */
export const lacks = ({ document, path, schema }: Item<unknown>, field: string): boolean => {
  const map = document.at(path);
  if (typeof map !== "object" || Array.isArray(map)) return false;
  const known = fieldsAt(schema, []);
  const isMeant = (key: string): boolean =>
    !known.includes(key) &&
    (fromForeignWord(key, [field]) ?? nearestWord(key, [field])) !== undefined;
  return document.at([...path, field]) === undefined && !Object.keys(map).some(isMeant);
};
