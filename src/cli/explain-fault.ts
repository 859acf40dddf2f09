import type { SayCommand } from "../i18n/commands.ts";
import type { ArgumentFault } from "./misfit.ts";
import { asTyped } from "./npm.ts";

/** What is wrong with the arguments, and what to do. */
export const explainFault = (fault: ArgumentFault, say: SayCommand): string => {
  const { key, value = "", flag = "", nearest, known = [], command } = fault;
  const name = command?.name ?? "build";
  const words = key === "cli.missing-word" ? (command?.words ?? []) : [];
  const sentence = say(key, {
    value,
    flag,
    nearest: nearest === undefined ? "" : say("cli.nearest", { value: nearest }),
    known: known.join(", "),
    command: asTyped(
      name,
      words.map(({ choices, placeholder }) => choices?.join("|") ?? say(placeholder)),
    ),
  });
  return `${sentence}\n${say("cli.hint", { command: asTyped(name) })}`;
};
