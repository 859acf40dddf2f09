/** The terms of schema.org, read from the declarations of schema-dts: no network is needed. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const entry = createRequire(import.meta.url).resolve("schema-dts");
const declarations = readFileSync(join(dirname(entry), "schema.d.ts"), "utf8");

interface Declaration {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
}

const interfaces = new Map<string, Declaration>(
  [
    ...declarations.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n([^]*?)^\}/gm),
  ].map(([, name = "", parents = "", body = ""]) => [
    name,
    {
      parents: parents.split(/,\s*/).filter((parent) => /^\w+Base$/.test(parent)),
      properties: [...body.matchAll(/^ {4}"(\w+)"\?: /gm)].map(([, property = ""]) => property),
    },
  ]),
);

const collect = (name: string): readonly string[] => {
  const { parents = [], properties = [] } = interfaces.get(name) ?? {};
  return [...properties, ...parents.flatMap(collect)];
};

const propertiesByType = new Map<string, ReadonlySet<string>>();

/** The properties of a type with those it inherits; undefined if schema.org has no such type. */
export const propertiesOf = (type: string): ReadonlySet<string> | undefined => {
  if (!interfaces.has(`${type}Leaf`)) return undefined;
  const known = propertiesByType.get(type) ?? new Set(collect(`${type}Leaf`));
  propertiesByType.set(type, known);
  return known;
};

const members = new Set(
  [...declarations.matchAll(/"https:\/\/schema\.org\/(\w+)"/g)].map(([, member]) => member),
);

/** True for a member of an enumeration, such as `SoldOut`. */
export const isMember = (name: string): boolean => members.has(name);
