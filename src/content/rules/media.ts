/** Pictures and documents are found in the event's `media/`, then in `data/media/`. */
import { posix } from "node:path";
import type { Content } from "../content.ts";
import { isEmail } from "../schema/reach.ts";
import { meantUrl } from "../schema/scalars.ts";
import { nearestWord } from "../suggest/nearest.ts";
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
  const clean = posix.normalize(decode(path).replace(/^(?:\.\/)?media\//, ""));
  if (clean.startsWith("..")) return undefined;
  const files = mediaFolders(scope).map((folder) => posix.join(folder, clean));
  const { media } = scope.content;
  return (
    files.find((file) => media.has(file)) ??
    files.map((file) => sameName(media, file)).find(Boolean)
  );
};

/** `plan%20de%20salle.pdf`, as a link may write a space. */
const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The file whose name has the same letters: some systems write é in two characters, e and an accent. */
const sameName = (media: Content["media"], file: string): string | undefined => {
  if (/^\p{ASCII}*$/u.test(file)) return undefined;
  const letters = file.normalize();
  return [...media.keys()].find((other) => other.normalize() === letters);
};

/** What stands at the end of addresses, and hardly of a file: `.org`, `.fr` and whatever a path follows. */
const domain = /\.(?:com|org|net|info|edu|gov|int|[a-z]{2})$|^[\w-]+(?:\.[\w-]+)+\/|^https?\W/i;

/** `ada@fair.example` → `mailto:ada@fair.example`, `example.org/page` → `https://example.org/page` */
const addressOf = (value: string): string | undefined => {
  if (isEmail(value)) return `mailto:${value}`;
  const meant = meantUrl(value);
  const isMeant = /^[\p{Ps}\p{Pi}+"'<]/u.test(value) || domain.test(value);
  return isMeant ? meant : undefined;
};

/** The nearest name: where folders are told by backslashes, or stand too much, that of the file will do. */
const named = (value: string, names: readonly string[]): string | undefined => {
  const path = value.replaceAll("\\", "/").replace(/^(?:\.?\/)*(?:media\/)?/, "");
  const file = posix.basename(path);
  return (
    names.find((name) => name === path) ??
    names.find((name) => posix.basename(name) === file) ??
    names.find((name) => posix.parse(name).name === file) ??
    nearestWord(value, names)
  );
};

/** What to say of a missing file. */
export const describeMissing = (scope: Scope, value: string) => {
  const folders = mediaFolders(scope);
  const names = [...scope.content.media.keys()].flatMap((file) =>
    folders
      .filter((folder) => file.startsWith(`${folder}/`))
      .map((folder) => file.slice(folder.length + 1)),
  );
  return {
    value,
    nearest: named(value, names) ?? addressOf(value),
    where: folders.map((folder) => `${folder}/`),
  };
};
