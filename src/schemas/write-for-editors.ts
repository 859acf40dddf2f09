import { join } from "node:path";
import { loadContent } from "../content/load.ts";
import { nameOf } from "../disk/places.ts";
import { commandWords } from "../i18n/commands.ts";
import type { Options, Terminal } from "../run/options.ts";
import { schemasFolder, writeSchemas } from "./keep-schemas.ts";

/** The command `schemas`: its exit code. Files with problems are taken for what can be read of them. */
export const writeForEditors = ({ site }: Options, terminal: Terminal): number => {
  const read = loadContent(site);
  writeSchemas(read, site);
  const folder = `${nameOf(join(site, schemasFolder))}/`;
  terminal.tell(`${commandWords(read.language)("schemas.written", { folder })}\n`);
  return 0;
};
