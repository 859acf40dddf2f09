/** JSON-LD as a reader understands it: https://www.w3.org/TR/json-ld11-api/#expansion */
import jsonld, { type JsonLdDocument } from "jsonld";
import * as z from "zod";
import { objectsIn } from "./read-data.ts";
import { isMember, propertiesOf } from "./vocabulary.ts";

const schema = "https://schema.org/";

/** In the shape of schema.org’s own context: every term is one of its vocabulary, some hold addresses. */
const context = {
  "@context": {
    "@vocab": schema,
    ...Object.fromEntries(
      ["url", "item", "image", "logo", "sameAs", "license", "hasMap"].map((term) => [
        term,
        { "@type": "@id" },
      ]),
    ),
  },
};

const documentLoader = (url: string) =>
  url === "https://schema.org"
    ? Promise.resolve({ documentUrl: url, document: context })
    : Promise.reject(new Error(`The network was asked for ${url}.`));

const DocumentSchema = z.custom<JsonLdDocument>((value) => typeof value === "object");

export const expand = async (json: string): Promise<readonly unknown[]> =>
  jsonld.expand(DocumentSchema.parse(JSON.parse(json)), { documentLoader });

const termOf = (iri: string): string => iri.slice(schema.length);

/** What an expanded document says that schema.org does not know, or that is no address where one belongs. */
export const faultsOf = (expanded: readonly unknown[]): readonly string[] =>
  objectsIn(expanded).flatMap((object) => {
    const { "@type": type, "@id": id, "@value": value, ...properties } = object;
    const faults: string[] = [];
    if (typeof id === "string" && !/^https?:\/\/[^/]/.test(id)) faults.push(`no address: ${id}`);
    if (typeof value === "string" && value.startsWith(schema) && !isMember(termOf(value)))
      faults.push(`no member: ${value}`);
    if (!Array.isArray(type)) return faults;
    const [name] = type.map((iri) => termOf(`${iri}`));
    const known = name === undefined ? undefined : propertiesOf(name);
    if (!known) return [...faults, `no type: ${name}`];
    const unknown = Object.keys(properties).filter((iri) => !known.has(termOf(iri)));
    return [...faults, ...unknown.map((iri) => `no property of ${name}: ${iri}`)];
  });
