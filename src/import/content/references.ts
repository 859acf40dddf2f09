import { posix } from "node:path";
import type { WorkingCopy } from "./working-copy.ts";
import type { ItemKind } from "./item.ts";

/** Where ids of a kind may be named within an event, and how. */
const places: Readonly<
  Partial<Record<ItemKind, readonly (readonly [folder: string, pattern: RegExp])[]>>
> = {
  session: ["sessions", "speakers", "themes", "news", "pages", "comments"].map((folder) => [
    folder,
    /\b(?:session:|replaced_by:\s*)([a-z0-9-]+)/g,
  ]),
  // Front matter has lists of ids, prose has links.
  // The event's own file names its team.
  speaker: ["", "sessions", "themes", "news", "pages", "comments"].map((folder) => [
    folder,
    /(?:speaker:\s*|^(?:speakers|moderators|facilitators):[^\n]*?[[\s,]|^[^\S\r\n\u2028\u2029]*-\s+|[[,]\s*)([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s*(?:[\],)}]|$))/gm,
  ]),
  track: [["sessions", /^track:\s*([a-z0-9-]+)/gm]],
  room: [
    [
      "programme",
      /(?:\broom:\s*|^[^\S\r\n\u2028\u2029]*-\s+)([a-z0-9]+(?:-[a-z0-9]+)*)(?=\s*(?:[\],}#]|$))/gm,
    ],
    ["themes", /^room:\s*([a-z0-9-]+)/gm],
  ],
};

/** Those of the ids that other files of the event still name: they are not to be taken away. */
export const referencedIds = (
  workingCopy: WorkingCopy,
  event: string,
  kind: ItemKind,
  ids: ReadonlySet<string>,
): Set<string> => {
  const found = new Set<string>();
  for (const [folder, pattern] of places[kind] ?? []) {
    const path = posix.join("content", event, folder);
    const extension = folder === "programme" ? ".yaml" : ".md";
    for (const name of workingCopy.names(path, extension)) {
      // What goes too does not count.
      if (folder === `${kind}s` && ids.has(name)) continue;
      // A list in brackets names several: each gets a line of its own.
      const text = (workingCopy.text(`${path}/${name}${extension}`) ?? "").replace(/[[,]/g, "\n- ");
      const written =
        kind === "speaker" || kind === "room"
          ? text
          : (workingCopy.text(`${path}/${name}${extension}`) ?? "");
      for (const [, id] of written.matchAll(pattern))
        if (id !== undefined && ids.has(id)) found.add(id);
    }
  }
  return found;
};
