import { languageOfFolder } from "../content/written-language.ts";
import type { Command } from "../run/command.ts";
import type { Valued } from "../run/flag.ts";
import { common, url } from "./flags.ts";
import { readPort } from "./values.ts";

const port: Valued<number> = {
  kind: "valued",
  name: "port",
  summary: "start.flag.port",
  placeholder: "cli.value.number",
  default: { key: "start.default.port" },
  read: readPort,
  fault: "cli.bad-port",
};

/** Serves the site on this machine while it is written. */
export const start: Command = {
  name: "start",
  summary: "start.summary",
  words: [],
  flags: [port, url, ...common],
  site: "there",
  run: async ({ args, options, terminal, now, language }) => {
    const { serve } = await import("../serve/serve.ts");
    // Who writes sees what they write.
    return serve({ ...options, drafts: true }, terminal, {
      port: args.value(port),
      now,
      language: languageOfFolder(options.site) ?? language,
    });
  },
};
