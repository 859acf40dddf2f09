/**
 * A command in a process of its own, and one that watches it: only the second can say that the first ran out of memory,
 * for V8, or the system, ends a process without asking it.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { holdLastWords } from "./last-words.ts";
import type { MemoryKey } from "./say.ts";

const mark = "PARVIS_WATCHED";

/** A terminal tells both processes that Ctrl+C was pressed; told twice, a command would not end in order. */
const grace = 500;

const passOn = (child: ChildProcess): (() => void) => {
  const listeners = (["SIGINT", "SIGHUP", "SIGTERM"] as const).map((signal) => {
    const tell = () => {
      setTimeout(() => child.kill(signal), signal === "SIGTERM" ? 0 : grace).unref();
    };
    process.on(signal, tell);
    return () => process.off(signal, tell);
  });
  return () => {
    for (const end of listeners) end();
  };
};

/** Ends this process as the other one was ended; returns the exit code where that is not done by a signal. */
const endBy = (signal: NodeJS.Signals): number => {
  const isUsual = ["SIGINT", "SIGHUP", "SIGTERM", "SIGKILL"].includes(signal);
  if (isUsual) process.kill(process.pid, signal);
  return 128 + constants.signals[signal];
};

type Environment = Readonly<Record<string, string | undefined>>;

type Ending = readonly [code: number | null, signal: NodeJS.Signals | null];

export interface Watching {
  readonly env: Environment;
  readonly say: (key: MemoryKey) => Promise<string>;
  /** Shows V8's last words too. */
  readonly isDebugging: boolean;
}

/** Runs the command of this process in another one; its exit code, or undefined if there can be no other. */
export const runWatched = async ({
  env,
  say,
  isDebugging,
}: Watching): Promise<number | undefined> => {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...env, [mark]: "1" },
    stdio: ["inherit", "inherit", "pipe", "ipc"],
  });
  const lastWords = holdLastWords(child.stderr, process.stderr);
  const end = passOn(child);
  const ending = await new Promise<Ending | undefined>((resolve) => {
    child.once("error", () => {
      resolve(undefined);
    });
    child.once("close", (...ending) => {
      resolve(ending);
    });
  });
  end();
  if (!ending) return undefined;
  const [code, signal] = ending;
  const ranOut = code !== 0 && lastWords.saysOutOfMemory();
  if (!ranOut || isDebugging) process.stderr.write(lastWords.text());
  if (ranOut) process.stderr.write(`${await say("memory.heap")}\n`);
  if (signal === "SIGKILL") process.stderr.write(`${await say("memory.killed")}\n`);
  if (ranOut) return 2;
  return signal ? endBy(signal) : (code ?? 2);
};

/** True in the process that is watched, which ends with the one that watches it. */
export const isWatched = (env: Environment): boolean => {
  if (env[mark] === undefined || !process.channel) return false;
  process.once("disconnect", () => process.exit());
  process.channel.unref();
  return true;
};
