/** What each file of a site may hold, as JSON Schema, for editors. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reference } from "../../src/i18n/catalogue.ts";
import { commonSchemas } from "../../src/schemas/site-schemas.ts";

/** Writes those of any site into a folder: `event.json` … */
export const writeSchemas = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of commonSchemas(reference)) writeFileSync(join(folder, name), text);
};
