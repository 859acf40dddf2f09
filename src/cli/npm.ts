/** What npm does with the words that follow a script. */
import { commands } from "../commands/index.ts";
import { flagsByName } from "./arguments.ts";
import type { Environment } from "./environment.ts";

/** npm knows these too, so that they may be set for reasons of its own. */
const npmKnows: readonly string[] = ["all", "debug", "help"];

/**
 * The flag that npm took as one of its own, for want of the `--` before it (`npm run build --strict`);
 * it tells scripts by their environment: https://docs.npmjs.com/cli/v11/using-npm/config
 */
export const keptByNpm = (env: Environment): string | undefined => {
  const name = [...flagsByName.keys()].find(
    (name) => !npmKnows.includes(name) && env[`npm_config_${name.replaceAll("-", "_")}`],
  );
  return name && `--${name}`;
};

/** Those that npm has words of its own for. */
const typedOtherwise: Readonly<Partial<Record<string, string>>> = {
  start: "npm start",
  create: "npm create parvis@latest",
};

/** `npm start`, `npm run build`, with the words that must follow; a command of a site's own is no script. */
export const asTyped = (command: string, words: readonly string[] = []): string => {
  const isOurs = command in typedOtherwise || commands.some(({ name }) => name === command);
  if (!isOurs) return ["npx", "parvis", command, ...words].join(" ");
  const typed = typedOtherwise[command] ?? `npm run ${command}`;
  return words.length === 0 ? typed : [typed, "--", ...words].join(" ");
};
