import type { Command } from "../run/command.ts";
import { debug, help, site } from "./flags.ts";

/** Writes what editors need to complete and explain the files of a site. */
export const schemas: Command = {
  name: "schemas",
  summary: "schemas.summary",
  help: "schemas.help",
  words: [],
  flags: [site, debug, help],
  site: "there",
  run: async ({ options, terminal }) => {
    const { writeForEditors } = await import("../schemas/write-for-editors.ts");
    return writeForEditors(options, terminal);
  },
};
