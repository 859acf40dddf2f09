/** `search-texts.json`: the texts of a large event, for a search that finds little among its titles. */
import type { Event, Site } from "../site/model.ts";
import { hasSessionIndex } from "../site/session-index.ts";
import { eventsIn } from "../site/versions.ts";
import { eventFileUrl, outputPath, type TextsFile } from "../urls.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";
import type { Output } from "./output.ts";
import { type TextRow, textRows } from "./search/text-rows.ts";
import { places } from "./search/told.ts";
import { voice } from "./text/voice.ts";

/** Some of the texts of an event, as `search-texts.json` and those after it hold them. */
export interface SearchTexts {
  /** How it is said where a word stands, by the numbers of the rows: “In the abstract: {text}”. */
  readonly places: readonly string[];
  readonly rows: readonly TextRow[];
  /** The file with more of them, beside this one. */
  readonly next?: string;
}

/** How large a part may be, in bytes: a phone loads no more than it needs, and the worker keeps each. */
const heaviest = 300_000;

/** Rows in as many parts as they are heavy. */
export const inParts = (
  rows: readonly TextRow[],
  most = heaviest,
): readonly (readonly TextRow[])[] => {
  const parts: TextRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const bytes = Buffer.byteLength(JSON.stringify(row));
    if (bytes > room || parts.length === 0) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(row);
    room -= bytes;
  }
  return parts;
};

const nameOf = (part: number): TextsFile =>
  part === 0 ? "search-texts.json" : `search-texts-${part + 1}.json`;

const eventFiles = (site: Site, event: Event): readonly OutputFile[] => {
  const { t } = voice(event);
  const said = places.map((place) => t(`search.in.${place}`, { text: "{text}" }));
  return inParts(textRows(site, event)).map((rows, i, all) =>
    outputFile(outputPath(site.base, eventFileUrl(site.root, event.id, nameOf(i))), () =>
      JSON.stringify({
        places: said,
        rows,
        ...(i + 1 < all.length && { next: nameOf(i + 1) }),
      } satisfies SearchTexts),
    ),
  );
};

/** Read by the pages of the event alone, and named on none. */
export const searchTexts: Output = {
  files: (site) =>
    eventsIn(site)
      .filter(hasSessionIndex)
      .flatMap((event) => eventFiles(site, event)),
};
