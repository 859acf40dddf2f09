/** Guesses where a file belongs that stands where none is expected. */
import { posix } from "node:path";
import { fromForeignWord } from "./foreign-words.ts";
import { nearestWord } from "./nearest.ts";

const folders = [
  "programme",
  "sessions",
  "speakers",
  "themes",
  "news",
  "comments",
  "pages",
  "media",
];
const files = ["site", "organisations", "venues", "glossary", "words"];

const meant = (written: string, possible: readonly string[]): string | undefined =>
  fromForeignWord(written, possible) ?? nearestWord(written, possible);

const expected =
  /^content\/(?:pages\/[^/]+\.md|(?!pages\/)[^/]+\/(?:event\.md|revisions\.json|programme\/[^/]+\.yaml|(?:sessions|speakers|themes|news|comments|pages)\/[^/]+\.md|media\/.+))$|^data\/(?:media\/.+|(?:site|organisations|venues|glossary|words)\.yaml)$/;

const withEnding = (name: string, ending: ".md" | ".yaml"): string => {
  const last = ending === ".md" ? /\.(?:md|markdown|mdown|mkd|mdx|txt)$/i : /\.(?:ya?ml|txt)$/i;
  let bare = name;
  while (last.test(bare.slice(-10))) bare = bare.slice(0, bare.lastIndexOf("."));
  return bare === name ? name : bare + ending;
};

const isPicture = /\.(?:jpe?g|png|webp|svg|gif|avif|heic|pdf)$/i;

const inEvent = (event: string, [first = "", ...rest]: readonly string[]): string => {
  const name = rest.at(-1);
  if (name === undefined) {
    if (isPicture.test(first)) return `${event}/media/${first}`;
    const file = withEnding(first, ".md");
    const isEvent = meant(posix.basename(file, ".md"), ["event"]) !== undefined;
    return `${event}/${isEvent ? "event.md" : file}`;
  }
  const folder = meant(first, folders) ?? first;
  // A picture beside the text that shows it.
  if (folder !== "media" && isPicture.test(name)) return [event, "media", ...rest].join("/");
  if (folder === "media") return [event, folder, ...rest].join("/");
  return `${event}/${folder}/${withEnding(name, folder === "programme" ? ".yaml" : ".md")}`;
};

/** The folder of an event that a name means: `talks` is `sessions`. */
export const meantEventFolder = (name: string): string | undefined => meant(name, folders);

/** The folder that a file is in, of those that stand where they do not belong. */
const strayAround = (path: string, strays: Strays): readonly [string, string] | undefined =>
  [...strays].find(([folder]) => path.startsWith(`${folder}/`));

/** Folders that stand where they do not belong: where they are → where they belong. */
export type Strays = ReadonlyMap<string, string>;

/** Where a file was probably meant to be, if that is a place where one is expected: `data/site.yml` → `data/site.yaml`. */
export const properPlace = (file: string, strays: Strays = new Map()): string | undefined => {
  const whole = strays.get(file);
  if (whole !== undefined) return whole;
  const [stray, proper] = strayAround(file, strays) ?? [];
  const path =
    stray === undefined || proper === undefined ? file : proper + file.slice(stray.length);
  if (expected.test(path)) return stray === undefined ? undefined : path;
  if (/^(?:site|organisations|venues|glossary|words)\.ya?ml$/.test(path))
    return properPlace(`data/${path}`) ?? `data/${path}`;
  const [top, ...inside] = path.split("/");
  const [first = "", ...rest] = inside;
  let guess: string;
  if (top === "data") {
    const file = withEnding(first, ".yaml");
    const known = meant(posix.basename(file, ".yaml"), files);
    if (rest.length > 0) guess = ["data", meant(first, ["media"]) ?? first, ...rest].join("/");
    else guess = `data/${known === undefined || !file.endsWith(".yaml") ? first : `${known}.yaml`}`;
  } else if (first === "pages" && rest.length === 1) {
    guess = `content/pages/${withEnding(rest[0] ?? "", ".md")}`;
  } else if (first === "media" || (first === "pages" && rest[0] === "media")) {
    guess = ["data/media", ...rest.filter((step) => step !== "media")].join("/");
  } else {
    guess = inEvent(`content/${first}`, rest);
  }
  return guess !== path && expected.test(guess) ? guess : undefined;
};

/** The outermost folder of a file in which no files are expected, if there is one. */
export const strangeFolder = (path: string, strays: Strays): string | undefined => {
  const [stray] = strayAround(path, strays) ?? [];
  if (stray !== undefined) return stray;
  const steps = posix.dirname(path).split("/");
  for (let length = 2; length <= steps.length; length++) {
    const folder = steps.slice(0, length).join("/");
    if (!isFolder.test(folder)) return folder;
  }
  return undefined;
};

const isFolder =
  /^data\/media(?:\/|$)|^content\/(?!media$)[^/]+$|^content\/(?!pages\/)[^/]+\/(?:programme|sessions|speakers|themes|news|comments|pages|media(?:\/.*)?)$/;
