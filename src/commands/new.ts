import { kinds } from "../new/kinds.ts";
import { answersIn, siteFlags } from "./site-flags.ts";
import type { Call, Command } from "../run/command.ts";
import { anyText, type Valued } from "../run/flag.ts";
import { common } from "./flags.ts";

const event: Valued<string> = {
  kind: "valued",
  name: "event",
  summary: "new.flag.event",
  placeholder: "cli.value.id",
  read: anyText,
};

export const id: Valued<string> = {
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

const ofSite = Object.values(siteFlags);
const ofOthers = [event, start, from];

/** Makes the folder of a site. */
const makeSite = async (call: Call, folder: string): Promise<number> => {
  const { args, options, terminal } = call;
  const { makeSite } = await import("../new/site/make-site.ts");
  return makeSite(options, terminal, {
    folder,
    answers: answersIn(args, id),
    others: ofOthers.filter((flag) => args.has(flag)).map((flag) => flag.name),
    own: { language: call.language, zone: call.zone },
    toPath: call.toPath,
    asker: undefined,
  });
};

/** Makes a file of the content, or the next edition of an event. */
export const makeNew: Command = {
  name: "new",
  summary: "new.summary",
  help: "new.help",
  words: [{ placeholder: "cli.value.kind", choices: kinds }, { placeholder: "cli.value.name" }],
  isOpen: true,
  flags: [event, id, start, from, ...ofSite, ...common],
  site: ({ words }) => (words[0] === "site" ? "none" : "there"),
  run: async (call) => {
    const { args, options, terminal } = call;
    const [kind = "", ...names] = args.words;
    const name = names.join(" ");
    if (kind === "site") return makeSite(call, name);
    const { makeNew } = await import("../new/make-new.ts");
    return makeNew(options, terminal, {
      kind,
      name,
      ofSite: ofSite.filter((flag) => args.has(flag)).map((flag) => flag.name),
      id: args.value(id),
      event: args.value(event),
      from: args.value(from),
      start: args.value(start),
    });
  },
};
