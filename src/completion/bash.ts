import type { Described, Offer } from "./describe.ts";

/** Bash also of before version 4, as macOS has it: no `mapfile`, and `compopt` only where it is known. */
const reply = ({ choices, path }: Offer): string => {
  if (choices.length > 0) return `_parvis_reply -W '${choices.join(" ")}'`;
  if (path === undefined) return ":";
  return `compopt -o filenames 2>/dev/null; _parvis_reply ${path === "folder" ? "-d" : "-f"}`;
};

/** Branches of a `case`, with one for all patterns that are answered alike. */
const branches = (
  cases: readonly (readonly [pattern: string, answer: string])[],
): readonly string[] =>
  [...Map.groupBy(cases, ([, answer]) => answer)].map(
    ([answer, alike]) => `  ${alike.map(([pattern]) => pattern).join(" | ")}) ${answer} ;;`,
  );

const valueBranches = (commands: readonly Described[]): readonly string[] =>
  branches(
    commands.flatMap(({ name, flags }) =>
      flags.flatMap((flag) =>
        flag.value ? [[`'${name} --${flag.name}'`, `${reply(flag.value)}; return`] as const] : [],
      ),
    ),
  );

const flagBranches = (commands: readonly Described[]): readonly string[] =>
  branches(
    commands.map(({ name, flags }) => {
      const known = flags.map((flag) => `--${flag.name}`);
      return [name, `_parvis_reply -W '${known.join(" ")}'`];
    }),
  );

/** By how many words stand between the command and the cursor; of an open command the last word may be any. */
const wordBranches = (commands: readonly Described[]): readonly string[] =>
  branches(
    commands.flatMap(({ name, words, isOpen }) =>
      words.map((word, i) => {
        const isRest = isOpen && i === words.length - 1;
        return [isRest ? `'${name} '*` : `'${name} ${i}'`, reply(word)] as const;
      }),
    ),
  );

/** The script for bash. */
export const bash = (commands: readonly Described[]): string => {
  const valued = commands.flatMap(({ flags }) =>
    flags.flatMap(({ name, value }) => (value ? [`--${name}`] : [])),
  );
  return `# source <(parvis completion bash)
_parvis_reply() {
  local IFS=$'\\n'
  COMPREPLY=($(IFS=' '; compgen "$@" -- "\${COMP_WORDS[COMP_CWORD]}"))
}

_parvis() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  local i words=0
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _parvis_reply -W '${commands.map(({ name }) => name).join(" ")}'
    return
  fi
  case "$command $before" in
${valueBranches(commands).join("\n")}
  esac
  if [[ $current == -* ]]; then
    case $command in
${flagBranches(commands).join("\n")}
    esac
    return
  fi
  for ((i = 2; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
    ${[...new Set(valued)].join(" | ")}) i=$((i + 1)) ;;
    -*) ;;
    *) words=$((words + 1)) ;;
    esac
  done
  case "$command $words" in
${wordBranches(commands).join("\n")}
  esac
}

complete -F _parvis parvis
`;
};
