/** What a command is: its declaration, and what it is told when it runs. */
import type { CommandKey } from "../i18n/commands.ts";
import type { Flag, PlaceholderKey, SummaryKey, Valued } from "./flag.ts";
import type { Asker } from "./asker.ts";
import type { Options, Terminal } from "./options.ts";
import type { PullRequest } from "./pull-request.ts";

/** A word that stands behind the command: `FILE`. */
export interface Word {
  readonly placeholder: PlaceholderKey;
  readonly isOptional?: boolean;
  /** All that it may be. */
  readonly choices?: readonly string[];
  /** True if it names a file of the disk. */
  readonly isFile?: boolean;
}

/** What was given on the command line. */
export interface Arguments {
  /** What stands behind the command, in the order of its words. */
  readonly words: readonly string[];
  /** True if a flag is given. */
  readonly has: (flag: Flag) => boolean;
  /** The value of a flag; undefined if it is not given. */
  readonly value: <T>(flag: Valued<T>) => T | undefined;
  /** All values of a flag that may be repeated; several may also stand in one, with commas. */
  readonly values: (flag: Valued<string>) => readonly string[];
}

/** Asks who types; undefined if they have closed the terminal's input. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What a command is told when it runs. */
export interface Call {
  readonly args: Arguments;
  readonly options: Options;
  readonly terminal: Terminal;
  /** Makes a path absolute that is of the folder in which the command was typed. */
  readonly toPath: (path: string) => string;
  /** The moment that was asked for, or the present. */
  readonly now: () => string;
  /** The wall time since the command began, in milliseconds. */
  readonly elapsed: () => number;
  /** Lets a command ask questions; it is given undefined where nobody can be asked. */
  readonly withAsker: (use: (ask: Ask | undefined) => Promise<number>) => Promise<number>;
  /** Asks with forms, where who calls brings them. */
  readonly asker: Asker | undefined;
  /** The pull request that started this, if one did and may be told. */
  readonly pullRequest: () => PullRequest | undefined;
  /** The language of who types. */
  readonly language: string;
  /** The time zone of the computer. */
  readonly zone: string;
  /** All commands, for what tells of them. */
  readonly commands: readonly Command[];
}

/** A site that is there, one that the command may make, or none. */
export type SiteNeed = "there" | "made" | "none";

export interface Command {
  readonly name: string;
  /** What it does, in a line; that of a site's own in the words of the site. */
  readonly summary: SummaryKey | { readonly text: string };
  /** What else its help says, above its flags. */
  readonly help?: CommandKey & `${string}.help`;
  readonly words: readonly Word[];
  /** True if the last word may be several: a name with spaces, without quotation marks. */
  readonly isOpen?: boolean;
  readonly flags: readonly Flag[];
  /** What it needs; where that hangs on what is asked, by the arguments. */
  readonly site: SiteNeed | ((args: Arguments) => SiteNeed);
  /** Its exit code: 0 if all is well, 1 for faults in the content. What it needs is loaded here, not before. */
  readonly run: (call: Call) => number | Promise<number>;
}
