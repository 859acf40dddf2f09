import type { Command } from "../run/command.ts";
import { common, drafts, noCards, out, url } from "./flags.ts";

/** Checks the site alone; it takes what a build takes, so that one may put the one word for the other. */
export const check: Command = {
  name: "check",
  summary: "check.summary",
  words: [],
  flags: [out, url, drafts, noCards, ...common],
  site: "there",
  run: async ({ options, terminal }) => {
    const { check } = await import("../build/check.ts");
    return check(options, terminal);
  },
};
