/** What `--help` prints, of all commands or of one. */
import { common } from "../commands/flags.ts";
import { commands } from "../commands/index.ts";
import type { SayCommand } from "../i18n/commands.ts";
import type { Command } from "../run/command.ts";
import { printable } from "../text/characters.ts";
import type { Flag } from "../run/flag.ts";
import { asTyped } from "./npm.ts";

/** A table of two columns. */
const columns = (rows: readonly (readonly [left: string, right: string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
};

/** `npm run import -- FILE`, or `npm run build -- [options]` of a command without words. */
const signature = ({ name, words }: Command, say: SayCommand): string =>
  asTyped(
    name,
    words.length === 0
      ? [say("cli.value.options")]
      : words.map(({ placeholder }) => say(placeholder)),
  );

/** A flag as it is typed: `--out DIR`. */
export const flagAsTyped = (flag: Flag, say: SayCommand): string =>
  flag.kind === "switch" ? `--${flag.name}` : `--${flag.name} ${say(flag.placeholder)}`;

/** What a flag is for, with what holds without it. */
export const aboutFlag = (flag: Flag, say: SayCommand): string => {
  const choices = flag.kind === "valued" ? (flag.choices ?? []) : [];
  const summary = say(flag.summary, { choices: choices.join(", ") });
  if (flag.kind === "switch" || !flag.default) return summary;
  const otherwise = "key" in flag.default ? say(flag.default.key) : flag.default.text;
  return `${summary} (${otherwise})`;
};

/** What a command does, in a line. */
export const aboutCommand = ({ summary, words }: Command, say: SayCommand): string =>
  typeof summary === "string"
    ? say(summary, { choices: words[0]?.choices?.join(", ") ?? "" })
    : printable(summary.text);

const flagTable = (flags: readonly Flag[], say: SayCommand): string =>
  columns(flags.map((flag) => [flagAsTyped(flag, say), aboutFlag(flag, say)]));

/** The help of all commands, those of the site's own among them. */
export const generalHelp = (say: SayCommand, own: readonly Command[] = []): string => {
  const rows = [...commands, ...own].map(
    (command) => [signature(command, say), aboutCommand(command, say)] as const,
  );
  return [
    `${say("cli.about")}\n`,
    columns(rows),
    `${say("cli.common")}\n\n${flagTable(common, say)}`,
    `${say("cli.help-of-one", { command: asTyped("build") })}\n`,
  ].join("\n");
};

/** The help of one command: what it does, and all of its flags. */
export const commandHelp = (command: Command, say: SayCommand): string =>
  [
    `${signature(command, say)}  ${aboutCommand(command, say)}\n`,
    ...(command.help ? [`${say(command.help)}\n`] : []),
    flagTable(command.flags, say),
  ].join("\n");
