/** Pictures and documents are found in the event's `media/`, then in `data/media/`. */
import { posix } from "node:path";
import { nearest } from "../suggest.ts";
import type { Scope } from "./scope.ts";

/** The folders in which a scope's media are looked for, in order. */
export const mediaFolders = ({ event }: Pick<Scope, "event">): readonly string[] => [
  ...(event ? [`${event.folder}/media`] : []),
  "data/media",
];

/** The file of a medium, from the site's folder; undefined if there is none. */
export const findMedia = (
  scope: Pick<Scope, "event" | "content">,
  path: string,
): string | undefined => {
  const clean = posix.normalize(path.replace(/^(?:\.\/)?media\//, ""));
  return mediaFolders(scope)
    .map((folder) => posix.join(folder, clean))
    .find((file) => !clean.startsWith("..") && scope.content.media.has(file));
};

/** What to say of a missing file. */
export const describeMissing = (scope: Scope, value: string) => {
  const folders = mediaFolders(scope);
  const names = [...scope.content.media].flatMap((file) =>
    folders
      .filter((folder) => file.startsWith(`${folder}/`))
      .map((folder) => file.slice(folder.length + 1)),
  );
  return {
    value,
    nearest: nearest(
      value,
      names.map((id) => ({ id })),
    ),
    where: folders.map((folder) => `${folder}/`),
  };
};
