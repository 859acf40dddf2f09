/**
 * Keeps a site in a process of its own, and answers its parent: what was edited is read again, and what is asked for
 * is printed. Modules that were edited are read by the next such process.
 */
import { inReadingOrder } from "../i18n/reading-order.ts";
import { type Options, type Terminal, UsageFault } from "../run/options.ts";
import { PrintFault } from "../text/print-fault.ts";
import type { Answer } from "./files.ts";
import type { LiveSite } from "./live-site.ts";
import type { BuildState } from "./state.ts";

/** What the parent asks. */
export type Question =
  | {
      readonly kind: "update";
      readonly options: Options;
      readonly hasColor: boolean;
      /** The paths that browsers show. */
      readonly open: readonly string[];
    }
  | { readonly kind: "find"; readonly path: string };

/** What it is told; `failure` is what printing a page has thrown, in words. */
export type Reply =
  | { readonly state: BuildState }
  | { readonly answer: Answer | undefined }
  | { readonly failure: string };

/** Questions and replies are told apart by a number, for several may be open. */
export interface Numbered<T> {
  readonly id: number;
  readonly content: T;
}

const write = (text: string): void => {
  process.stdout.write(inReadingOrder(text));
};

let site: Promise<LiveSite> | undefined;

// Not before: a module that cannot be read is then a failed build like any other, and told as such.
const openSite = async (): Promise<LiveSite> => {
  const [{ LiveSite }, { readPatterns }, { layoutsFolder }] = await Promise.all([
    import("./live-site.ts"),
    import("../build/patterns.ts"),
    import("../disk/places.ts"),
  ]);
  return new LiveSite(await readPatterns(`${layoutsFolder}/pages`));
};

/** A trace without what Node does inside. */
const readable = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => !/\(?node:internal/.test(line))
    .join("\n");

const explain = (error: unknown): string => {
  if (error instanceof UsageFault) return error.message;
  if (error instanceof PrintFault) return `${error.file}\n${explain(error.cause)}`;
  return error instanceof Error ? readable(error.stack ?? error.message) : String(error);
};

let endWatch: (() => void) | undefined;

/** What a site's own code throws while nothing waits for it ends no server. */
const watchStray = (options: Options, terminal: Terminal): void => {
  endWatch?.();
  const told = async (error: Error): Promise<void> => {
    const { tellStray } = await import("./tell-stray.ts");
    if (tellStray(error, options, terminal)) return;
    write(`${explain(error)}\n`);
    process.exit(1);
  };
  const listen = (error: Error): void => void told(error);
  process.on("uncaughtException", listen);
  endWatch = () => {
    process.off("uncaughtException", listen);
  };
};

const reply = async (question: Question): Promise<Reply> => {
  if (question.kind === "find") {
    const { path } = question;
    try {
      return { answer: (await site)?.find(path) };
    } catch (error) {
      return { failure: explain(error) };
    }
  }
  const { options, hasColor, open } = question;
  const terminal: Terminal = { hasColor, print: write, tell: write };
  watchStray(options, terminal);
  try {
    const live = await (site ??= openSite());
    return { state: await live.update(options, terminal, open) };
  } catch (error) {
    return { state: { kind: "failed", message: explain(error) } };
  }
};

// Only the parent can send anything, and it sends nothing else.
process.on("message", ({ id, content }: Numbered<Question>) => {
  void reply(content).then((answer) => {
    process.send?.({ id, content: answer } satisfies Numbered<Reply>);
  });
});

process.on("disconnect", () => process.exit());
