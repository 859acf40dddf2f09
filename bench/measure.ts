import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What one run of a command took. */
export interface Usage {
  /** User and system time together, of the process and of the children it waited for. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakBytes: number;
}

/** Runs Node with the arguments; throws with its output if it fails. */
export const measure = (args: readonly string[]): Usage => {
  const folder = mkdtempSync(join(tmpdir(), "parvis-usage-"));
  const file = join(folder, "usage.json");
  const preload = join(import.meta.dirname, "usage.mjs");
  try {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", preload, ...args], {
      encoding: "utf8",
      env: { ...process.env, USAGE_FILE: file },
    });
    const wallSeconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`);
    const [cpuSeconds = NaN, peakBytes = NaN] = readFileSync(file, "utf8").split(" ").map(Number);
    return { cpuSeconds, wallSeconds, peakBytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The run whose CPU time is in the middle. */
export const medianOf = (runs: number, args: readonly string[]): Usage => {
  const usages = Array.from({ length: runs }, () => measure(args));
  usages.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
  const median = usages[Math.floor(runs / 2)];
  if (!median) throw new RangeError("at least one run");
  return median;
};
