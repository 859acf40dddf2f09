import type { OwnCommand } from "../own/own-command.ts";
import type { Command } from "../run/command.ts";
import { debug, help, now, site } from "./flags.ts";

/** A command of a site's own, as one of all; what else stands behind its name is its own business. */
export const toCommand = ({ name, summary }: OwnCommand): Command => ({
  name,
  summary: { text: summary },
  words: [],
  isOpen: true,
  flags: [site, now, debug, help],
  site: "there",
  run: async ({ args, options, terminal }) => {
    const { runOwnCommand } = await import("../build/own-command.ts");
    return runOwnCommand(name, args.words, options, terminal);
  },
});
