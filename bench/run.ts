/**
 * What checks and builds take, on Linux: `npm run bench`, or `npm run bench -- 1000` for other numbers of
 * sessions, `agenda` for a site of 300 events, `languages` for 1,000 sessions in one language and in two, `features`
 * for what each feature adds to those, `import` for imports alone, `install` for what npm does (its registry has to
 * answer); `--runs 5` for medians of more runs, `--json` for machines.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { generateAgenda } from "./agenda.ts";
import { featureSites } from "./features.ts";
import { generateSite } from "./generate.ts";
import { addSecondLanguage } from "./second-language.ts";
import { besideHugo, type SideBySide } from "./hugo/beside.ts";
import { measureImports } from "./import.ts";
import { measureInstalls } from "./install.ts";
import { measure, medianOf, repeat, type Run } from "./measure.ts";
import { bareNode, build, type Built, check, root, staged } from "./parvis.ts";
import { Place, weigh } from "./place.ts";
import {
  type Figures,
  printBeside,
  printFigures,
  printGrowth,
  printImports,
  printInstalls,
  printStages,
} from "./print.ts";
import { growthOf, type Staged, stagesOf } from "./stages.ts";

const { values, positionals } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "3" },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const words = positionals.length > 0 ? positionals : ["100", "1000", "3000"];
const sizes = words.filter((word) => /^\d+$/.test(word)).map(Number);
/** The size at which Hugo builds too, and of the schedules that are imported. */
const shared = 1000;

using place = new Place();

const median = async (run: () => Run): Promise<Figures> => {
  const { cpuSeconds, wallSeconds, peakBytes } = medianOf(await repeat(runs, () => measure(run())));
  return { cpuSeconds, wallSeconds, peakBytes };
};

const medianOfBuild = async (run: (out: string) => Run): Promise<Figures> =>
  medianOf(
    await repeat(runs, async () => {
      const out = place.fresh("out");
      const { cpuSeconds, wallSeconds, peakBytes } = await measure(run(out));
      return { cpuSeconds, wallSeconds, peakBytes, ...weigh(out) };
    }),
  );

/** A check and builds of one site; its icons are drawn once and then lie in the cache. */
const rows: (readonly [string, Figures])[] = [];
const addSite = async (name: string, built: Built): Promise<void> => {
  rows.push([`${name}: check`, await median(() => check(built))]);
  rows.push([`${name}: build`, await medianOfBuild((out) => build(built, out))]);
  rows.push([`${name}: pages alone`, await medianOfBuild((out) => staged(built, out, "pages"))]);
};

rows.push(["bare Node", await median(() => bareNode)]);
await addSite("first site", { folder: root, now: "2013-06-01T12:00" });

const bySize: Staged[] = [];
let beside: SideBySide | undefined;
for (const sessions of sizes) {
  const built = { folder: place.fresh(`${sessions}`), now: "2027-02-01T12:00" };
  generateSite(built.folder, sessions);
  rows.push([`${sessions} sessions: check`, await median(() => check(built))]);
  const pages = await medianOfBuild((out) => staged(built, out, "pages"));
  rows.push([`${sessions} sessions: pages alone`, pages]);
  bySize.push(await stagesOf(place, built, sessions, runs));
  if (sessions === shared) beside = await besideHugo(place, built, sessions, runs);
}
if (words.includes("agenda")) {
  const folder = place.fresh("agenda");
  generateAgenda(folder, 300, 20);
  await addSite("300 events of 20 sessions", { folder, now: "2022-01-20T12:00" });
}

if (words.includes("languages")) {
  const now = "2027-02-01T12:00";
  const [one, two] = [place.fresh("one"), place.fresh("two")];
  for (const folder of [one, two]) generateSite(folder, shared);
  addSecondLanguage(two);
  for (const [name, folder] of [
    ["one language", one],
    ["two languages", two],
  ] as const)
    await addSite(`${shared} sessions, ${name}`, { folder, now });
}

if (words.includes("features"))
  for (const [name, folder] of featureSites((one) => place.fresh(one), shared)) {
    const built = { folder, now: "2027-02-01T12:00" };
    rows.push([`${shared} sessions: ${name}`, await medianOfBuild((out) => build(built, out))]);
  }

const imports =
  words.includes("import") || sizes.includes(shared)
    ? await measureImports(place, shared, runs)
    : [];
for (const [name, { cpuSeconds, wallSeconds, peakBytes }] of imports)
  rows.push([name, { cpuSeconds, wallSeconds, peakBytes }]);

const installs = words.includes("install") ? await measureInstalls(place) : undefined;
const growth = growthOf(bySize);
if (values.json) {
  const machine = { cores: availableParallelism(), node: process.version, folder: place.folder };
  const figures = Object.fromEntries(rows);
  console.log(JSON.stringify({ machine, figures, bySize, growth, beside, installs }, undefined, 2));
} else {
  console.log(
    `${availableParallelism()} cores, Node ${process.version}, medians of ${runs} runs, output to ${place.folder}`,
  );
  printFigures(rows);
  for (const one of bySize) printStages(one);
  if (growth) printGrowth(growth);
  if (imports.length > 0) printImports(imports.map(([, usage]) => usage));
  if (installs) printInstalls(installs);
  if (beside) printBeside(beside);
  else if (sizes.includes(shared))
    console.log(
      "\nNo Hugo on this machine (Debian: apt-get install hugo): nothing to compare with",
    );
}
