/**
 * One build in a process of its own, told by its parent what to build: modules that were edited are
 * read anew, and a build that is no longer wanted can be stopped at any point.
 */
import { type Options, type Terminal, UsageFault } from "../build/options.ts";
import type { BuildState } from "./state.ts";

/** What the parent sends. */
export interface Order {
  readonly options: Options;
  readonly hasColor: boolean;
}

const isOrder = (value: unknown): value is Order =>
  value instanceof Object && "options" in value && "hasColor" in value;

const build = async ({ options, hasColor }: Order): Promise<BuildState> => {
  const write = (text: string): void => {
    process.stdout.write(text);
  };
  const terminal: Terminal = { hasColor, print: write, tell: write };
  // Not before: a module that cannot be read is then a failed build like any other, and told as such.
  const { checkAndReplace } = await import("../build.ts");
  const { loaded, compiled } = await checkAndReplace(options, terminal, {
    isDevelopment: true,
    // Nobody shares a page of the own machine.
    hasCards: false,
  });
  const { site, language, problems } = loaded;
  if (!site || !compiled) return { kind: "faulty", language, problems };
  const pages = compiled.files.filter(({ isPage }) => isPage).length;
  return { kind: "built", base: site.base, policy: compiled.assets.policy, language, pages };
};

/** A trace without what Node does inside, and without the mark by which Eleventy has a file read anew. */
const readable = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => !/\(?node:internal/.test(line))
    .join("\n")
    .replace(/\?_cache_bust=\d+/g, "");

const explain = (error: unknown): BuildState => {
  if (error instanceof UsageFault) return { kind: "failed", message: error.message };
  const cause = error instanceof Error && "originalError" in error ? error.originalError : error;
  const message = cause instanceof Error ? readable(cause.stack ?? cause.message) : String(cause);
  return { kind: "failed", message };
};

// Ends the build, and what it left, if the parent is gone.
process.on("disconnect", () => process.exit());

process.once("message", (order) => {
  if (!isOrder(order)) return;
  void build(order)
    .catch(explain)
    .then((state) => {
      process.send?.(state, () => {
        process.disconnect();
      });
    });
});
