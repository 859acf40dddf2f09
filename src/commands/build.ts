import type { Command } from "../run/command.ts";
import { common, drafts, kits, noCards, out, pdf, url } from "./flags.ts";

/** Checks the site and compiles it. */
export const build: Command = {
  name: "build",
  summary: "build.summary",
  words: [],
  flags: [out, url, drafts, noCards, pdf, kits, ...common],
  site: "there",
  // Eleventy and the bundlers are heavy.
  run: async ({ options, terminal, elapsed }) => {
    const { build } = await import("../build/build.ts");
    return build(options, terminal, elapsed);
  },
};
