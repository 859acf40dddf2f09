/** Folders whose files would be content in another place: `contents/`, `content/events/2027-fair/`; an event without one. */
import { fromForeignWord } from "./foreign-words.ts";
import { meantEventFolder } from "./misplaced.ts";
import { nearestWord } from "./nearest.ts";

/** The two folders of a site. */
export const topFolders = ["content", "data"] as const;

/** An event that was put straight into `content/`, without a folder of its own. */
const bareEvent = "content/event.md";

/** The folder that such an event may have: `content/2027-event`, if its programme tells the year. */
const folderOfBare = (all: ReadonlySet<string>): string => {
  for (const path of all) {
    const [, year] = /^content\/programme\/(\d{4})-/.exec(path) ?? [];
    if (year !== undefined) return `content/${year}-event`;
  }
  return "content/my-event";
};

const isInBare = (folder: string, all: ReadonlySet<string>): boolean =>
  meantEventFolder(folder) !== undefined &&
  folder !== "pages" &&
  !all.has(`content/${folder}/event.md`);

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
  if (path === bareEvent) return [path, `${folderOfBare(all)}/event.md`];
  if (all.has(bareEvent) && first === "content" && third !== "" && isInBare(second, all))
    return [`content/${second}`, `${folderOfBare(all)}/${meantEventFolder(second) ?? second}`];
  const [, top = "", inner] = /^(content|data)\/(content|data)\/./.exec(path) ?? [];
  if (first === "content" && all.has(`content/${second}/event.md`)) return undefined;
  if (inner !== undefined) return [`${top}/${inner}`, inner];
  if (first === "content") {
    const isInside =
      /^content\/[^/]+\/[^/]+\/event\.md$/.test(path) && meantEventFolder(third) === undefined;
    return isInside ? [`content/${second}`, "content"] : undefined;
  }
  if (first === "data" || second === "") return undefined;
  const meant = meantTop(first);
  if (meant) return [first, meant];
  if (second === "event.md") return [first, `content/${first}`];
  return third === "event.md" ? [first, "content"] : undefined;
};

/** Such folders, and an event's file in none: where they are → where they belong. */
export const strayFolders = (paths: readonly string[]): ReadonlyMap<string, string> => {
  const all = new Set(paths);
  return new Map(
    paths.flatMap((path) => {
      const folder = properFolder(path, all);
      return folder ? [folder] : [];
    }),
  );
};
