/** Folders whose files would be content in another place: `contents/`, `content/events/2027-fair/`. */
import { fromForeignWord } from "./foreign-words.ts";
import { isEventFolder } from "./misplaced.ts";
import { nearestWord } from "./nearest.ts";

/** The two folders of a site. */
export const topFolders = ["content", "data"] as const;

/** The folder of a site that another name probably means: `contents`, `Data`, `contenu`. */
export const meantTop = (name: string): (typeof topFolders)[number] | undefined => {
  const meant = fromForeignWord(name, topFolders) ?? nearestWord(name, topFolders);
  return topFolders.find((top) => top === meant);
};

/** Where a folder should be that holds one of these files. */
const properFolder = (
  path: string,
  all: ReadonlySet<string>,
): readonly [string, string] | undefined => {
  const [first = "", second = "", third = ""] = path.split("/");
  const [, top = "", inner] = /^(content|data)\/(content|data)\/./.exec(path) ?? [];
  if (first === "content" && all.has(`content/${second}/event.md`)) return undefined;
  if (inner !== undefined) return [`${top}/${inner}`, inner];
  if (first === "content") {
    const isInside = /^content\/[^/]+\/[^/]+\/event\.md$/.test(path) && !isEventFolder(third);
    return isInside ? [`content/${second}`, "content"] : undefined;
  }
  if (first === "data" || second === "") return undefined;
  const meant = meantTop(first);
  if (meant) return [first, meant];
  if (second === "event.md") return [first, `content/${first}`];
  return third === "event.md" ? [first, "content"] : undefined;
};

/** Such folders: where they are → where they belong. */
export const strayFolders = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const all = new Set(paths);
  return new Map(
    paths.flatMap((path) => {
      const folder = properFolder(path, all);
      return folder ? [folder] : [];
    }),
  );
};
