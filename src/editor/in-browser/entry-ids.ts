/** The ids of entries: what is in a file keeps its own, and what is added gets one of its name. */
import { nameToId } from "../../content/name-to-id.ts";
import type { ValueMap } from "../../content/yaml/parse.ts";
import { placeKey } from "../keys.ts";
import { isShownMap, textOf } from "./texts-from-form.ts";
import type { ShownMap } from "./to-form.ts";

/** An entry that has neither an id nor a name that one could be made of. */
export class MissingId extends Error {}

/** The id that is written, or one made of what the entry is called. */
export const idOf = (shown: ShownMap): string => {
  const [name] = ["name", "title", "term"].flatMap((key) => {
    const said = shown[key];
    return textOf(isShownMap(said) ? Object.values(said)[0] : said) ?? [];
  });
  const id = textOf(shown.id) ?? (name === undefined ? undefined : nameToId(name));
  if (id === undefined) throw new MissingId();
  return id;
};

/** An id that nothing else has, with a number where it is taken: nothing is written over another. */
export const freeId = (id: string, taken: ReadonlySet<string>): string => {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
};

/** The id that an entry has in the file; undefined for one that was added. */
export const formerId = (shown: ShownMap, former: ValueMap): string | undefined => {
  const id = shown[placeKey];
  return typeof id === "string" && Object.hasOwn(former, id) ? id : undefined;
};
