/**
 * A build that tells as JSON what each of its stages took: `node bench/staged.ts SITE NOW OUT`; with a
 * last word `pages` it is one without calendars, exports, feeds and linked data.
 */
import { useCompileCache } from "../src/cli/compile-cache.mjs";
import type { Stage } from "../src/content/stages.ts";
import { StageClock, type Taken } from "./stage-clock.ts";

/** What a stage took, and what went through it. */
export interface StageUsage extends Taken {
  readonly stage: Stage | "rest";
  readonly files?: number;
  readonly bytes?: number;
}

interface Amount {
  readonly files: number;
  readonly bytes: number;
}

const amountOf = (sizes: readonly number[]): Amount => ({
  files: sizes.length,
  bytes: sizes.reduce((sum, size) => sum + size, 0),
});

const [folder, now, out, formats] = process.argv.slice(2);
if (folder === undefined || now === undefined || out === undefined)
  throw new Error("usage: node bench/staged.ts SITE NOW OUT [pages]");

// Before anything else is loaded, as `src/parvis.mjs` does.
useCompileCache();
const { compile } = await import("../src/build/compile.ts");
const { prepare } = await import("../src/build/pictures.ts");
const { replaceFolder } = await import("../src/build/transaction.ts");
const { loadSite } = await import("../src/content/load.ts");

const clock = new StageClock();
const { timed } = clock;
const { loaded, pictures } = await prepare(loadSite(folder, { now, timed }), folder);
const { site, files: read } = loaded;
if (!site) throw new Error("The content has errors.");
const { files } = await replaceFolder(out, (fresh) =>
  compile(site, pictures, fresh, {
    isDevelopment: false,
    hasCards: false,
    hasFormats: formats !== "pages",
    timed,
  }),
);

const sizes = (written: typeof files) => amountOf(written.map(({ bytes }) => bytes));
const amounts: Readonly<Partial<Record<string, Amount>>> = {
  read: amountOf([...read.texts.values()].map(({ text }) => Buffer.byteLength(text))),
  render: sizes(files.filter(({ isPage }) => isPage)),
  outputs: sizes(files.filter(({ isPage }) => !isPage)),
  write: sizes(files),
};
const usages = [...clock.taken].map(([stage, taken]): StageUsage => ({
  stage,
  ...taken,
  ...amounts[stage],
}));
console.log(JSON.stringify(usages));
