/** The tables of an event in several languages: one set, in which each text has a column for each language. */
import { languageName } from "../../i18n/languages.ts";
import type { Event, Site } from "../../site/model.ts";
import { isOwnEvent, versionsOf } from "../../site/versions.ts";
import type { Column, Table, Value } from "./table.ts";
import { tables } from "./tables.ts";

/** The tables of a version, and how one finds the row of a thing in them. */
interface Version {
  readonly event: Event;
  readonly tables: ReadonlyMap<string, Table>;
}

/** `title_pt_br`: a name that every program takes for one. */
const nameIn = (name: string, language: string): string =>
  `${name}_${language.toLowerCase().replaceAll("-", "_")}`;

const columnIn = (column: Column, language: string): Column => {
  const { isRequired: _, ...others } = column;
  const said = languageName(language, { language: "en" });
  return {
    ...others,
    name: nameIn(column.name, language),
    language,
    description: `${column.description} In ${said}; missing where nobody has translated it.`,
  };
};

const keyOf = ({ columns, key }: Table, row: readonly Value[]): string =>
  JSON.stringify(key.map((name) => row[columns.findIndex((column) => column.name === name)]));

/** True of a value of which something is in the language of its version. */
const isTranslated = ({ event }: Version, value: Value, prose: string | undefined): boolean => {
  if (prose !== undefined) return prose === event.language;
  const texts = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  return texts.some((text: string) => !event.untranslated?.texts.has(text.trim()));
};

/** The values of a column of a table by the key of their row, as far as somebody has translated them. */
const translations = (
  version: Version,
  name: Table["name"],
  column: number,
): ReadonlyMap<string, Value> => {
  const table = version.tables.get(name);
  return new Map(
    table?.rows.map((row, y) => {
      const value = row[column];
      const isOwn = isTranslated(version, value, table.proseLanguage?.(y, column));
      return [keyOf(table, row), isOwn ? value : undefined];
    }),
  );
};

/** A column with its values, in the order of the rows. */
interface Filled {
  readonly column: Column;
  readonly values: readonly Value[];
}

/** A column in the languages of other versions. Names have one where another language has other names. */
const inOthers = (
  table: Table,
  x: number,
  { column, values }: Filled,
  others: readonly Version[],
): readonly Filled[] => {
  if (!column.isWorded && !column.isName) return [];
  return others.flatMap((version) => {
    const found = translations(version, table.name, x);
    const own = table.rows.map((row, y) => {
      const value = found.get(keyOf(table, row));
      return column.isName && value === values[y] ? undefined : value;
    });
    return column.isName && own.every((value) => value === undefined)
      ? []
      : [{ column: columnIn(column, version.event.language), values: own }];
  });
};

/** A table with the columns of other languages, each behind that of the first. */
const withLanguages = (table: Table, others: readonly Version[]): Table => {
  const all = table.columns.flatMap((column, x): readonly Filled[] => {
    const first = { column, values: table.rows.map((row) => row[x]) };
    return [first, ...inOthers(table, x, first, others)];
  });
  return {
    ...table,
    columns: all.map(({ column }) => column),
    rows: table.rows.map((_, y) => all.map(({ values }) => values[y])),
  };
};

/** The tables of an event, in all of its languages. */
export const tablesInAll = (site: Site, event: Event): readonly Table[] => {
  const others = versionsOf(site).flatMap((version): readonly Version[] => {
    const own = version.events.find(({ id }) => id === event.id);
    if (!own || own.language === event.language || !isOwnEvent(version, own)) return [];
    return [
      { event: own, tables: new Map(tables(version, own).map((table) => [table.name, table])) },
    ];
  });
  const first = tables(site, event);
  return others.length === 0 ? first : first.map((table) => withLanguages(table, others));
};
