import { commandWords } from "../i18n/commands.ts";
import type { Embedding } from "../site/embeds.ts";
import { stateToMessage } from "./message.ts";
import type { Served } from "./server.ts";
import type { BuildState } from "./state.ts";

/** What the last build came to, and what is said of it in the terminal and to browsers. */
export class Status {
  #state: BuildState | undefined;
  #base = "";
  #policy: string | undefined;
  #editorPolicy: string | undefined;
  #embeds: readonly Embedding[] = [];
  #language: string;
  #builds = 0;

  /** `language` is that in which to speak before the site is read. */
  constructor(language: string) {
    this.#language = language;
  }

  /** The language in which to speak now. */
  get language(): string {
    return this.#language;
  }

  /** Takes what a build came to; the lines for the terminal. */
  take(state: BuildState): string {
    this.#state = state;
    if (state.kind !== "failed") this.#language = state.language;
    const say = commandWords(this.#language);
    switch (state.kind) {
      case "built":
        this.#base = state.base;
        this.#policy = state.policy;
        this.#editorPolicy = state.editorPolicy;
        this.#embeds = state.embeds ?? [];
        this.#builds += 1;
        return `${say("start.rebuilt", { pages: String(state.pages) })}\n`;
      case "failed":
        return `${say("start.failed")}\n${state.message}\n`;
      case "faulty":
        // Its problems are printed where they are found.
        return "";
    }
  }

  /** The line that says where the site is. */
  address(port: number): string {
    const url = `http://localhost:${port}${this.#base}/`;
    return `${commandWords(this.#language)("start.serving", { url })}\n`;
  }

  /** What the server answers with at this moment. */
  served(): Served {
    const language = this.#language;
    const say = commandWords(language);
    return {
      base: this.#base,
      policy: this.#policy,
      editorPolicy: this.#editorPolicy,
      embeds: this.#embeds,
      // With the process, so that a page of an earlier run reloads too.
      message: stateToMessage(`${process.pid}-${this.#builds}`, this.#state, say),
      waiting: { language, title: say("start.first.title"), text: say("start.first.text") },
    };
  }
}
