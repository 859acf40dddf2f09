/** What does not fit a command among words that are well formed. */
import { commands } from "../commands/index.ts";
import type { Command, Word } from "../run/command.ts";
import type { BadValue } from "../run/flag.ts";

type FaultKey =
  | `cli.${"unknown-flag" | "unknown-command" | "superfluous" | "missing-word" | "repeated"}`
  | `cli.${"missing-value" | "no-value" | "foreign-flag"}`
  | BadValue;

/** What is wrong with the arguments; `nearest` is what may have been meant. */
export interface ArgumentFault {
  readonly key: FaultKey;
  readonly value?: string;
  readonly flag?: string;
  readonly nearest?: string;
  /** What could stand there instead. */
  readonly known?: readonly string[];
  /** The command, where it is known. */
  readonly command?: Command;
}

/** The values of flags, by their names. */
export type Given = ReadonlyMap<string, readonly string[]>;

const isNeeded = ({ isOptional = false }: Word): boolean => !isOptional;

/** What does not fit the command: a flag of another, one twice, a value that is none, a word too many or too few. */
export const misfit = (
  command: Command,
  words: readonly string[],
  given: Given,
): ArgumentFault | undefined => {
  for (const [name, values] of given) {
    const flag = command.flags.find((one) => one.name === name);
    if (!flag) {
      const others = commands.filter(({ flags }) => flags.some((one) => one.name === name));
      const known = others.map((one) => one.name);
      return { key: "cli.foreign-flag", flag: `--${name}`, known, command };
    }
    const isRepeatable = flag.kind === "valued" && flag.isRepeatable;
    if (values.length > 1 && !isRepeatable)
      return { key: "cli.repeated", flag: `--${name}`, command };
  }
  const extra = words[command.words.length];
  if (extra !== undefined && !command.isOpen)
    return { key: "cli.superfluous", value: extra, command };
  if (words.length < command.words.filter(isNeeded).length)
    return { key: "cli.missing-word", command };
  return badValue(command, given);
};

/** The first value that is not what its flag asks for. */
const badValue = (command: Command, given: Given): ArgumentFault | undefined => {
  for (const flag of command.flags) {
    const value = given.get(flag.name)?.[0];
    if (flag.kind === "switch" || value === undefined || !flag.fault) continue;
    if (flag.read(value) !== undefined) continue;
    const { fault, choices } = flag;
    return { key: fault, value, command, ...(choices && { known: choices }) };
  }
  return undefined;
};
