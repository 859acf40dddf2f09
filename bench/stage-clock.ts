import type { Stage, Timed } from "../src/content/stages.ts";

/** What one part of a run took. */
export interface Taken {
  /** Of all threads, user and system. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most memory that the process had, by the end of it. */
  readonly peakBytes: number;
}

interface Reading {
  /** Microseconds. */
  readonly cpu: number;
  /** Milliseconds. */
  readonly wall: number;
  readonly peakBytes: number;
}

const read = (): Reading => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    cpu: userCPUTime + systemCPUTime,
    wall: performance.now(),
    peakBytes: maxRSS * 1024,
  };
};

/** Everything that is of no stage: loading modules, bundling scripts and styles, Eleventy's own work. */
export type Part = Stage | "rest";

/** Tells what each stage of this process took: a stage within another counts for itself alone. */
export class StageClock {
  readonly #taken = new Map<Part, Taken>();
  #part: Part = "rest";
  #since: Reading = { cpu: 0, wall: 0, peakBytes: 0 };

  readonly timed: Timed = (stage, work) => {
    const outer = this.#part;
    this.#turnTo(stage);
    try {
      return work();
    } finally {
      this.#turnTo(outer);
    }
  };

  /** Since the process began; together they are all that it took. */
  get taken(): ReadonlyMap<Part, Taken> {
    this.#turnTo(this.#part);
    return this.#taken;
  }

  #turnTo(part: Part): void {
    const now = read();
    const before = this.#taken.get(this.#part);
    this.#taken.set(this.#part, {
      cpuSeconds: (before?.cpuSeconds ?? 0) + (now.cpu - this.#since.cpu) / 1e6,
      wallSeconds: (before?.wallSeconds ?? 0) + (now.wall - this.#since.wall) / 1e3,
      peakBytes: now.peakBytes,
    });
    this.#since = now;
    this.#part = part;
  }
}
