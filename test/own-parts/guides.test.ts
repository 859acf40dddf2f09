import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { partNames } from "../../src/build/own-parts/names.ts";
import { buildSite } from "../eleventy/templates.ts";
import { makeParts } from "./parts-site.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The fields of an interface of `layouts/part-facts.ts`: of each its own fields. */
const fieldsOf = (name: string): ReadonlyMap<string, readonly string[]> => {
  const file = ts.createSourceFile("", read("layouts/part-facts.ts"), ts.ScriptTarget.Latest, true);
  const nameOf = (member: ts.TypeElement): string =>
    member.name && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
      ? member.name.text
      : "";
  const found = file.statements.find(
    (one): one is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(one) && one.name.text === name,
  );
  return new Map(
    found?.members.map((member) => {
      const type = ts.isPropertySignature(member) ? member.type : undefined;
      const inner = type && ts.isTypeLiteralNode(type) ? type.members.map(nameOf) : [];
      return [nameOf(member), inner];
    }),
  );
};

const wordsOf = (cell = ""): readonly string[] =>
  [...cell.matchAll(/`([\w-]+)`/g)].map(([, word = ""]) => word);

describe.each([
  ["docs/organisers.md", "A part of the look of your own"],
  ["docs/organisateurs.md", "Une partie de l’habillage à vous"],
])("%s", (file, title) => {
  const text =
    read(file)
      .split(`\n### ${title}\n`)[1]
      ?.split(/\n##+ /)[0] ?? "";
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1)
        .map((cell) => cell.trim()),
    );

  test("names each part with what it is given", () => {
    const told = rows.filter((row) => row.length === 4);
    expect(told.map(([name]) => wordsOf(name)[0])).toEqual([...partNames]);
    expect(told.map(([, , given]) => wordsOf(given))).toEqual(
      partNames.map((name) => fieldsOf("PartFacts").get(name)),
    );
  });

  test("names what every part is given", () => {
    const told = rows.filter((row) => row.length === 3).flatMap(([names]) => wordsOf(names));
    expect(told.sort()).toEqual([...fieldsOf("PartPage").keys()].sort());
  });

  test("has parts and a page that can be built as they are", async () => {
    const blocks = read(file).matchAll(/^\*\*`(layouts\/[^`\n]+\.ts)`\*\*\n\n```ts\n(.*?)^```$/gms);
    const modules = Object.fromEntries([...blocks].map(([, path = "", code = ""]) => [path, code]));
    expect(Object.keys(modules)).toHaveLength(4);
    const { code, said, read: built } = await buildSite(makeParts({}, modules));
    expect(code, said).toBe(0);
    expect(built("open-evening/index.html")).toMatch(/rel="me".*Made by volunteers/s);
  });
});

test("the names of parts are those of the interface", () => {
  expect([...fieldsOf("PartFacts").keys()].sort()).toEqual([...partNames].sort());
});
