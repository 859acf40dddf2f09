/** What `npm pack` packs: modules in JavaScript with their types, and what they read beside them. `dist/` is made anew. */
import { execFileSync } from "node:child_process";
import { cpSync, globSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleScript, endBundling } from "../src/styles/bundle-script.ts";
import { bundledEnding, scriptNames } from "../src/styles/scripts.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.package.json")], {
  stdio: "inherit",
});

const copy = (pattern: string, folder: string): void => {
  for (const file of globSync(pattern, { cwd: root }))
    cpSync(join(root, file), join(folder, file), { recursive: true });
};
copy("layouts/**/*.css", dist);
for (const module of [...scriptNames.map((name) => `layouts/${name}`), "src/serve/client"])
  writeFileSync(join(dist, module + bundledEnding), await bundleScript(join(root, `${module}.ts`)));
await endBundling();
// By these some of what they make is named: see `sourceFolder`.
copy("src/cards/*.ts", join(dist, "sources"));
copy("src/pictures/encode.ts", join(dist, "sources"));
