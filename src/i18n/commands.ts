import type { en } from "./en/commands.ts";
import { messagesOf } from "./message.ts";
import type { KeyOf, SayMessage } from "./parameters.ts";

/** A text of the command line; of `key.one` and `key.other`, `key` stands for both. */
export type CommandKey = KeyOf<typeof en>;

export type SayCommand = SayMessage<typeof en>;

/** What commands say in a language; English where there is no translation. */
export const commandWords = messagesOf<typeof en>("commands");
