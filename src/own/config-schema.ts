/** The form of a site's configuration, as it is looked at when it is loaded. */
import * as z from "zod";
import type { OwnCommand } from "./own-command.ts";
import type { OwnImport } from "./own-import.ts";
import type { OwnOutput } from "./own-output.ts";
import type { OwnRule } from "./own-rule.ts";
import type { SiteConfig } from "./site-config.ts";

/** A function; `type` is how the guides write it, for whoever has written something else. */
const method = <T>(type: string): z.ZodType<T> =>
  z.custom<T>((value) => typeof value === "function", type);

const text = z.string("string");

const line = z.string("string").regex(/^[^\n\r]+$/, "string");

/** Named so that it may stand in a command line, in a list of codes, in an address. */
const name = z.string("string").regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, { error: "name" });

const list = <T extends z.ZodType>(item: T, type: string) =>
  z.array(item, `readonly ${type}[]`).optional();

const OutputSchema = z.strictObject(
  { name, files: method<OwnOutput["files"]>("(site: Site) => readonly OutputFile[]") },
  "Output",
);

const CommandSchema = z.strictObject(
  { name, summary: line, run: method<OwnCommand["run"]>("(call: CommandCall) => number") },
  "Command",
);

const ImportSchema = z.strictObject(
  {
    name,
    recognise: method<NonNullable<OwnImport["recognise"]>>(
      "(file: ImportedFile) => boolean",
    ).optional(),
    read: method<OwnImport["read"]>(
      "(file: ImportedFile, into: ImportTarget) => ImportedProgramme",
    ),
  },
  "Import",
);

const RuleSchema = z.strictObject(
  {
    code: name,
    check: method<OwnRule["check"]>("(site: Site, report: (problem: RuleProblem) => void) => void"),
  },
  "Rule",
);

export const ConfigSchema = z.strictObject(
  {
    outputs: list(OutputSchema, "Output"),
    commands: list(CommandSchema, "Command"),
    imports: list(ImportSchema, "Import"),
    rules: list(RuleSchema, "Rule"),
    eleventy: method<NonNullable<SiteConfig["eleventy"]>>(
      "(config: EleventyConfig) => void",
    ).optional(),
  },
  "SiteConfig",
);

/** What an output may return. */
export const FilesSchema = z.array(
  z.looseObject(
    {
      path: text,
      body: z.union([z.string(), z.instanceof(Uint8Array)], "string | Uint8Array"),
      type: text
        .regex(/^[\w.+-]+\/[\w.+-]+(?:; ?[\w-]+=[\w."-]+)*$/, { error: "type/subtype" })
        .optional(),
      title: line.optional(),
    },
    "OutputFile",
  ),
  "readonly OutputFile[]",
);

/** What a rule may report. */
export const RuleProblemSchema = z.looseObject(
  {
    about: z.looseObject({}, "Event | Session | Speaker | …").optional(),
    file: text.optional(),
    path: z.array(z.union([z.string(), z.number()]), "readonly (string | number)[]").optional(),
    line: z.int("number").min(1, "number").optional(),
    message: text.min(1, "string"),
    hint: text.optional(),
    severity: z.enum(["error", "warning"], '"error" | "warning"').optional(),
  },
  "RuleProblem",
);
