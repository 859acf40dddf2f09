/** The checkers of others, where `npm run checkers` has brought them. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../.cache/checkers/node_modules");

const whereBrought = (path: string): string | undefined => {
  const file = resolve(folder, path);
  return existsSync(file) ? file : undefined;
};

/** The Nu Html Checker, a program in Java. */
export const nuJar = whereBrought("vnu-jar/build/dist/vnu.jar");

/** The engine of IBM Equal Access, a script for a page. */
export const equalAccessEngine = whereBrought("accessibility-checker-engine/ace.js");

const note = "(skipped without what “npm run checkers” brings)";

/** Why the Nu Html Checker cannot be run; empty if it can. */
export const whyNoNu =
  nuJar === undefined
    ? note
    : spawnSync("java", ["-version"]).status === 0
      ? ""
      : "(skipped without Java)";

/** Why IBM Equal Access cannot be run; empty if it can. */
export const whyNoEqualAccess = equalAccessEngine === undefined ? note : "";
