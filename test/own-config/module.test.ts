import { unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeSite, readFolder, run } from "../build/fixture.ts";
import { buildSite, config, makeConfigured, now, problemsOf } from "./sites.ts";

describe("what keeps parvis.config.ts from running is told at its line", () => {
  test.each<[what: string, text: string, problem: string]>([
    [
      "broken TypeScript",
      "const a = 1;\nexport default { a: , };\n",
      "2:21 broken-module Node cannot read this module: Expression expected",
    ],
    [
      "an enum",
      "const a = 1;\n  enum B { X }\nexport default B;\n",
      "2:3 broken-module Node leaves types out and runs the rest as it stands, which cannot be done here: TypeScript enum is not supported in strip-only mode. Say it in JavaScript: a constant object in place of an enum, a field in place of `constructor(private x)`.",
    ],
    [
      "a package that is not installed",
      'import a from "nothing-there/sub";\nexport default a;\n',
      "1:16 broken-module The package “nothing-there” is not installed. Install it: npm install nothing-there",
    ],
    [
      "a file without its ending",
      'import a from "./lib/fine";\nexport default a;\n',
      "1:16 broken-module There is no file “./lib/fine” to import. Did you mean “./lib/fine.ts”?",
    ],
    [
      "a file that is not there",
      'import a from "./elsewhere/x.ts";\nexport default a;\n',
      "1:16 broken-module There is no file “./elsewhere/x.ts” to import. Its name is told with its ending: ./lib/tables.ts",
    ],
    [
      "no door of Parvis",
      'import { html } from "parvis/part";\nexport default html;\n',
      "1:23 broken-module There is no file “parvis/part” to import. Did you mean “parvis/parts”?",
    ],
    [
      "what another module does not export",
      'import { y } from "./lib/fine.ts";\nexport default y;\n',
      "1:10 broken-module Node cannot read this module: The requested module './lib/fine.ts' does not provide an export named 'y'",
    ],
    [
      "it throws",
      'interface A { x: 1 }\nthrow new Error("not today");\n',
      "2:7 broken-module This module fails: not today",
    ],
    ["it throws no error", 'throw "x";\n', "1:1 broken-module This module fails: x"],
    [
      "it throws what cannot be asked",
      "throw { get message() { throw 1; }, toString() { throw 2; } };\n",
      "1:1 broken-module This module fails: something was thrown that says nothing of itself",
    ],
    [
      "it throws an error without a trace",
      'throw Object.assign(new Error("lost"), { stack: 5 });\n',
      "1:1 broken-module This module fails: Error: lost",
    ],
    [
      "a field throws when it is read",
      'export default {\n  get rules() { throw new Error("not now"); },\n};\n',
      "2:23 broken-module This module fails: not now",
    ],
    [
      "all of it throws when it is read",
      'export default new Proxy({}, { get() { throw new Error("closed"); } });\n',
      "1:46 broken-module This module fails: closed",
    ],
    [
      "it would end Parvis",
      "\nprocess.exit(0);\n",
      "2:9 broken-module This module fails: process.exit() would end Parvis: return, or throw an error",
    ],
    [
      "a package in TypeScript",
      'import { a } from "in-types";\nexport default a;\n',
      "1:20 broken-module The package “in-types” is written in TypeScript, which Node does not run below node_modules. Take a version that is compiled to JavaScript, or copy what you need into your site.",
    ],
    [
      "no default export",
      "export const a = {};\n",
      "1:1 broken-module This module exports nothing as its default. Write: export default defineSite({ … })",
    ],
  ])("%s", async (_, text, problem) => {
    const site = makeConfigured(text, {
      "lib/fine.ts": "export const x: number = 1;\n",
      "node_modules/in-types/package.json": '{ "exports": "./i.ts", "type": "module" }',
      "node_modules/in-types/i.ts": "export const a: number = 1;\n",
    });
    expect(await problemsOf(site)).toEqual([`parvis.config.ts:${problem}`]);
  });

  test("in a file that it imports", async () => {
    const site = makeConfigured('import "./lib/a.ts";\nexport default {};\n', {
      "lib/a.ts": "\nexport const a = undefined.b;\n",
    });
    expect(await problemsOf(site)).toEqual([
      "lib/a.ts:2:28 broken-module This module fails: Cannot read properties of undefined (reading 'b')",
    ]);
  });

  test("in JavaScript", async () => {
    const site = makeSite({ "parvis.config.mjs": "const a = 1;\nexport default { a: ; };\n" });
    expect(await problemsOf(site)).toEqual([
      "parvis.config.mjs:2:21 broken-module Node cannot read this module: Unexpected token ';'",
    ]);
  });

  test("beside another one", async () => {
    const site = makeConfigured("", { "parvis.config.ts": "", "parvis.config.mjs": "" });
    expect(await problemsOf(site)).toEqual([
      "parvis.config.mjs:1:1 broken-module Parvis reads parvis.config.ts already. Keep one of the two files.",
    ]);
  });
});

describe("what parvis.config.ts may not say is told at its place", () => {
  test.each<[fields: string, problem: string]>([
    ["  output: [],", "4:3 unknown-field There is no field “output” here. Did you mean “outputs”?"],
    [
      "  plugins: [],",
      "4:3 unknown-field There is no field “plugins” here. Possible fields: outputs, commands, imports, rules, eleventy.",
    ],
    ["  outputs: {},", "4:3 broken-module “outputs” should be of the type `readonly Output[]`."],
    [
      '  outputs: [{ name: "mine", file: () => [] }],',
      "4:29 unknown-field There is no field “file” here. Did you mean “files”?",
    ],
    [
      '  outputs: [{ name: "mine" }],',
      "4:22 missing-field The field “files” is missing. Add a line “files: …”.",
    ],
    [
      '  outputs: [{ name: "mine", files: [] }],',
      "4:29 broken-module “files” should be of the type `(site: Site) => readonly OutputFile[]`.",
    ],
    [
      '  outputs: [{ name: "My Talks", files: () => [] }],',
      "4:22 bad-id “My Talks” cannot be an id. Write: my-talks",
    ],
    [
      '  commands: [{ name: "build", summary: "Builds", run: () => 0 }],',
      "4:23 bad-value “build” is a name of Parvis itself. Give yours another one.",
    ],
    [
      '  imports: [{ name: "ics", read: () => ({ sessions: [] }) }],',
      "4:22 bad-value “ics” is a name of Parvis itself. Give yours another one.",
    ],
    [
      '  rules: [{ code: "dead-link", check: () => undefined }],',
      "4:20 bad-value “dead-link” is a name of Parvis itself. Give yours another one.",
    ],
    [
      '  rules: [\n    { code: "one", check: () => undefined },\n    { code: "one", check: () => undefined },\n  ],',
      "5:14 bad-value “one” is in this list twice. Keep one of the two.",
    ],
    [
      "  eleventy: {},",
      "4:3 broken-module “eleventy” should be of the type `(config: EleventyConfig) => void`.",
    ],
  ])("%s", async (fields, problem) => {
    const found = await problemsOf(makeConfigured(config(fields)));
    expect(found.map((one) => one.split("\n")[0])).toContain(`parvis.config.ts:${problem}`);
  });

  test.each(["null", "42", "[]", "() => 1"])("%s is no configuration", async (value) => {
    expect(await problemsOf(makeConfigured(`export default ${value};\n`))).toEqual([
      "parvis.config.ts:1:1 broken-module “default” should be of the type `SiteConfig`.",
    ]);
  });
});

describe("parvis.config", () => {
  test("may be JavaScript, in a folder that says something else of its modules", async () => {
    const text = config(
      '  rules: [{ code: "mine", check: (_, report) => report({ message: "Read." }) }],',
    );
    for (const name of ["parvis.config.js", "parvis.config.mjs", "parvis.config.mts"]) {
      const site = makeConfigured("", { [name]: text, "package.json": '{ "type": "commonjs" }' });
      unlinkSync(join(site, "parvis.config.ts"));
      expect(await problemsOf(site)).toEqual([`${name}:1:1 mine Read.`]);
    }
  });

  test("is read at the root of the site alone", async () => {
    const text = "throw new Error('run');\n";
    const site = makeConfigured("export default {};\n", {
      "content/parvis.config.ts": text,
      "data/parvis.config.ts": text,
      "content/open-evening/parvis.config.ts": text,
    });
    const { stdout } = await run(["check", "--site", site, "--now", now]);
    expect(stdout).not.toContain("broken-module");
    expect(stdout).toContain("unexpected-file");
  });

  test("is read again when it is edited, and so is what it imports", async () => {
    const site = makeConfigured(
      config(
        '  outputs: [{ name: "a", files: () => [{ path: "/a.txt", body: word }] }],',
        'import { word } from "./lib/word.ts";',
      ),
      { "lib/word.ts": 'export const word = "one";\n' },
    );
    expect((await buildSite(site)).read("a.txt")).toBe("one");
    writeFileSync(join(site, "lib/word.ts"), "export const word = ;\n");
    expect((await buildSite(site)).code).toBe(1);
    writeFileSync(join(site, "lib/word.ts"), 'export const word = "two";\n');
    expect((await buildSite(site)).read("a.txt")).toBe("two");
  });

  test("costs a site without one nothing that is written", async () => {
    const [plain, empty] = [
      await buildSite(makeSite()),
      await buildSite(makeConfigured("export default {};\n")),
    ];
    expect(readFolder(empty.out)).toEqual(readFolder(plain.out));
  });
});
