import { kinds } from "../new/kinds.ts";
import type { Command } from "../run/command.ts";
import { anyText, type Valued } from "../run/flag.ts";
import { common } from "./flags.ts";

const event: Valued<string> = {
  kind: "valued",
  name: "event",
  summary: "new.flag.event",
  placeholder: "cli.value.id",
  read: anyText,
};

const id: Valued<string> = {
  kind: "valued",
  name: "id",
  summary: "new.flag.id",
  placeholder: "cli.value.id",
  read: anyText,
};

const start: Valued<string> = {
  kind: "valued",
  name: "start",
  summary: "new.flag.start",
  placeholder: "cli.value.date",
  read: anyText,
};

const from: Valued<string> = {
  kind: "valued",
  name: "from",
  summary: "new.flag.from",
  placeholder: "cli.value.old",
  read: anyText,
};

/** Makes a file of the content, or the next edition of an event. */
export const makeNew: Command = {
  name: "new",
  summary: "new.summary",
  help: "new.help",
  words: [{ placeholder: "cli.value.kind", choices: kinds }, { placeholder: "cli.value.name" }],
  isOpen: true,
  flags: [event, id, start, from, ...common],
  site: "there",
  run: async ({ args, options, terminal }) => {
    const { makeNew } = await import("../new/make-new.ts");
    const [kind = "", ...names] = args.words;
    return makeNew(options, terminal, {
      kind,
      name: names.join(" "),
      id: args.value(id),
      event: args.value(event),
      from: args.value(from),
      start: args.value(start),
    });
  },
};
