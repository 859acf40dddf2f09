/** What each file of a site may hold, as JSON Schema, for editors: https://json-schema.org/draft/2020-12 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { siteFiles } from "../../src/schemas/site-files.ts";

/** Parvis reads each value as it is written; what editors read may be a number, or true. */
const asEditorsRead = (json: { type?: unknown; enum?: unknown }): void => {
  if (json.type === "string" && json.enum === undefined)
    json.type = ["string", "number", "boolean"];
};

/** Writes them into a folder: `event.json` … */
export const writeSchemas = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (const [name, { schema }] of Object.entries(siteFiles)) {
    const json = z.toJSONSchema(schema, {
      io: "input",
      unrepresentable: "any",
      override: ({ jsonSchema }) => {
        asEditorsRead(jsonSchema);
      },
    });
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(json));
  }
};
