import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What one run of a command took. */
export interface Usage {
  /** User and system time together, of the process and of the children it waited for. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Of the process alone, at most. */
  readonly peakBytes: number;
  /** What it printed. */
  readonly output: string;
}

/** How a command is run. */
export interface Run {
  readonly command: string;
  readonly args: readonly string[];
  /** Where; here if not given. */
  readonly folder?: string;
}

/** CPU seconds of the child processes that have ended: proc(5), cutime and cstime, in ticks of 10 ms. */
const childrenSeconds = (): number => {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
  const [user = NaN, system = NaN] = fields.slice(13, 15).map(Number);
  return (user + system) / 100;
};

/** The most memory that a process has had so far, in bytes; 0 once it has ended: proc(5), VmHWM. */
const peakOf = (pid: number): number => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
};

/**
 * Runs a command; throws with its output if it fails. Any command is measured in the same way, from
 * outside, by what Linux counts; so nothing else may be running from here meanwhile.
 */
export const measure = async ({ command, args, folder }: Run): Promise<Usage> => {
  const before = childrenSeconds();
  const start = performance.now();
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => printed.push(data));
  let peakBytes = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) peakBytes = Math.max(peakBytes, peakOf(child.pid));
  }, 20);
  try {
    const code = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    const wallSeconds = (performance.now() - start) / 1000;
    const output = Buffer.concat(printed).toString();
    if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${output}`);
    return { cpuSeconds: childrenSeconds() - before, wallSeconds, peakBytes, output };
  } finally {
    clearInterval(look);
  }
};

/** The usage whose CPU time is in the middle. */
export const medianOf = <U extends { readonly cpuSeconds: number }>(usages: readonly U[]): U => {
  const sorted = usages.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (!median) throw new RangeError("at least one run");
  return median;
};

/** Makes as many usages, one after the other. */
export const repeat = async <U>(runs: number, run: (i: number) => Promise<U>): Promise<U[]> => {
  const usages: U[] = [];
  for (let i = 0; i < runs; i++) usages.push(await run(i));
  return usages;
};
