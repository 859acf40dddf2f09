/** The compiler, by a configuration that lies beside this file. */
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Compiles into a folder; throws what the compiler says. */
export const compile = (configuration: string, folder: string): void => {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const args = [tsc, "-p", join(import.meta.dirname, configuration), "--outDir", folder];
  execFileSync(process.execPath, args, { stdio: "inherit" });
};
