/**
 * A build without calendars, exports, feeds and linked data, to measure what these cost:
 * `node bench/pages-alone.ts SITE NOW OUT`.
 */
import { compile } from "../src/build/compile.ts";
import { prepare } from "../src/build/pictures.ts";
import { replaceFolder } from "../src/build/transaction.ts";
import { loadSite } from "../src/content/load.ts";

const [folder, now, out] = process.argv.slice(2);
if (folder === undefined || now === undefined || out === undefined)
  throw new Error("usage: node bench/pages-alone.ts SITE NOW OUT");
const { loaded, pictures } = await prepare(loadSite(folder, { now }), folder);
const { site } = loaded;
if (!site) throw new Error("The content has errors.");
await replaceFolder(out, (fresh) =>
  compile(site, pictures, fresh, { isDevelopment: false, hasCards: false, hasFormats: false }),
);
