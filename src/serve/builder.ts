import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { type BuildState, isBuildState } from "./state.ts";
import type { Order } from "./worker.ts";

/** Builds in a fresh process each time; a newer build stops the one that runs. */
export interface Builder {
  /** What came of it; undefined if a newer build overtook it. */
  readonly build: (order: Order) => Promise<BuildState | undefined>;
  readonly stop: () => void;
}

const waitFor = (child: ChildProcess): Promise<BuildState | undefined> =>
  new Promise((resolve) => {
    child.once("message", (message) => {
      resolve(isBuildState(message) ? message : undefined);
    });
    child.once("exit", (code, signal) => {
      const ended = `The build ended by ${signal ?? `exit code ${code ?? 0}`}.`;
      resolve(child.killed ? undefined : { kind: "failed", message: ended });
    });
  });

const hasExited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else
      child.once("exit", () => {
        resolve();
      });
  });

export const makeBuilder = (): Builder => {
  let running: ChildProcess | undefined;
  return {
    build: async (order) => {
      const former = running;
      const child = fork(join(import.meta.dirname, "worker.ts"));
      running = child;
      if (former) {
        former.kill();
        await hasExited(former);
      }
      if (child.killed) return undefined;
      const state = waitFor(child);
      child.send(order);
      return state;
    },
    stop: () => running?.kill(),
  };
};
