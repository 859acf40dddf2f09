import type { Described, DescribedFlag, Offer } from "./describe.ts";

const quote = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

/** What may stand in a place; `-x` and `-r` ask for a value, the former for no file. */
const offer = ({ choices, path }: Offer): string => {
  if (choices.length > 0) return `-x -a ${quote(choices.join(" "))}`;
  if (path === undefined) return "-x";
  return path === "folder" ? "-x -a '(__fish_complete_directories)'" : "-r -F";
};

const flagLine = (command: string, { name, short, summary, value }: DescribedFlag): string =>
  [
    `complete -c parvis -n '__fish_seen_subcommand_from ${command}'`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${name}`,
    `-d ${quote(summary)}`,
    ...(value ? [offer(value)] : []),
  ].join(" ");

/** The first word; what follows is a name, which nobody can guess. */
const wordLine = ({ name, words: [word] }: Described): readonly string[] => {
  if (!word) return [];
  if (word.path) return [`complete -c parvis -n '__fish_seen_subcommand_from ${name}' -F`];
  if (word.choices.length === 0) return [];
  const choices = word.choices.join(" ");
  const isFirst = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${choices}`;
  return [`complete -c parvis -n '${isFirst}' -a ${quote(choices)}`];
};

const commandLines = (command: Described): readonly string[] => [
  `complete -c parvis -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`,
  ...command.flags.map((flag) => flagLine(command.name, flag)),
  ...wordLine(command),
];

/** The script for fish. */
export const fish = (commands: readonly Described[]): string =>
  `# parvis completion fish > ~/.config/fish/completions/parvis.fish
complete -c parvis -f
${commands.flatMap(commandLines).join("\n")}
`;
