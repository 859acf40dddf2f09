import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The default language that a `site.yaml` names, found without reading it as YAML: the file may be broken. */
export const writtenLanguage = (text: string): string | undefined =>
  /^lang(?:uages?|ues?)\s*:\s*(?:-\s*|\[\s*)?["']?([a-z]{2,3})\b/im.exec(text)?.[1];

/** The default language of a site that may be too large to be read; undefined where there is no site. */
export const languageOfFolder = (site: string): string | undefined => {
  const file = join(site, "data/site.yaml");
  return existsSync(file) ? writtenLanguage(readFileSync(file, "utf8")) : undefined;
};
