import { importFormats } from "../import/recognise.ts";
import type { Command } from "../run/command.ts";
import { anyText, type Switch, type Valued } from "../run/flag.ts";
import { all, debug, help, now } from "./flags.ts";

const into: Valued<string> = {
  kind: "valued",
  name: "into",
  summary: "import.flag.into",
  placeholder: "cli.value.folder",
  default: { key: "cli.default.site" },
  path: "folder",
  read: anyText,
};

const event: Valued<string> = {
  kind: "valued",
  name: "event",
  summary: "import.flag.event",
  placeholder: "cli.value.id",
  default: { key: "import.default.event" },
  read: anyText,
};

const format: Valued<string> = {
  kind: "valued",
  name: "format",
  summary: "import.flag.format",
  placeholder: "cli.value.format",
  default: { key: "import.default.format" },
  choices: importFormats,
  // A site may have formats of its own.
  read: anyText,
};

const timezone: Valued<string> = {
  kind: "valued",
  name: "timezone",
  summary: "import.flag.timezone",
  placeholder: "cli.value.zone",
  read: anyText,
};

const start: Valued<string> = {
  kind: "valued",
  name: "start",
  summary: "import.flag.start",
  placeholder: "cli.value.date",
  read: anyText,
};

const map: Valued<string> = {
  kind: "valued",
  name: "map",
  summary: "import.flag.map",
  placeholder: "cli.value.file",
  path: "file",
  read: anyText,
};

const sheet: Valued<string> = {
  kind: "valued",
  name: "sheet",
  summary: "import.flag.sheet",
  placeholder: "cli.value.name",
  default: { key: "import.default.sheet" },
  read: anyText,
};

const draftMap: Switch = {
  kind: "switch",
  name: "draft-map",
  summary: "import.flag.draft-map",
};

const media: Valued<string> = {
  kind: "valued",
  name: "media",
  summary: "import.flag.media",
  placeholder: "cli.value.folder",
  path: "folder",
  read: anyText,
};

const prune: Switch = { kind: "switch", name: "prune", summary: "import.flag.prune" };

const keep: Switch = { kind: "switch", name: "keep", summary: "import.flag.keep" };

const whole: Switch = { ...all, summary: "import.flag.all" };

const asOf: Valued<string> = { ...now, summary: "import.flag.now" };

/** Brings a programme of another system, into a site that it makes if there is none. */
export const importProgramme: Command = {
  name: "import",
  summary: "import.summary",
  help: "import.help",
  words: [{ placeholder: "cli.value.file", isFile: true, isOptional: true }],
  flags: [
    into,
    event,
    format,
    timezone,
    start,
    map,
    draftMap,
    sheet,
    media,
    prune,
    keep,
    whole,
    asOf,
    debug,
    help,
  ],
  site: "made",
  run: async ({ args, options, terminal, toPath, language }) => {
    const { isAddress } = await import("../import/fetch/origin.ts");
    const { internet } = await import("../import/fetch/network.ts");
    const [word] = args.words;
    const path = (flag: Valued<string>): string | undefined => {
      const value = args.value(flag);
      return value === undefined ? undefined : toPath(value);
    };
    const told = {
      into: options.site,
      format: args.value(format),
      event: args.value(event),
      timezone: args.value(timezone),
      start: args.value(start),
      map: path(map),
      sheet: args.value(sheet),
      media: path(media),
      prunes: args.has(prune),
      keeps: args.has(keep),
      all: args.has(whole),
      now: options.now,
      language,
      network: internet,
    };
    if (word === undefined)
      return (await import("../import/import-again.ts")).importAgain(told, terminal);
    const command = { ...told, source: isAddress(word) ? word : toPath(word) };
    if (args.has(draftMap))
      return (await import("../import/draft-file.ts")).draftFile(command, toPath("."), terminal);
    return (await import("../import/import-file.ts")).importFile(command, terminal);
  },
};
