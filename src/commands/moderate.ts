import type { Command } from "../run/command.ts";
import { anyText, type Switch, type Valued } from "../run/flag.ts";
import { common } from "./flags.ts";

const list: Switch = { kind: "switch", name: "list", summary: "moderate.flag.list" };

const approve: Valued<string> = {
  kind: "valued",
  name: "approve",
  summary: "moderate.flag.approve",
  placeholder: "cli.value.ids",
  isRepeatable: true,
  read: anyText,
};

const refuse: Valued<string> = { ...approve, name: "refuse", summary: "moderate.flag.refuse" };

const fields: Valued<string> = {
  ...approve,
  name: "fields",
  summary: "moderate.flag.fields",
  placeholder: "cli.value.fields",
};

const feedback: Switch = { kind: "switch", name: "feedback", summary: "moderate.flag.feedback" };

/** Approves or refuses what readers and speakers sent. */
export const moderate: Command = {
  name: "moderate",
  summary: "moderate.summary",
  help: "moderate.help",
  words: [{ placeholder: "cli.value.file", isFile: true }],
  flags: [list, approve, refuse, fields, feedback, ...common],
  site: "there",
  run: async ({ args, options, terminal, toPath, withAsker }) => {
    const { moderate } = await import("../moderate/moderate.ts");
    const [file = ""] = args.words;
    return withAsker((ask) =>
      moderate(options, terminal, {
        file: toPath(file),
        isList: args.has(list),
        approve: args.values(approve),
        refuse: args.values(refuse),
        fields: args.values(fields),
        isFeedback: args.has(feedback),
        ask,
      }),
    );
  },
};
