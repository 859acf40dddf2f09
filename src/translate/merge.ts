/** Puts what a language says of a catalogue into the order of English, with what it lacks marked. */
import type { CatalogueSource, CatalogueEntry } from "./catalogue-source.ts";

export interface Merged {
  readonly lines: readonly string[];
  readonly translated: number;
  /** Keys that speak English until somebody translates them. */
  readonly missing: readonly string[];
  /** Keys that English no longer has. */
  readonly dropped: readonly string[];
}

const mark = "  // To translate: ";

const pluralEnding = /\.(zero|one|two|few|many|other)$/;
const forms = ["", "zero", "one", "two", "few", "many", "other"];

/** The English entry whose place a key takes: `days.few` that of `days.one`. */
const placesOf = (
  english: readonly CatalogueEntry[],
): ((key: string) => CatalogueEntry | undefined) => {
  const exact = new Map(english.map((entry) => [entry.key, entry]));
  const bases = new Map(
    english.map((entry) => [entry.key.replace(pluralEnding, ""), entry] as const).reverse(),
  );
  return (key) => bases.get(key.replace(pluralEnding, "")) ?? exact.get(key);
};

const formOf = (key: string): number => forms.indexOf(pluralEnding.exec(key)?.[1] ?? "");

const markedAsMissing = (key: string, english: readonly CatalogueEntry[]): string => {
  const other = key.replace(pluralEnding, ".other");
  const source =
    english.find((entry) => entry.key === key) ?? english.find((entry) => entry.key === other);
  const text = (source?.lines ?? []).map((line) => line.trim()).join(" ");
  return `${mark}${JSON.stringify(key)}: ${text.replace(/^(?:"[^"]+"|\w+):\s*/, "")}`;
};

/** Merges; `wanted` are the keys that the language should have. */
export const mergeCatalogue = (
  english: CatalogueSource,
  own: readonly CatalogueEntry[],
  wanted: readonly string[],
): Merged => {
  const placeOf = placesOf(english.entries);
  const written = new Map(own.map((entry) => [entry.key, entry]));
  // Words that only this language has stand where it has them, at the end.
  const isOwnWord = (key: string): boolean => key.startsWith("word.") && !placeOf(key);
  const dropped = [...written.keys()].filter((key) => !placeOf(key) && !isOwnWord(key));
  const rank = new Map(english.entries.map((entry, i) => [entry, i]));
  const rankOf = (key: string): number =>
    rank.get(placeOf(key) ?? { key, comments: [], lines: [] }) ?? rank.size;
  const keys = [...new Set([...wanted, ...written.keys()])]
    .filter((key) => !dropped.includes(key))
    .sort((a, b) => rankOf(a) - rankOf(b) || formOf(a) - formOf(b));
  const said = new Set(english.entries.flatMap(({ comments }) => comments));
  const lines: string[] = [];
  let last: CatalogueEntry | undefined;
  for (const key of keys) {
    const place = placeOf(key);
    if (place && place !== last) lines.push(...place.comments);
    last = place;
    const entry = written.get(key);
    const notes = (entry?.comments ?? []).filter(
      (line) => line !== "" && !said.has(line) && !line.startsWith(mark),
    );
    lines.push(...notes, ...(entry?.lines ?? [markedAsMissing(key, english.entries)]));
  }
  const missing = keys.filter((key) => !written.has(key));
  return { lines, translated: keys.length - missing.length, missing, dropped };
};
