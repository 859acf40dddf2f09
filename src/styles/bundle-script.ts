/** The one door to esbuild, which the repository needs, and the package does not: it brings its scripts bundled. */
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

/** A module and what it imports, minified. */
export const bundleScript = async (entryPoint: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["chrome119", "firefox120", "safari17.1"],
    plugins: [withLocales],
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles.map((file) => file.text).join("");
};

/** Ends what bundling has started, which would keep the process from ending. */
export const endBundling = (): Promise<void> => stop();
