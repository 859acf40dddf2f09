import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DataDocument, objectsIn, parseData, dataBlocks } from "../../json-ld/read-data.ts";
import { filesOf, pathOf } from "../build-site.ts";

/** A page as it is published. */
export interface PublishedPage {
  readonly path: string;
  readonly markup: string;
  /** Undefined: the page tells machines nothing. */
  readonly json: string | undefined;
  readonly data: DataDocument | undefined;
}

/** Each page of a built site with what it tells machines. */
export const pagesOf = (folder: string): readonly PublishedPage[] =>
  filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const markup = readFileSync(join(folder, file), "utf8");
      const [json] = dataBlocks(markup);
      return { path: pathOf(file), markup, json, data: json ? parseData(json) : undefined };
    });

/** What is told of something, and not only that it is. */
const isTold = (object: Readonly<Record<string, unknown>>): boolean =>
  "@id" in object && "@type" in object;

const idsIn = (
  data: DataDocument,
  isCounted: (object: Readonly<Record<string, unknown>>) => boolean,
) =>
  objectsIn(data["@graph"]).flatMap((object) =>
    isCounted(object) && typeof object["@id"] === "string" ? [object["@id"]] : [],
  );

/** Names that lead nowhere: neither their page nor the one they stand on tells what they name. */
export const danglingIn = (pages: readonly PublishedPage[], address: string): readonly string[] => {
  const told = new Map(
    pages.map(({ path, data }) => [address + path, new Set(data ? idsIn(data, isTold) : [])]),
  );
  return pages.flatMap(({ path, data }) =>
    [...new Set(data ? idsIn(data, () => true) : [])]
      .filter((id) => !told.get(id.replace(/#.*$/, ""))?.has(id))
      .map((id) => `${path} → ${id}`),
  );
};
