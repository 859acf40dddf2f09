/** The packages that `npm ci` installs, by the lock file alone: whole, of one registry, silent, and free to use. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", path), "utf8"));

const PackageSchema = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dev: z.boolean().optional(),
});
const LockSchema = z.object({
  lockfileVersion: z.number(),
  packages: z.record(z.string(), PackageSchema),
});
const ManifestSchema = z.looseObject({ allowScripts: z.record(z.string(), z.boolean()) });

type Package = z.output<typeof PackageSchema>;

const lock = LockSchema.parse(read("package-lock.json"));
/** All but the folders of the repository itself, and links to them. */
const packages = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.startsWith("node_modules/") && !link,
);

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + 13);

/** The packages of a list of which something is not true, as “name version”. */
const without = (isTrue: (one: Package, path: string) => boolean): readonly string[] =>
  packages
    .filter(([path, one]) => !isTrue(one, path))
    .map(([path, { version }]) => `${nameOf(path)} ${version}`);

/** With which a site that is built may be published, whoever built it. */
const free = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PSF-2.0",
  "Python-2.0",
];

/** Used as they are, in a process of their own or as a shared library: sharp’s libvips. */
const libraries = ["LGPL-3.0-or-later"];

/** Not code: data, of which the authors are named. */
const data: Readonly<Record<string, string>> = { "spdx-exceptions": "CC-BY-3.0" };

/** `(MIT OR CC0-1.0)` is one of both, `MIT AND ISC` both. */
const isAllowed = (expression: string, ids: readonly string[]): boolean =>
  expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" AND ")
    .every((part) => part.split(" OR ").some((id) => ids.includes(id)));

describe("the lock file", () => {
  test("is of the form that names each package with its hash", () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(packages.length).toBeGreaterThan(100);
  });

  test("has the hash of every package", () => {
    expect(without(({ integrity = "" }) => /^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  });

  test("names no other place than npm’s registry", () => {
    const registry = "https://registry.npmjs.org/";
    expect(
      without(({ resolved, link }) => !link && (resolved?.startsWith(registry) ?? true)),
    ).toEqual([]);
  });

  test("has packages that run a script when they are installed only where that is refused", () => {
    const { allowScripts } = ManifestSchema.parse(read("package.json"));
    const scripted = packages
      .filter(([, one]) => one.hasInstallScript)
      .map(([path]) => nameOf(path));
    expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(scripted)].toSorted());
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  test("has packages of free licences alone", () => {
    expect(
      without(
        ({ license = "" }, path) =>
          isAllowed(license, [...free, ...libraries]) || data[nameOf(path)] === license,
      ),
    ).toEqual([]);
  });
});

test.each([
  ["(MIT OR GPL-3.0)", true],
  ["MIT AND GPL-3.0", false],
  ["GPL-3.0", false],
  ["", false],
])("the licence %s is allowed: %s", (expression, allowed) => {
  expect(isAllowed(expression, free)).toBe(allowed);
});
