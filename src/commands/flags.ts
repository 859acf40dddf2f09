/** The flags that several commands know; each of the others stands with its command. */
import { anyText, type Flag, oneOf, type Switch, type Valued } from "../run/flag.ts";
import { problemFormats } from "../content/print/problems.ts";
import { readAddress, readMoment } from "./values.ts";

export const site: Valued<string> = {
  kind: "valued",
  name: "site",
  summary: "cli.flag.site",
  placeholder: "cli.value.folder",
  default: { key: "cli.default.site" },
  path: "folder",
  read: anyText,
};

export const now: Valued<string> = {
  kind: "valued",
  name: "now",
  summary: "cli.flag.now",
  placeholder: "cli.value.moment",
  default: { key: "cli.default.now" },
  read: readMoment,
  fault: "cli.bad-now",
};

export const strict: Switch = { kind: "switch", name: "strict", summary: "cli.flag.strict" };

export const format: Valued<(typeof problemFormats)[number]> = {
  kind: "valued",
  name: "format",
  summary: "cli.flag.format",
  placeholder: "cli.value.format",
  default: { text: "text" },
  choices: problemFormats,
  read: oneOf(problemFormats),
  fault: "cli.bad-format",
};

export const all: Switch = { kind: "switch", name: "all", summary: "cli.flag.all" };

export const debug: Switch = { kind: "switch", name: "debug", summary: "cli.flag.debug" };

export const help: Switch = {
  kind: "switch",
  name: "help",
  short: "h",
  summary: "cli.flag.help",
};

/** What all commands on a site know. */
export const common: readonly Flag[] = [site, now, strict, format, all, debug, help];

export const out: Valued<string> = {
  kind: "valued",
  name: "out",
  summary: "cli.flag.out",
  placeholder: "cli.value.folder",
  default: { text: "_site" },
  path: "folder",
  read: anyText,
};

export const url: Valued<string> = {
  kind: "valued",
  name: "url",
  summary: "cli.flag.url",
  placeholder: "cli.value.url",
  read: readAddress,
  fault: "cli.bad-url",
};

export const noCards: Switch = {
  kind: "switch",
  name: "no-cards",
  summary: "cli.flag.no-cards",
};

export const drafts: Switch = { kind: "switch", name: "drafts", summary: "cli.flag.drafts" };

export const pdf: Switch = { kind: "switch", name: "pdf", summary: "cli.flag.pdf" };

export const kits: Switch = { kind: "switch", name: "kits", summary: "cli.flag.kits" };
