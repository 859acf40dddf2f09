import * as z from "zod";
import { boolean, language, moment, text, until } from "./scalars.ts";
import { publishing } from "./publishing.ts";

/** The front matter of a file of `news/`. */
export const NewsSchema = z.strictObject({
  title: text().describe("The announcement."),
  date: moment().describe("When it is published; nothing shows before."),
  language: language().optional().describe("The language of this file; the event's by default."),
  summary: text().optional().describe("One sentence."),
  important: boolean().default(false).describe("True: shown on every page of the event."),
  until: until().optional().describe("Until when it is important."),
  ...publishing,
});
export type NewsInput = z.output<typeof NewsSchema>;
