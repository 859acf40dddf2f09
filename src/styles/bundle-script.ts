/** The one door to esbuild, which the repository needs, and the package does not: it brings its scripts bundled. */
import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { build, type Plugin, stop } from "esbuild";
import { allLocales } from "../i18n/find-locale.ts";

/** What pages are written with, and no script writes. */
const onPagesAlone: ReadonlySet<string> = new Set(["quotes", "hourDash", "dayMark"]);

const forScripts = (key: string, value: unknown): unknown =>
  onPagesAlone.has(key) ? undefined : value;

/** A browser has no folders in which to find a language: what scripts need of its locales comes along as data. */
const withLocales: Plugin = {
  name: "locales",
  setup: (bundling) => {
    bundling.onLoad({ filter: /[\\/]i18n[\\/]find-locale\.ts$/ }, () => ({
      contents: `const locales=${JSON.stringify(allLocales(), forScripts)};export const findLocale=(language)=>locales[language]`,
    }));
  },
};

/** The oldest that pages are made for. */
const browsers = ["chrome119", "firefox120", "safari17.1"];

/** A module and what it imports, minified. */
export const bundleScript = async (entryPoint: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: browsers,
    plugins: [withLocales],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles.map((file) => file.text).join("");
};

/** Highlights of programming languages and their colours, which no text of a site needs. */
const withoutHighlights: Plugin = {
  name: "highlights",
  setup: (bundling) => {
    bundling.onResolve({ filter: /^@shikijs\/(?:langs|themes)\// }, () => ({
      path: "none",
      namespace: "highlights",
    }));
    bundling.onLoad({ filter: /./, namespace: "highlights" }, () => ({
      contents: "export default []",
    }));
  },
};

/**
 * What is another in Sveltia CMS. It asks others: for fonts, before those that it brings; whether hosts are well; for portraits. Its
 * page may ask none of them, and each would be an error in the console.
 */
const others: readonly (readonly [said: RegExp, instead: string])[] = [
  [/url\(https:[^)]*\)/g, 'local("")'],
  [/https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[\w./]*/g, "data:,"],
  // Where it is read, and not where it is asked for.
  [/(?<=[.{])avatar(?:_url|Url)\b/g, "noPortrait"],
  // On the way from a file in several languages to one without.
  [/Object\.values\((\w+\(\w+\)\[\w+\])\)(?=\.some\(\(\{valid:)/g, "Object.values($1??{})"],
];

/** Throws where there is nothing to replace: another version of the editor asks otherwise, which is to be looked at. */
const insteadOf = (text: string, [said, instead]: (typeof others)[number]): string => {
  const changed = text.replace(said, instead);
  if (changed === text) throw new Error(`not in @sveltia/cms: ${said.source}`);
  return changed;
};

const withOthers: Plugin = {
  name: "cms",
  setup: (bundling) => {
    bundling.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => ({
      contents: others.reduce(insteadOf, readFileSync(path, "utf8")),
    }));
  },
};

/** The editor in pieces, by their paths: its script, what that loads when it is needed, and fonts. */
export const bundleEditor = async (
  entryPoint: string,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const outdir = join(dirname(entryPoint), "bundled");
  const { outputFiles } = await build({
    // Chunks are named by what they are made of and where that lies: seen from here, it is the same on all machines.
    absWorkingDir: dirname(entryPoint),
    entryPoints: { editor: entryPoint },
    outdir,
    chunkNames: "chunks/[name]-[hash]",
    splitting: true,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: browsers,
    plugins: [withoutHighlights, withOthers],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const cms = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
  const brought = globSync("assets/*.{js,png,wasm,woff2,txt}", { cwd: cms });
  return new Map([
    ...outputFiles.map(
      ({ path, contents }) => [relative(outdir, path).replaceAll("\\", "/"), contents] as const,
    ),
    ...brought.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(cms, file))] as const),
    ["LICENSE.txt", readFileSync(join(cms, "../LICENSE.txt"))],
  ]);
};

/** Ends what bundling has started, which would keep the process from ending. */
export const endBundling = (): Promise<void> => stop();
