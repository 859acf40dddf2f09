/** The command line of Parvis: as a process, or within this one. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { vi } from "vitest";
import { main } from "../../src/cli/main.ts";

const parvis = join(import.meta.dirname, "../../src/parvis.mjs");

export type Environment = Readonly<Record<string, string>>;

/** The environment of a test: neither a host's nor a terminal's. */
const plainEnvironment: Environment = {
  PATH: process.env.PATH ?? "",
  HOME: process.env.HOME ?? "",
  ...(process.env.TMPDIR && { TMPDIR: process.env.TMPDIR }),
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts `parvis` as a process. */
export const start = (args: readonly string[], env: Environment = {}): ChildProcess =>
  spawn(process.execPath, [parvis, ...args], {
    env: { ...plainEnvironment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });

/**
 * Runs `parvis` to its end as a process, for what only a process has: its exit code, signals, the zone and the
 * language of the machine.
 */
export const runProcess = async (
  args: readonly string[],
  env: Environment = {},
): Promise<Ended> => {
  const child = start(args, env);
  const said = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...said };
};

/** Keeps what is written to a stream, instead of writing it. */
const capture = (stream: NodeJS.WriteStream, keep: (text: string) => void) =>
  vi.spyOn(stream, "write").mockImplementation((text) => {
    keep(typeof text === "string" ? text : Buffer.from(text).toString());
    return true;
  });

let isRunning = false;

/**
 * Runs `parvis` to its end within this process: the same command line, without the half second of loading that a
 * process takes. One at a time, for they share the arguments.
 */
export const run = async (args: readonly string[], env: Environment = {}): Promise<Ended> => {
  if (isRunning) throw new Error("One command at a time: `runProcess` is for several.");
  isRunning = true;
  const said = { stdout: "", stderr: "" };
  const before = { argv: process.argv, env: process.env, exitCode: process.exitCode };
  const folder = process.cwd();
  const listeners = process.listeners("uncaughtException");
  const captured = [
    capture(process.stdout, (text) => (said.stdout += text)),
    capture(process.stderr, (text) => (said.stderr += text)),
  ];
  Object.assign(process, {
    argv: [process.execPath, parvis, ...args],
    env: { ...plainEnvironment, ...env },
    exitCode: undefined,
  });
  try {
    await main();
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    for (const stream of captured) stream.mockRestore();
    Object.assign(process, before);
    process.chdir(folder);
    for (const listener of process.listeners("uncaughtException"))
      if (!listeners.includes(listener)) process.off("uncaughtException", listener);
    isRunning = false;
  }
};

/** The address at which a server answers that was started, without trailing slash. Rejects with what it said if it ends. */
export const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /localhost:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://localhost:${port}`);
    });
    child.once("exit", () => {
      reject(new Error(said));
    });
  });
