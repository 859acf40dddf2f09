/** A command as the printers of scripts want it: with its texts in one language. */
import type { SayCommand } from "../i18n/commands.ts";
import type { Command, Word } from "../run/command.ts";
import type { Flag } from "../run/flag.ts";

/** What a shell may offer in a place. */
export interface Offer {
  /** What the place is called: `FILE`. */
  readonly name: string;
  readonly choices: readonly string[];
  readonly path: "file" | "folder" | undefined;
}

export interface DescribedFlag {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** Undefined for a flag without value. */
  readonly value: Offer | undefined;
  readonly isRepeatable: boolean;
}

export interface Described {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly Offer[];
  /** True if the last word may be several. */
  readonly isOpen: boolean;
  readonly flags: readonly DescribedFlag[];
}

const describeFlag = (flag: Flag, say: SayCommand): DescribedFlag => {
  const { name, short, summary, kind } = flag;
  const isValued = kind === "valued";
  const choices = isValued ? (flag.choices ?? []) : [];
  return {
    name,
    short,
    summary: say(summary, { choices: choices.join(", ") }),
    value: isValued ? { name: say(flag.placeholder), choices, path: flag.path } : undefined,
    isRepeatable: isValued && (flag.isRepeatable ?? false),
  };
};

const describeWord = ({ placeholder, choices = [], isFile }: Word, say: SayCommand): Offer => ({
  name: say(placeholder),
  choices,
  path: isFile ? "file" : undefined,
});

/** Puts a command's texts in a language. */
export const describe = (
  { name, summary, words, isOpen = false, flags }: Command,
  say: SayCommand,
): Described => ({
  name,
  summary:
    typeof summary === "string"
      ? say(summary, { choices: words[0]?.choices?.join(", ") ?? "" })
      : summary.text,
  words: words.map((word) => describeWord(word, say)),
  isOpen,
  flags: flags.map((flag) => describeFlag(flag, say)),
});
