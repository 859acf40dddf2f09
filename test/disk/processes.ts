/** Real processes that die while they write. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MortalPlan } from "./mortal.mjs";

const mortal = pathToFileURL(join(import.meta.dirname, "mortal.mjs")).href;
const parvis = join(import.meta.dirname, "../../src/parvis.mjs");

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that was said. */
  readonly said: string;
}

const runNode = (args: readonly string[], plan: MortalPlan): Promise<Ending> => {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", mortal, ...args], {
    env: { PATH, HOME, MORTAL: JSON.stringify(plan) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) =>
    child.once("close", (code, signal) => {
      resolve({ code, signal, said });
    }),
  );
};

/** Runs a command of Parvis, to which something happens. */
export const runMortal = (args: readonly string[], plan: MortalPlan): Promise<Ending> =>
  runNode([parvis, ...args], plan);

/** Runs a script, to which something happens. */
export const runScript = (script: string, plan: MortalPlan): Promise<Ending> =>
  runNode(["--input-type=module", "-e", script], plan);

/**
 * Kills a script at its first step, a fresh one at its second, and so on up to its end; `begin` gives the next script,
 * with its folder, and `look` is told after each. Returns how many steps there were.
 */
export const killEverywhere = async (
  begin: () => { readonly folder: string; readonly script: string },
  look: (folder: string, at: number) => void,
): Promise<number> => {
  for (let at = 1; ; at++) {
    const { folder, script } = begin();
    const { signal, code, said } = await runScript(script, {
      folders: [folder],
      at,
      how: "SIGKILL",
    });
    look(folder, at);
    if (signal === "SIGKILL") continue;
    if (code !== 0) throw new Error(said);
    return at - 1;
  }
};
