/**
 * A build without calendars, exports, feeds and linked data, to measure what these cost:
 * `node bench/pages-alone.ts SITE NOW OUT`.
 */
import { useCompileCache } from "../src/cli/compile-cache.ts";

const [folder, now, out] = process.argv.slice(2);
if (folder === undefined || now === undefined || out === undefined)
  throw new Error("usage: node bench/pages-alone.ts SITE NOW OUT");

// Before anything else is loaded, as `src/parvis.mjs` does.
useCompileCache();
const { compile } = await import("../src/build/compile.ts");
const { prepare } = await import("../src/build/pictures.ts");
const { replaceFolder } = await import("../src/build/transaction.ts");
const { loadSite } = await import("../src/content/load.ts");

const { loaded, pictures } = await prepare(loadSite(folder, { now }), folder);
const { site } = loaded;
if (!site) throw new Error("The content has errors.");
await replaceFolder(out, (fresh) =>
  compile(site, pictures, fresh, { isDevelopment: false, hasCards: false, hasFormats: false }),
);
