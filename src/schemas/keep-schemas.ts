/** Keeps the schemas of a site in its `.cache/schemas/`, where editors find them. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Content } from "../content/content.ts";
import { removeFolder } from "../disk/folders.ts";
import { workFolder } from "../disk/places.ts";
import { tryTo } from "../disk/try-to.ts";
import { isBeingWritten, writeAtomically } from "../disk/write-atomically.ts";
import { type SchemaTexts, siteSchemas } from "./site-schemas.ts";

/** Where the schemas of a site lie, from its folder. */
export const schemasFolder = ".cache/schemas";

/** What was read of a site. */
interface Read {
  readonly content: Content;
  /** In which problems are told. */
  readonly language: string;
}

const says = (file: string, text: string): boolean => {
  try {
    return readFileSync(file, "utf8") === text;
  } catch {
    return false;
  }
};

/** Removes what is of events that are gone. */
const clear = (folder: string, texts: SchemaTexts): void => {
  const kept = new Set([...texts.keys()].flatMap((name) => [name, dirname(name)]));
  for (const name of readdirSync(folder)) {
    if (kept.has(name) || isBeingWritten(name)) continue;
    if (name.includes(".")) rmSync(join(folder, name), { force: true });
    else removeFolder(join(folder, name));
  }
};

/** Writes those that say something else than before. Throws if the disk fails. */
export const writeSchemas = ({ content, language }: Read, site: string): void => {
  const folder = join(site, schemasFolder);
  const texts = siteSchemas(content, language);
  for (const [name, text] of texts) {
    const file = join(folder, name);
    if (!says(file, text)) writeAtomically(file, text);
  }
  clear(folder, texts);
};

/** The same for the site in whose folder one works, beside what a command is there for: what fails is not its business. */
export const keepSchemas = (read: Read, site: string): void => {
  if (site !== workFolder) return;
  tryTo(() => {
    writeSchemas(read, site);
  });
};
