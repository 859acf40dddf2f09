/** The commands, and what each takes: words behind it, and options. */
import { importFormats } from "../import/recognise.ts";
import type { CliKey } from "./words.ts";

/** Every option. The same name has the same form wherever it is known. */
export const flags = {
  site: { type: "string" },
  out: { type: "string" },
  url: { type: "string" },
  now: { type: "string" },
  strict: { type: "boolean" },
  format: { type: "string" },
  all: { type: "boolean" },
  port: { type: "string" },
  "no-cards": { type: "boolean" },
  pdf: { type: "boolean" },
  event: { type: "string" },
  id: { type: "string" },
  from: { type: "string" },
  start: { type: "string" },
  into: { type: "string" },
  media: { type: "string" },
  prune: { type: "boolean" },
  timezone: { type: "string" },
  map: { type: "string" },
  "dry-run": { type: "boolean" },
  list: { type: "boolean" },
  approve: { type: "string" },
  refuse: { type: "string" },
  debug: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies Record<string, { type: "string" | "boolean"; short?: string }>;

export type Flag = keyof typeof flags;

export interface Signature {
  /** The words that must stand behind it, in order, by what they are called. */
  readonly words: readonly (CliKey & `word.${string}`)[];
  /** The last of the words may be several: a name with spaces, without quotation marks. */
  readonly isOpen?: boolean;
  readonly flags: readonly Flag[];
  /** Those that may be given more than once. */
  readonly repeatable?: readonly Flag[];
  /** What `--format` may be; by default how problems are printed. */
  readonly formats?: readonly string[];
  /** What `--help` prints; by default the help of all commands. */
  readonly help?: CliKey;
}

/** What all commands know. */
const common = ["site", "now", "strict", "format", "all", "debug", "help"] as const;

const signatures = {
  build: { words: [], flags: [...common, "out", "url", "no-cards", "pdf"] },
  check: { words: [], flags: [...common, "out", "url", "no-cards"] },
  start: { words: [], flags: [...common, "url", "port"] },
  new: {
    words: ["word.kind", "word.name"],
    isOpen: true,
    flags: [...common, "event", "id", "from", "start"],
    help: "usage.new",
  },
  archive: {
    words: [],
    isOpen: true,
    flags: [...common, "no-cards", "pdf"],
  },
  import: {
    words: ["word.file"],
    flags: [
      "into",
      "event",
      "format",
      "timezone",
      "map",
      "media",
      "prune",
      "all",
      "now",
      "debug",
      "help",
    ],
    formats: importFormats,
    help: "usage.import",
  },
  record: { words: [], flags: [...common, "url", "dry-run"] },
  moderate: {
    words: ["word.file"],
    flags: [...common, "list", "approve", "refuse"],
    repeatable: ["approve", "refuse"],
    help: "usage.moderate",
  },
} as const satisfies Record<string, Signature>;

export type Command = keyof typeof signatures;

export const commands: Readonly<Record<Command, Signature>> = signatures;

export const isFlag = (name: string): name is Flag => Object.hasOwn(flags, name);

export const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);

/** The commands that know an option. */
export const commandsWith = (flag: Flag): readonly Command[] =>
  Object.keys(commands)
    .filter(isCommand)
    .filter((name) => commands[name].flags.includes(flag));
