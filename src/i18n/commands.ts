import type { en } from "./en/commands.ts";
import { messagesOf } from "./message.ts";
import type { KeyOf, ParametersOf, SayMessage } from "./parameters.ts";

/** A text of the command line; of `key.one` and `key.other`, `key` stands for both. */
export type CommandKey = KeyOf<typeof en>;

export type SayCommand = SayMessage<typeof en>;

/** What commands say in a language; English where there is no translation. */
export const commandWords = messagesOf<typeof en>("commands");

/** What follows the beginning of a key: `KeyAfter<"import.note.">` is `"encoding"` and so on. */
export type KeyAfter<Beginning extends string> = CommandKey extends infer Key
  ? Key extends `${Beginning}${infer Rest}`
    ? Rest
    : never
  : never;

/** The values of a message, as the arguments that follow its key: none, or one object. */
export type CommandValues<Key extends CommandKey> = ParametersOf<typeof en, Key>;
