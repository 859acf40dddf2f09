/** All commands, in the order in which help lists them. */
import type { Command } from "../run/command.ts";
import { archive } from "./archive.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { importProgramme } from "./import.ts";
import { moderate } from "./moderate.ts";
import { makeNew } from "./new.ts";
import { record } from "./record.ts";
import { review } from "./review.ts";
import { schemas } from "./schemas.ts";
import { start } from "./start.ts";
import { translate } from "./translate.ts";

export const commands: readonly Command[] = [
  build,
  check,
  start,
  record,
  makeNew,
  archive,
  importProgramme,
  moderate,
  completion,
  review,
  translate,
  schemas,
];
