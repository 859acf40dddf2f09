import type { Command } from "../run/command.ts";
import { common, noCards, pdf } from "./flags.ts";

/** Keeps the pages of a finished event as they are. */
export const archive: Command = {
  name: "archive",
  summary: "archive.summary",
  words: [{ placeholder: "cli.value.event", isOptional: true }],
  isOpen: true,
  flags: [noCards, pdf, ...common],
  site: "there",
  run: async ({ args, options, terminal }) => {
    const { archive } = await import("../archive/archive-events.ts");
    return archive(options, terminal, args.words);
  },
};
