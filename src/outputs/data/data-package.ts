/** Describes the tables of an event: https://datapackage.org/standard/data-package/ (version 2). */
import { encodeUrl, knownUrl, publicUrl } from "../../urls.ts";
import { translator } from "../../i18n/index.ts";
import { type Event, type Link, type Organiser, type Site, TBA } from "../../site/model.ts";
import { isMember } from "../../site/organisers.ts";
import type { Column, Table } from "./table.ts";
import { tableTitle } from "./tables.ts";

/** `proposed_by` → “Proposed by”, `title_fr` → “Title (fr)” */
const titleOf = ({ name, language }: Column): string => {
  const bare = language === undefined ? name : name.slice(0, -language.length - 1);
  const title = (bare.charAt(0).toUpperCase() + bare.slice(1)).replaceAll("_", " ");
  return language === undefined ? title : `${title} (${language})`;
};

/** Of an instant version 1 takes only “Z”, unless any way to write one is allowed. */
const formatOf = ({ isUrl, type }: Column): string | undefined => {
  if (isUrl) return "uri";
  return type === "datetime" ? "any" : undefined;
};

const separators = { ",": "commas", "\n": "line breaks" } as const;

const descriptionOf = ({ description, type, delimiter = "," }: Column): string =>
  type === "list" ? `${description} A list, separated by ${separators[delimiter]}.` : description;

const field = (column: Column) => ({
  name: column.name,
  // Readers of version 1 do not know the type “list”; `separator` is the word of CSVW for it.
  type: column.type === "list" ? "string" : column.type,
  ...(formatOf(column) && { format: formatOf(column) }),
  ...(column.type === "list" && { separator: column.delimiter }),
  title: titleOf(column),
  description: descriptionOf(column),
  ...((column.isRequired ?? column.words) && {
    constraints: {
      ...(column.isRequired && { required: true }),
      ...(column.words && { enum: column.words }),
    },
  }),
});

const schema = ({ columns, key, references }: Table) => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: columns.map(field),
  missingValues: [""],
  primaryKey: key,
  ...(references.length > 0 && {
    foreignKeys: references.map(({ column, table }) => ({
      fields: [column],
      reference: { resource: table, fields: ["id"] },
    })),
  }),
});

const guard =
  "In the CSV file, a text that begins with = + - @, a tab or a line break (or with apostrophes and then one of them) has an apostrophe before it, so that spreadsheets do not compute it: to read it, take one apostrophe away from what matches ^'+[=+\\-@\\t\\r\\n＝＋－＠]. The JSON file of the same name has the same rows with the texts as they are.";

const resource = (event: Event, table: Table) => ({
  $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
  name: table.name,
  type: "table",
  path: `${table.name}.csv`,
  title: tableTitle(translator(event), table.name),
  description: `${table.description} ${guard}`,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  dialect: {
    $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
    header: true,
    delimiter: ",",
    lineTerminator: "\r\n",
    quoteChar: '"',
    doubleQuote: true,
  },
  schema: schema(table),
});

const licence = ({ label, url }: Link) => ({
  ...(/^[-\w.]+$/.test(label) && { name: label }),
  path: url,
  title: label,
});

const contributor = (site: Site, one: Organiser, role: string) => {
  // A person's page, or an organisation's own site.
  const url = isMember(one) ? one.speaker?.url : one.url;
  const isWeb = url !== undefined && /^(?:https?:|\/)/i.test(url);
  return {
    title: one.name,
    ...(isWeb && { path: publicUrl(site, url) }),
    roles: [role],
  };
};

export const dataPackage = (site: Site, event: Event, tables: readonly Table[]): string => {
  const home = knownUrl(site, event.url);
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: event.id,
    title: event.title,
    ...(event.summary !== TBA && { description: event.summary }),
    ...(home !== undefined && { homepage: encodeUrl(home) }),
    ...(event.keywords.length > 0 && { keywords: event.keywords }),
    ...(site.licence.data && { licenses: [licence(site.licence.data)] }),
    contributors: [
      contributor(site, site.publisher, "publisher"),
      ...event.organisers.map((organiser) => contributor(site, organiser, "creator")),
    ],
    sources: [{ title: site.title, ...(home !== undefined && { path: encodeUrl(home) }) }],
    resources: tables.map((table) => resource(event, table)),
  };
  return `${JSON.stringify(descriptor, undefined, 2)}\n`;
};
