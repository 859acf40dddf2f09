import type { Command } from "../run/command.ts";
import type { Switch } from "../run/flag.ts";
import { common, url } from "./flags.ts";

const dryRun: Switch = { kind: "switch", name: "dry-run", summary: "record.flag.dry-run" };

/** Notes the programme as it is published. */
export const record: Command = {
  name: "record",
  summary: "record.summary",
  words: [],
  flags: [dryRun, url, ...common],
  site: "there",
  run: async ({ args, options, terminal }) => {
    const { record } = await import("../record/record.ts");
    return record(options, terminal, { isTrial: args.has(dryRun) });
  },
};
