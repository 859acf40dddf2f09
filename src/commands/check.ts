import type { Command } from "../run/command.ts";
import { anyText, type Valued } from "../run/flag.ts";
import { common, drafts, noCards, out, url } from "./flags.ts";

const base: Valued<string> = {
  kind: "valued",
  name: "base",
  summary: "check.flag.base",
  placeholder: "cli.value.folder",
  path: "folder",
  read: anyText,
};

/** Checks the site alone; it takes what a build takes, so that one may put the one word for the other. */
export const check: Command = {
  name: "check",
  summary: "check.summary",
  words: [],
  flags: [base, out, url, drafts, noCards, ...common],
  site: "there",
  run: async ({ args, options, terminal, toPath }) => {
    const { check } = await import("../build/check.ts");
    if (options.format !== "suggestions") return check(options, terminal);
    const { visitorChanges } = await import("../review/visitors.ts");
    const former = args.value(base);
    return check(options, terminal, (loaded, archives) =>
      visitorChanges(loaded, archives, former === undefined ? undefined : toPath(former), options),
    );
  },
};
