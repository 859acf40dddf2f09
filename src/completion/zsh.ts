import type { Described, DescribedFlag, Offer } from "./describe.ts";

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What stands between the brackets of a specification. */
const inBrackets = (text: string): string => text.replace(/[\\[\]]/g, String.raw`\$&`);

/** What stands between its colons. */
const betweenColons = (text: string): string => text.replace(/[\\:]/g, String.raw`\$&`);

const action = ({ choices, path }: Offer): string => {
  if (choices.length > 0) return `(${choices.join(" ")})`;
  if (path === undefined) return "";
  return path === "folder" ? "_files -/" : "_files";
};

const place = (offer: Offer): string => `${betweenColons(offer.name)}:${action(offer)}`;

const flagSpec = ({ name, summary, value, isRepeatable }: DescribedFlag): string =>
  quote(
    `${isRepeatable ? "*" : ""}--${name}[${inBrackets(summary)}]${value ? `:${place(value)}` : ""}`,
  );

const wordSpecs = ({ words, isOpen }: Described): readonly string[] =>
  words.map((word, i) => quote(`${isOpen && i === words.length - 1 ? "*" : i + 1}:${place(word)}`));

const commandCase = (command: Described): string => {
  const specs = [...command.flags.map(flagSpec), ...wordSpecs(command)];
  return `    ${command.name})\n      _arguments \\\n${specs.map((spec) => `        ${spec}`).join(" \\\n")}\n      ;;`;
};

/** The script for zsh: to be sourced, or as a file of `$fpath` called `_parvis`. */
export const zsh = (commands: readonly Described[]): string => `#compdef parvis
# source <(parvis completion zsh)
_parvis() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${betweenColons(summary)}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}

if [ "$funcstack[1]" = _parvis ]; then
  _parvis "$@"
else
  compdef _parvis parvis
fi
`;
