/** The scripts that a browser runs, each in one piece. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";

/** Those of the look, by their modules in `layouts/`. */
export const scriptNames = [
  "islands/index",
  "islands/in-languages",
  "islands/choose-among",
  "islands/search",
  "islands/choose-sessions",
  "islands/my-programme",
  "islands/own-time",
  "worker/index",
  "worker/remove",
] as const;

export type ScriptName = (typeof scriptNames)[number];

/** Of a script of the package, beside its module: there they are bundled when it is made. */
export const bundledEnding = ".bundled.js";

const isRepository = extname(import.meta.filename) === ".ts";

/** A script, minified; `module` is the path of its module, without the ending. */
export const readScript = async (module: string): Promise<string> => {
  if (!isRepository) return readFileSync(module + bundledEnding, "utf8");
  const { bundleScript } = await import("./bundle-script.ts");
  return bundleScript(`${module}.ts`);
};

/** Ends what reading them has started, which would keep the process from ending. */
export const endScripts = async (): Promise<void> => {
  if (!isRepository) return;
  const { endBundling } = await import("./bundle-script.ts");
  await endBundling();
};
