/**
 * When a phone on a slow network shows a page of this repository’s site, with the styles in the page, as they
 * are, and with the same styles in a file: `npm run bench:view`, or `npm run bench:view -- --runs 21
 * --encoding gzip`; `--json` for machines.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { chromiumOptions } from "../src/pdf/chromium.ts";
import { serveFolder } from "../test/browser/server.ts";
import { buildAsProcess, filesOf, pathOf, root } from "../test/site/build-site.ts";
import { type Paint, paintsOf } from "./paint.ts";
import { copyWithStyleFile } from "./style-file.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "15" },
    encoding: { type: "string", default: "br" },
    json: { type: "boolean", default: false },
  },
});
const encoding = values.encoding === "gzip" ? "gzip" : "br";

/** An event’s page and one of its sessions, each opened first and after the other. */
const journeysOf = (built: string) => {
  const session = filesOf(built)
    .map(pathOf)
    .findLast((path) => /^\/[^/]+\/sessions\/[^/]+\/$/.test(path));
  if (session === undefined) throw new Error("This site has no session to be viewed.");
  const event = session.replace(/sessions\/.*/, "");
  return [
    { first: event, second: session },
    { first: session, second: event },
  ];
};

/** What was measured of one page, by where its styles were. */
interface Row {
  readonly page: string;
  readonly inPage: Paint[];
  readonly inFile: Paint[];
}

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const printed = ({ inPage, inFile }: Row) => {
  const median = (paints: readonly Paint[], which: keyof Paint) =>
    Math.round(medianOf(paints.map((paint) => paint[which])));
  return {
    "FCP, in the page": median(inPage, "first"),
    "FCP, in a file": median(inFile, "first"),
    "LCP, in the page": median(inPage, "largest"),
    "LCP, in a file": median(inFile, "largest"),
  };
};

const temporary = mkdtempSync(join(tmpdir(), "parvis-view-"));
try {
  const [inPage, inFile] = [join(temporary, "page"), join(temporary, "file")];
  await buildAsProcess(inPage, "2013-06-01T12:00+02:00", {}, root);
  const journeys = journeysOf(inPage);
  copyWithStyleFile(inPage, inFile);
  const browser = await chromium.launch(await chromiumOptions());
  const servers = {
    inPage: await serveFolder(inPage, { encoding }),
    inFile: await serveFolder(inFile, { encoding }),
  };

  const rows: Row[] = journeys.flatMap(({ first, second }) => [
    { page: `first ${first}`, inPage: [], inFile: [] },
    { page: `then ${second}`, inPage: [], inFile: [] },
  ]);
  // In turns, so that a machine that is busy for a while is so for both; the first turn only warms up.
  for (let run = 0; run <= Number(values.runs); run++)
    for (const [j, { first, second }] of journeys.entries())
      for (const place of ["inPage", "inFile"] as const) {
        const { origin } = servers[place];
        const paints = await paintsOf(browser, [origin + first, origin + second]);
        if (run > 0)
          for (const [i, paint] of paints.entries()) rows[2 * j + i]?.[place].push(paint);
      }

  const table = Object.fromEntries(rows.map((row) => [row.page, printed(row)]));
  if (values.json) console.log(JSON.stringify(table, undefined, 2));
  else console.table(table);
  await browser.close();
  for (const server of Object.values(servers)) server.close();
} finally {
  rmSync(temporary, { recursive: true });
}
