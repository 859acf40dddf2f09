/** Node tells where it cannot read a module of TypeScript, but not of JavaScript. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** An error with the trace in which the file is named that Node cannot read; the same one if that is told already. */
export const readingFault = (error: SyntaxError, files: readonly string[]): Error => {
  if (/^\S+:\d+\n/.test(error.stack ?? "")) return error;
  for (const file of files.filter((one) => /\.m?js$/.test(one))) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--check", "--input-type=module", "-"],
      { input: readFileSync(file), encoding: "utf8" },
    );
    if (status !== 0) return Object.assign(new Error(), { stack: stderr.replace("[stdin]", file) });
  }
  return error;
};
