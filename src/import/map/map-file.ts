/** Reads a map that somebody wrote, and checks it as content is: each mistake with its place and its mending. */
import * as z from "zod";
import { parseYamlFile } from "../../content/parse.ts";
import { Report } from "../../content/report.ts";
import { validate } from "../../content/validate.ts";
import type { Document } from "../../content/yaml/document.ts";
import { isMap } from "../../content/patch/values.ts";
import { MapFault } from "./map-fault.ts";
import { ColumnsSchema, MapSchema, type MapInput } from "./schema.ts";

/** A map, and the file in which it stands. */
export interface FileMap {
  readonly map: MapInput;
  readonly document: Document;
}

/** What a map file says: the columns of a table, or where things are in a file of any shape. */
export type ReadMap =
  | { readonly kind: "columns"; readonly columns: ReadonlyMap<string, string> }
  | ({ readonly kind: "paths" } & FileMap);

/** A map without `sessions` whose values are all words names the columns of a table. */
const isColumns = ({ value }: Document): boolean =>
  isMap(value) &&
  Object.keys(value).length > 0 &&
  !("sessions" in value) &&
  Object.values(value).every((one) => !isMap(one));

const checked = <T>(
  schema: z.ZodType<T>,
  document: Document,
  report: Report,
  language: string,
): T => {
  const { data } = document.isBroken ? { data: undefined } : validate(schema, document, [], report);
  if (data === undefined || report.hasErrors)
    throw new MapFault(report.problems(language), document.source);
  return data;
};

/** Reads a map. Throws `MapFault`, with all that is wrong. */
export const readMapFile = (file: string, content: string, language: string): ReadMap => {
  const text = content.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const report = new Report();
  const written = parseYamlFile({ file, text }, report);
  // Comments alone say nothing, and nothing has no fields that could be missing.
  const isEmpty = !written.isBroken && written.value === undefined;
  const document = isEmpty ? parseYamlFile({ file, text: `${text}{}\n` }, report) : written;
  if (document.isBroken || !isColumns(document))
    return { kind: "paths", map: checked(MapSchema, document, report, language), document };
  const columns = checked(ColumnsSchema, document, report, language);
  return {
    kind: "columns",
    columns: new Map(
      Object.entries(columns).flatMap(([field, name]) =>
        name === undefined ? [] : [[field, name] as const],
      ),
    ),
  };
};
