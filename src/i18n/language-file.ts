import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

const ending = extname(import.meta.filename);
const require = createRequire(import.meta.url);

/** What a file in the folder of a language exports: `languageFile("fr", "locale")`; none if there is no such file. */
export const languageFile = (language: string, name: "locale" | "writing"): unknown => {
  const path = join(import.meta.dirname, language, name + ending);
  return /^[a-z]{2,3}$/.test(language) && existsSync(path) ? require(path) : undefined;
};
