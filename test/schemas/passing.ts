/** The files of a site against the schemas that editors read of it. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { CORE_SCHEMA, load } from "js-yaml";
import * as z from "zod";
import { loadContent } from "../../src/content/load.ts";
import { isTranslation } from "../../src/content/languages/file-name.ts";
import { siteFiles } from "../../src/schemas/site-files.ts";
import { commonSchemas, siteSchemas } from "../../src/schemas/site-schemas.ts";

/** What an editor reads of a file: its YAML, or what stands above its text. */
const saidBy = (text: string, form: "yaml" | "front matter"): unknown => {
  const yaml = form === "yaml" ? text : (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "");
  return load(yaml, { schema: CORE_SCHEMA });
};

/** To compile a schema takes longer than to check many values. */
const compiled = new Map<string, ValidateFunction>();

const checkOf = (schema: string): ValidateFunction => {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv({ strict: false, allErrors: true });
  const check = ajv.compile(z.looseObject({}).parse(JSON.parse(schema)));
  compiled.set(schema, check);
  return check;
};

/** Checks a value against the text of a schema; what is wrong. */
export const faultsOf = (schema: string, said: unknown): readonly string[] => {
  const passes = checkOf(schema);
  return passes(said)
    ? []
    : (passes.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
};

/** What the schemas of all sites, and those of the site itself, find wrong in its files; and which files were tried. */
export const trySchemas = (folder: string) => {
  const { content, language } = loadContent(folder);
  const own = siteSchemas(content, language);
  const common = commonSchemas("en");
  const tried: string[] = [];
  const faults = Object.entries(siteFiles).flatMap(([name, { pattern, form, isOfEvent }]) =>
    globSync(pattern, { cwd: folder }).flatMap((path) => {
      const file = path.replaceAll("\\", "/");
      if (isTranslation(file)) return [];
      tried.push(file);
      const said = saidBy(readFileSync(join(folder, file), "utf8"), form);
      const event = isOfEvent ? (/^content\/([^/]+)\//.exec(file)?.[1] ?? "") : "";
      const schemas = [
        common.get(`${name}.json`),
        own.get(`${name}.json`),
        ...(event === "" ? [] : [own.get(`${event}/${name}.json`)]),
      ];
      return schemas.flatMap((schema) =>
        faultsOf(schema ?? "{}", said).map((fault) => `${file}${fault}`),
      );
    }),
  );
  return { tried, faults };
};
