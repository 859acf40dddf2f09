import * as z from "zod";
import { sign } from "./scalars.ts";

const NoteSchema = z.strictObject({
  source: sign().describe("A hash of what was translated."),
  text: sign().describe("A hash of the translation."),
});

/** `translations.json`: what each translated text was made from, as `npm run translate` and `npm run record` wrote it. */
export const TranslationsSchema = z.record(
  z.string().describe("A file."),
  z.record(z.string().describe("A field in it."), NoteSchema),
);
export type Translations = z.output<typeof TranslationsSchema>;
export type Note = z.output<typeof NoteSchema>;
