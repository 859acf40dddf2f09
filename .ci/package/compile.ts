/**
 * What `npm pack` packs: modules in JavaScript with their types, and what they read beside them, into `dist/` or the
 * folder that is given, which is made anew.
 */
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeSchemas } from "./schemas.ts";
import { compile } from "./tsc.ts";
import { bundleEditor, bundleScript, endBundling } from "../../src/styles/bundle-script.ts";
import { bundledEditor, bundledEnding, scriptNames } from "../../src/styles/scripts.ts";

const root = join(import.meta.dirname, "../..");
const dist = resolve(process.argv[2] ?? join(root, "dist"));

/** What only runs in a browser is there bundled, and as modules nowhere. */
const bundleTheEditor = async (): Promise<void> => {
  const module = "src/editor/in-browser";
  rmSync(join(dist, module), { recursive: true });
  for (const [name, body] of await bundleEditor(join(root, module, "index.ts"))) {
    const file = join(dist, module, bundledEditor, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
};

const bundleScripts = async (): Promise<void> => {
  for (const module of [...scriptNames.map((name) => `layouts/${name}`), "src/serve/client"]) {
    const script = await bundleScript(join(root, `${module}.ts`));
    writeFileSync(join(dist, module + bundledEnding), script);
  }
  await bundleTheEditor();
  await endBundling();
};

const copy = (pattern: string, folder: string): void => {
  for (const file of globSync(pattern, { cwd: root })) cpSync(join(root, file), join(folder, file));
};

rmSync(dist, { recursive: true, force: true });
compile("tsconfig.json", dist);
// The root has it, by its name.
rmSync(join(dist, "package.json"));
await bundleScripts();
writeSchemas(join(dist, "schemas"));
copy("layouts/**/*.css", dist);
copy("src/import/map/known/*.yaml", dist);
// By these some of what they make is named: see `sourceFolder`.
copy("src/cards/*.ts", join(dist, "sources"));
copy("src/kits/*.ts", join(dist, "sources"));
copy("src/pictures/encode.ts", join(dist, "sources"));
copy("src/pictures/animated-png.ts", join(dist, "sources"));
