import type { en } from "./en/editor.ts";
import { messagesOf } from "./message.ts";
import type { SayMessage } from "./parameters.ts";

export type SayInEditor = SayMessage<typeof en>;

/** What the editor in the browser says in a language; English where there is no translation. */
export const editorWords = messagesOf<typeof en>("editor");
