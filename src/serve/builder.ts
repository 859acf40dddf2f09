import type { MemoryKey } from "../memory/say.ts";
import type { Options } from "../run/options.ts";
import type { Answer } from "./files.ts";
import { Ended, type SiteProcess, startProcess } from "./process.ts";
import type { BuildState } from "./state.ts";

/** What is read again. */
export interface Order {
  readonly options: Options;
  readonly hasColor: boolean;
  /** The paths that browsers show. */
  readonly open: readonly string[];
}

/** A page could not be printed; the message says why. */
export class PrintFault extends Error {}

/**
 * Keeps the site in one process, and starts another when the code has changed. The last good site is served by the
 * process that has it, until another one has a good site too.
 */
export class Builder {
  /** The one with the last good site. */
  #shown: SiteProcess | undefined;
  /** The one with the code of today: most of the time the same. */
  #next: SiteProcess | undefined;
  /** Those that nobody waits for any more. */
  readonly #dropped = new WeakSet<SiteProcess>();
  #isStopped = false;
  readonly #say: (key: MemoryKey) => string;

  /** `say` tells that there was not enough memory. */
  constructor(say: (key: MemoryKey) => string) {
    this.#say = say;
  }

  /** True while a process that was just started reads the site for the first time. */
  get isStarting(): boolean {
    return this.#next !== undefined && this.#next !== this.#shown;
  }

  /** Has the next update read the code anew; what was just started is given up. */
  giveUp(): void {
    if (this.#next && this.isStarting) this.#drop(this.#next);
    this.#next = undefined;
  }

  /** Reads what has changed; undefined if it was given up, or all has been stopped. */
  async update(order: Order): Promise<BuildState | undefined> {
    if (this.#isStopped) return undefined;
    const used = (this.#next ??= this.#start());
    const state = await this.#ask(used, order);
    if (this.#dropped.has(used)) return undefined;
    if (state.kind === "built" && this.#shown !== used) {
      if (this.#shown) this.#drop(this.#shown);
      this.#shown = used;
    }
    // A module that could not be read is not read again in the same process.
    if (state.kind === "failed" && this.isStarting) this.giveUp();
    return state;
  }

  /** What stands at a path of the site; undefined as long as there is none. Rejects with `PrintFault`. */
  async find(path: string): Promise<Answer | undefined> {
    const asked = this.#shown;
    try {
      const reply = await asked?.ask({ kind: "find", path });
      if (reply && "failure" in reply) throw new PrintFault(reply.failure);
      return reply && "answer" in reply ? reply.answer : undefined;
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      // Another one has taken its place meanwhile, unless it died by itself.
      if (this.#shown && this.#shown !== asked) return this.find(path);
      throw new PrintFault(error.message);
    }
  }

  /** Ends all processes, and starts no other: one would keep the command from ending. */
  stop(): void {
    this.#isStopped = true;
    for (const one of [this.#next, this.#shown]) if (one) this.#drop(one);
    this.#next = undefined;
    this.#shown = undefined;
  }

  #drop(one: SiteProcess): void {
    this.#dropped.add(one);
    one.end();
  }

  #start(): SiteProcess {
    const started = startProcess(() => {
      if (this.#shown === started) this.#shown = undefined;
      if (this.#next === started) this.#next = undefined;
    }, this.#say);
    return started;
  }

  async #ask(used: SiteProcess, order: Order): Promise<BuildState> {
    try {
      const reply = await used.ask({ kind: "update", ...order });
      return "state" in reply ? reply.state : { kind: "failed", message: "" };
    } catch (error) {
      if (error instanceof Ended) return { kind: "failed", message: error.message };
      throw error;
    }
  }
}
