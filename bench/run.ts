/**
 * What a check and a build take: `npm run bench`, or `npm run bench -- 100 1000 3000` for other
 * numbers of sessions, `agenda` for a site of 300 events; `--json` for machines.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateAgenda } from "./agenda.ts";
import { generateSite } from "./generate.ts";
import { medianOf, type Usage } from "./measure.ts";

interface Row extends Usage {
  readonly name: string;
  /** Beyond starting Node. */
  readonly ownCpuSeconds: number;
  readonly files?: number;
  readonly bytes?: number;
}

const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals : ["1000"];

const root = resolve(import.meta.dirname, "..");
const parvis = join(root, "src/parvis.mjs");
const pagesAlone = join(root, "bench/pages-alone.ts");
const temporary = mkdtempSync(join(tmpdir(), "parvis-bench-"));
const runs = 3;

const bare = medianOf(5, ["--eval", "0"]);

const row = (name: string, args: readonly string[], out?: string): Row => {
  const usage = medianOf(runs, args);
  const ownCpuSeconds = usage.cpuSeconds - bare.cpuSeconds;
  return { name, ...usage, ownCpuSeconds, ...(out && weigh(out)) };
};

const weigh = (folder: string): { files: number; bytes: number } => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { files: files.length, bytes: files.reduce((sum, bytes) => sum + bytes, 0) };
};

/** A check and a build of one site, and its pages without the other formats; its social cards are drawn once and then lie in the cache. */
const site = (name: string, folder: string, now: string): readonly Row[] => {
  const out = join(temporary, `${name} out`);
  const alone = join(temporary, `${name} pages`);
  const options = ["--site", folder, "--now", now];
  return [
    row(`${name}: check`, [parvis, "check", ...options]),
    row(`${name}: build`, [parvis, "build", ...options, "--no-cards", "--out", out], out),
    row(`${name}: pages alone`, [pagesAlone, folder, now, alone], alone),
  ];
};

/** So many events, of so many sessions each. */
const agenda = { events: 300, sessions: 20 };

const manyEvents = (): readonly Row[] => {
  const folder = join(temporary, "agenda");
  generateAgenda(folder, agenda.events, agenda.sessions);
  return site(`${agenda.events} events`, folder, "2022-01-20T12:00");
};

const large = (sessions: number): readonly Row[] => {
  const folder = join(temporary, `${sessions}`);
  generateSite(folder, sessions);
  return site(`${sessions} sessions`, folder, "2027-02-01T12:00");
};

try {
  const rows: readonly Row[] = [
    { name: "bare Node", ...bare, ownCpuSeconds: 0 },
    ...site("first site", root, "2013-06-01T12:00"),
    ...sizes.flatMap((size) => (size === "agenda" ? manyEvents() : large(Number(size)))),
  ];
  if (values.json) console.log(JSON.stringify(rows, undefined, 2));
  else console.table(Object.fromEntries(rows.map((each) => [each.name, printed(each)])));
} finally {
  rmSync(temporary, { recursive: true });
}

function printed({ cpuSeconds, ownCpuSeconds, wallSeconds, peakBytes, files, bytes }: Row) {
  return {
    "CPU (s)": Number(cpuSeconds.toFixed(2)),
    "beyond Node": Number(ownCpuSeconds.toFixed(2)),
    "wall (s)": Number(wallSeconds.toFixed(2)),
    "peak (MB)": Math.round(peakBytes / 1e6),
    files: files ?? "",
    "output (MB)": bytes === undefined ? "" : Number((bytes / 1e6).toFixed(2)),
  };
}
