/** What pages tell machines, read back from their markup. */
import * as z from "zod";

const NodeSchema = z.looseObject({ "@type": z.string(), "@id": z.url() });
const DocumentSchema = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(NodeSchema),
});

export type DataNode = z.output<typeof NodeSchema>;
export type DataDocument = z.output<typeof DocumentSchema>;

export const parseData = (json: string): DataDocument => DocumentSchema.parse(JSON.parse(json));

/** The blocks of data in a page, as a browser delimits them; what else begins with `<` in them ends them too. */
export const dataBlocks = (markup: string): readonly string[] =>
  [...markup.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, json]) => json ?? "",
  );

/** All that a page tells; it has one block of data. */
export const readData = (markup: string): DataDocument => {
  const [block, another] = dataBlocks(markup);
  if (block === undefined || another !== undefined) throw new Error("The page has not one block.");
  return parseData(block);
};

/** Every object in a document, however deep. */
export const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(objectsIn)];
};
