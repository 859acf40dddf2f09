import * as z from "zod";
import { markdown, text, url } from "./scalars.ts";

/** An entry of `data/glossary.yaml`. */
export const TermSchema = z.strictObject({
  term: text().describe("The word."),
  aliases: z.array(text()).default([]).describe("Other forms of it."),
  definition: markdown().describe("What it means."),
  url: url().optional().describe("Where to read more."),
});
export type TermInput = z.output<typeof TermSchema>;
