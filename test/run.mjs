// All checks, in three lanes side by side; what fails is shown, and nothing is left out because of it.
//   npm test               all of them
//   npm test -- lint unit  some of them
//   npm test -- engines    in Firefox ESR and WebKitGTK, which is not among all
//   npm test -- checkers   by the Nu Html Checker and IBM Equal Access, which are not among all either
import { spawn } from "node:child_process";
import {
  accessSync,
  constants,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 24 || (major === 24 && minor < 8)) {
  console.error(
    `Node 24.8 is needed, and this is ${process.version}: run “npm ci”, then “npm test”.`,
  );
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const root = join(import.meta.dirname, "..");
const minutes = 60_000;
const gigabytes = 2 ** 30;

/** A folder in memory (Linux): tests write many thousand small files, and read each but once or twice. */
const memory = "/dev/shm";

const isRoomy = (folder) => {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 2 * gigabytes;
  } catch {
    return false;
  }
};

/** Where temporary files lie, unless somebody wants them elsewhere. */
const temporaryRoot = () => (!process.env.TMPDIR && isRoomy(memory) ? memory : tmpdir());

/** The temporary folder of all steps, which ends with the run. By its real path: on macOS /var is a link. */
const temporary = mkdtempSync(join(realpathSync.native(temporaryRoot()), "parvis-test-"));

const tool = (path, ...args) => ({ args: [join("node_modules", path), ...args] });

/** A step that has tests of its own counts each of them. */
const vitest = (name, ...args) => ({
  ...tool("vitest/vitest.mjs", "run", ...args, "--reporter=default", "--reporter=json"),
  report: join(temporary, `${name}.json`),
});

const steps = {
  types: tool("typescript/bin/tsc", "--noEmit"),
  lint: tool("eslint/bin/eslint.js", "."),
  format: tool("prettier/bin/prettier.cjs", "--check", "."),
  // Its longest file is alone in the end: by then the browser’s lane still has work.
  reliability: vitest("reliability", "--config", "test/reliability.config.ts"),
  unit: vitest("unit"),
  site: vitest("site", "--config", "test/site/vitest.config.ts"),
  oldest: vitest("oldest", "--config", "test/oldest/vitest.config.ts"),
  engines: vitest("engines", "--config", "test/engines/vitest.config.ts"),
  checkers: { ...vitest("checkers", "--config", "test/checkers/vitest.config.ts"), most: 60 },
  standards: vitest("standards", "--config", "test/standards/vitest.config.ts"),
};

/** What runs where it is asked for, however long that takes. */
const asked = ["engines", "checkers"];

/** What reads the sources runs in one process, and what waits for a browser half of its time leaves the processors to all else. */
const reading = ["types", "lint", "format"];
const waiting = ["site", "oldest", "engines", "checkers"];

const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
// In a log, escape sequences are noise; some tools print them wherever CI is set.
if (!process.stdout.isTTY) Object.assign(env, { NO_COLOR: "1", FORCE_COLOR: undefined });

const running = new Set();
let isInterrupted = false;
/** On Unix a step is a process group, which ends with it whatever it started. */
const hasGroups = process.platform !== "win32";
const end = (child, signal) => {
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // It has ended by itself.
  }
};

/** Runs a step; resolves to its output and exit code. */
const run = ({ args, report, most = 20 }) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      report ? [...args, `--outputFile.json=${report}`] : args,
      {
        cwd: root,
        env,
        detached: hasGroups,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    running.add(child);
    const timeout = setTimeout(end, most * minutes, child, "SIGTERM");
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("error", (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on("close", (code) => {
      clearTimeout(timeout);
      running.delete(child);
      end(child, "SIGKILL");
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() });
    });
  });

/** How many tests a step had; a step that failed has at least one that failed. */
const count = ({ report }, code) => {
  let counts = { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  try {
    if (report) counts = countTests(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    // It ended before it wrote its report.
  }
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
};

const countTests = ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
    notes: new Set(
      testResults.flatMap(({ assertionResults }) => [
        ...assertionResults.flatMap(whereRun),
        ...assertionResults.flatMap(whySkipped),
      ]),
    ),
  };
};

/** Titles say it: “Firefox ESR (ran in Mozilla Firefox 140.12.0esr)”. */
const whereRun = ({ status, fullName }) =>
  status === "passed" || status === "failed"
    ? (/\((ran in [^)]*)\)/.exec(fullName)?.[1] ?? [])
    : [];

/** Titles say it: “feeds are valid (skipped without jing)”. */
const whySkipped = ({ status, fullName }) =>
  status === "passed" || status === "failed"
    ? []
    : [/\((skipped[^)]*)\)/.exec(fullName)?.[1] ?? fullName];

const removeTemporary = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });

const interrupted = (signal, code) => {
  process.on(signal, () => {
    const stop = () => {
      if (running.size > 0) return;
      removeTemporary();
      process.exit(code);
    };
    isInterrupted = true;
    stop();
    for (const child of running) {
      child.once("close", stop);
      end(child, signal);
      setTimeout(end, 5000, child, "SIGKILL");
    }
  });
};
interrupted("SIGINT", 130);
interrupted("SIGTERM", 143);
interrupted("SIGHUP", 129);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(", ")}: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

const verdictOf = ({ passed, failed, skipped }) => {
  if (failed > 0) return `FAILED (${failed})`;
  return passed === 0 && skipped > 0 ? `skipped (${skipped})` : `ok (${passed})`;
};

const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a step, and tells what came of it. */
const tell = async ([name, step]) => {
  const start = performance.now();
  const { code, output } = await run(step);
  const counts = count(step, code);
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(11)}${verdictOf(counts).padEnd(14)}${seconds} s`);
  for (const note of counts.notes ?? []) console.log(`${" ".repeat(11)}${note}`);
};

const runLane = async (lane) => {
  for (const step of lane) if (!isInterrupted) await tell(step);
};

const chosen = Object.entries(steps).filter(([name]) =>
  wanted.length === 0 ? !asked.includes(name) : wanted.includes(name),
);
const laneOf = ([name]) => [reading, waiting].findIndex((lane) => lane.includes(name));
const lanes = Object.values(Object.groupBy(chosen, laneOf));
await Promise.all(lanes.map(runLane));
removeTemporary();
if (wanted.length === 0)
  for (const name of asked)
    console.log(`${name.padEnd(11)}skipped       unless asked for: npm test -- ${name}`);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
