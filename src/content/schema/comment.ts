import * as z from "zod";
import { boolean, moment, name, reference } from "./scalars.ts";

/** The front matter of a file of `comments/`. */
export const CommentSchema = z.strictObject({
  author: name().describe("Who wrote it."),
  date: moment().describe("When."),
  about: z
    .string()
    .optional()
    .describe("What it is about: a `session:`, `theme:` or `page:` link; else the event."),
  reply_to: reference("comment").optional().describe("The comment it answers."),
  by_organiser: boolean().default(false).describe("True if an organiser wrote it."),
});
export type CommentInput = z.output<typeof CommentSchema>;
