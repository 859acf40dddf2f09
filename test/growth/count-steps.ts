/** Counts the steps of a piece of work: blocks of code that run, steps of patterns, characters that are looked through. */
import { Session } from "node:inspector/promises";
import { nativeExec, walk } from "./regex-steps.ts";

let looked = 0;

/** Methods that look through the whole of what they are called on. */
const whole = ["normalize", "toLowerCase", "toUpperCase", "replaceAll", "toWellFormed", "trim"];
/** Methods that look until they find. */
const searching = ["indexOf", "lastIndexOf", "includes"];
/** Methods of lists that copy or move what is there. */
const moving = ["splice", "unshift", "shift", "concat", "join", "toReversed", "toSorted"];

type Method = (this: { readonly length: number }, ...args: unknown[]) => unknown;
type Cost = (length: number, args: readonly unknown[], result: unknown) => number;

const costs: Readonly<Record<string, Cost>> = {
  indexOf: (length, [, from = 0], at) =>
    Math.max(0, (at === -1 ? length : Number(at)) - Number(from)),
  lastIndexOf: (length, [, from = length], at) =>
    Math.min(length, Number(from)) - Math.max(0, Number(at)),
  slice: (_, __, result) => (Array.isArray(result) ? result.length : 1),
};

/** Counts what a method costs, whenever it is called. */
const counted = (prototype: object, name: string): (() => void) => {
  const native = Reflect.get(prototype, name) as Method;
  const cost = costs[name] ?? ((length) => length);
  const count: Method = function (...args) {
    const { length } = this;
    const result = native.apply(this, args);
    looked += cost(length, args, result);
    return result;
  };
  Reflect.set(prototype, name, count);
  return () => {
    Reflect.set(prototype, name, native);
  };
};

/** While it watches, each search of a pattern is done twice: by V8, and step by step. */
const watch = (): (() => void) => {
  const undo = [
    ...[...whole, ...searching].map((name) => counted(String.prototype, name)),
    ...[...searching, ...moving, "slice"].map((name) => counted(Array.prototype, name)),
  ];
  RegExp.prototype.exec = function (text: string) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- a pattern knows where it goes on from
    const pattern: RegExp = this;
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const found = nativeExec.call(pattern, text);
    unwatched(() => {
      if (walk(pattern, text, from) !== (found !== null))
        throw new Error(`Walked another way: ${String(pattern)}`);
    });
    return found;
  };
  return () => {
    RegExp.prototype.exec = nativeExec;
    for (const one of undo) one();
  };
};

/** What the walk itself looks up is no step of it. */
const unwatched = (work: () => void): void => {
  const before = looked;
  const exec: unknown = Reflect.get(RegExp.prototype, "exec");
  RegExp.prototype.exec = nativeExec;
  try {
    work();
  } finally {
    Reflect.set(RegExp.prototype, "exec", exec);
    looked = before;
  }
};

export class StepCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post("Profiler.enable");
    // V8 counts how often each block has run: https://chromedevtools.github.io/devtools-protocol/v8/Profiler/
    await this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    await this.#blocks();
  }

  stop(): void {
    this.#session.disconnect();
  }

  async #blocks(): Promise<number> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    let sum = 0;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    return sum;
  }

  /** How many steps a piece of work takes, the few since the last count included. */
  async count(work: () => unknown): Promise<number> {
    looked = 0;
    const restore = watch();
    try {
      await work();
    } finally {
      restore();
    }
    return (await this.#blocks()) + looked;
  }
}
