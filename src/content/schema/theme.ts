import * as z from "zod";
import { themeStatuses } from "../../site/words.ts";
import { OutcomeSchema } from "./links.ts";
import { language, name, oneOf, reference, text, wholeNumber } from "./scalars.ts";
import { publishing } from "./publishing.ts";

/** The front matter of a file of `themes/`. */
export const ThemeSchema = z.strictObject({
  title: text().describe("The theme."),
  language: language().optional().describe("The language of this file; the event's by default."),
  summary: text().optional().describe("One sentence."),
  status: oneOf(themeStatuses).default("confirmed").describe("Whether a group is certain."),
  proposed_by: name().optional().describe("Who proposed it."),
  facilitators: z.array(reference("speaker")).default([]).describe("Who leads the group."),
  organisations: z.array(reference("organisation")).default([]).describe("Who brings it."),
  room: reference("room").optional().describe("Where the group works."),
  capacity: wholeNumber(1).optional().describe("How many may take part."),
  questions: z.array(text()).default([]).describe("What the group asks itself."),
  outcomes: z.array(OutcomeSchema).default([]).describe("What remains of its work."),
  ...publishing,
});
export type ThemeInput = z.output<typeof ThemeSchema>;
