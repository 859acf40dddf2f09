import * as z from "zod";
import { language, text, wholeNumber } from "./scalars.ts";
import { publishing } from "./publishing.ts";

/** The front matter of a file of `pages/`. */
export const PageSchema = z.strictObject({
  title: text().describe("The page's title."),
  language: language()
    .optional()
    .describe("The language of this file; the event's or the site's by default."),
  menu: text().optional().describe("Its name in the menu; without it, it is not there."),
  order: wholeNumber(0).optional().describe("Its rank in the menu."),
  ...publishing,
});
export type PageInput = z.output<typeof PageSchema>;
