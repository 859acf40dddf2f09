/** Folders whose files would be content in another place: `contents/`, `content/events/2027-fair/`; an event without one. */
import { fromForeignWord } from "./foreign-words.ts";
import { meantEventFolder } from "./misplaced.ts";
import { nearestWord } from "./nearest.ts";

/** The two folders of a site. */
export const topFolders = ["content", "data"] as const;

/** An event that was put straight into `content/`, without a folder of its own. */
const bareEvent = "content/event.md";

/** The folder of the event that lies there, with its year if its programme tells it; else that of the only event. */
const folderOfBare = (all: ReadonlySet<string>): string | undefined => {
  if (all.has(bareEvent)) {
    for (const path of all) {
      const [, year] = /^content\/programme\/(\d{4})-/.exec(path) ?? [];
      if (year !== undefined) return `content/${year}-event`;
    }
    return "content/my-event";
  }
  const events = [...all].filter((path) => /^content\/[^/]+\/event\.md$/.test(path));
  return events.length === 1 ? events[0]?.slice(0, -"/event.md".length) : undefined;
};

/** The folder of an event that a folder of `content/` is, where it has none around it. */
const bareFolder = (name: string, all: ReadonlySet<string>): string | undefined => {
  if (name === "pages" || (name === "media" && !all.has(bareEvent))) return undefined;
  if (all.has(`content/${name}/event.md`)) return undefined;
  const meant = meantEventFolder(name);
  return all.has(bareEvent) || meant === name ? meant : undefined;
};

/** The folder of a site that another name probably means: `contents`, `Data`, `contenu`. */
export const meantTop = (name: string): (typeof topFolders)[number] | undefined => {
  const meant = fromForeignWord(name, topFolders) ?? nearestWord(name, topFolders);
  return topFolders.find((top) => top === meant);
};

/** Where a folder should be that holds one of these files. */
const properFolder = (
  path: string,
  all: ReadonlySet<string>,
  bare: string | undefined,
): readonly [string, string] | undefined => {
  const [first = "", second = "", third = ""] = path.split("/");
  if (path === bareEvent) return [path, `${bare ?? ""}/event.md`];
  const own = first === "content" && third !== "" ? bareFolder(second, all) : undefined;
  if (own !== undefined && bare !== undefined) return [`content/${second}`, `${bare}/${own}`];
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
  const bare = folderOfBare(all);
  return new Map(
    paths.flatMap((path) => {
      const folder = properFolder(path, all, bare);
      return folder ? [folder] : [];
    }),
  );
};
