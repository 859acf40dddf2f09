/** The scripts that a browser runs, each in one piece. */
import { globSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";

/** Those of the look, by their modules in `layouts/`. */
export const scriptNames = [
  "islands/index",
  "islands/in-languages",
  "islands/choose-among",
  "islands/search",
  "islands/choose-sessions",
  "islands/my-programme",
  "islands/own-time",
  "islands/paper-code",
  "islands/share",
  "islands/now",
  "islands/screen",
  "islands/embed",
  "islands/embed-element",
  "worker/index",
  "worker/beside-editor",
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

const editorModule = join(import.meta.dirname, "../editor/in-browser/index");

/** The folder of the editor in the package, where it is bundled. */
export const bundledEditor = "bundled";

let editor: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

/** What the editor in the browser consists of, by the paths below its folder; bundled once. */
export const readEditor = (): Promise<ReadonlyMap<string, Uint8Array>> =>
  (editor ??= isRepository ? bundleOfRepository() : Promise.resolve(bundleOfPackage()));

const bundleOfRepository = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { bundleEditor } = await import("./bundle-script.ts");
  return bundleEditor(`${editorModule}.ts`);
};

const bundleOfPackage = (): ReadonlyMap<string, Uint8Array> => {
  const folder = join(dirname(editorModule), bundledEditor);
  const files = globSync("**/*.*", { cwd: folder });
  return new Map(
    files.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(folder, file))]),
  );
};

/** Ends what reading them has started, which would keep the process from ending. */
export const endScripts = async (): Promise<void> => {
  if (!isRepository) return;
  const { endBundling } = await import("./bundle-script.ts");
  await endBundling();
};
