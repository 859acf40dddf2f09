import { kinds } from "../new/kinds.ts";
import { id, language, runNewSite, siteFlags } from "./new-site.ts";
import type { Command } from "../run/command.ts";
import { anyText, type Flag, type Switch, type Valued } from "../run/flag.ts";
import { common } from "./flags.ts";

const event: Valued<string> = {
  kind: "valued",
  name: "event",
  summary: "new.flag.event",
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

const draft: Switch = { kind: "switch", name: "draft", summary: "new.flag.draft" };

const ofOthers = [event, start, from, draft];

/** Makes a file of the content, or the next edition of an event. */
export const makeNew: Command = {
  name: "new",
  summary: "new.summary",
  help: "new.help",
  words: [{ placeholder: "cli.value.kind", choices: kinds }, { placeholder: "cli.value.name" }],
  isOpen: true,
  flags: [event, id, start, from, draft, ...siteFlags, ...common],
  site: ({ words }) => (words[0] === "site" ? "none" : "there"),
  run: async (call) => {
    const { args, options, terminal } = call;
    const [kind = "", ...called] = args.words;
    const name = called.join(" ");
    const names = (flags: readonly Flag[]): readonly string[] =>
      flags.filter((flag) => args.has(flag)).map((flag) => flag.name);
    if (kind === "site") return runNewSite(call, { folder: name, others: names(ofOthers) });
    const { makeNew } = await import("../new/make-new.ts");
    return makeNew(options, terminal, {
      kind,
      name,
      ofSite: names(siteFlags),
      language: args.value(language),
      id: args.value(id),
      event: args.value(event),
      from: args.value(from),
      start: args.value(start),
      draft: args.has(draft),
    });
  },
};
