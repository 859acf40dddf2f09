/** What a flag is: told once, and everything that knows of it (parsing, help, completion, the guides) is printed from it. */
import type { CommandKey } from "../i18n/commands.ts";

/** What a flag or a command is for. */
export type SummaryKey = CommandKey & (`${string}.flag.${string}` | `${string}.summary`);

/** What stands for a value or a word: `DIR`. */
export type PlaceholderKey = CommandKey & `cli.value.${string}`;

/** A word of the language, or what is to be typed in any language. */
export type Default =
  { readonly key: CommandKey & `${string}.default.${string}` } | { readonly text: string };

interface Named {
  /** Without its hyphens. */
  readonly name: string;
  readonly short?: string;
  /** What it is for. */
  readonly summary: SummaryKey;
}

/** A flag that is given or not: `--strict`. */
export interface Switch extends Named {
  readonly kind: "switch";
}

/** A flag with a value: `--out DIR`. */
export interface Valued<T = unknown> extends Named {
  readonly kind: "valued";
  /** What stands for the value: `DIR`. */
  readonly placeholder: PlaceholderKey;
  /** What holds without it. */
  readonly default?: Default;
  readonly isRepeatable?: boolean;
  /** All that the value may be. */
  readonly choices?: readonly string[];
  /** What of the disk the value names, so that a shell completes it. */
  readonly path?: "file" | "folder";
  /** The value as it is meant; undefined for what is none. */
  readonly read: (text: string) => T | undefined;
  /** What is said of a text that is none. */
  readonly fault?: BadValue;
}

export type BadValue = CommandKey & `cli.bad-${string}`;

export type Flag = Switch | Valued;

/** A value that may be any text. */
export const anyText = (text: string): string => text;

/** Reads one of a few words. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): T | undefined =>
    choices.find((choice) => choice === text);
