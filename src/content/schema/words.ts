import * as z from "zod";
import { language, text } from "./scalars.ts";

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

/** So many names, in their order. */
const names = (needed: number) =>
  z.array(text()).superRefine((given, context) => {
    if (given.length === needed) return;
    const params = { problem: "bad-word.names", given: given.length, needed };
    context.addIssue({ code: "custom", params });
  });

/** What `locale` may say of a language in `data/words.yaml`. */
export const LocaleSchema = z.strictObject({
  like: language()
    .optional()
    .describe("The language that speaks where this one has no word, no plurals or no numbers."),
  clock: z
    .strictObject({
      time: text().describe("A clock time, with `{hour}` and `{minute}`."),
      full_hour: text().describe("A full hour, with `{hour}`."),
    })
    .optional()
    .describe("How hours are written."),
  hour_names: z
    .partialRecord(z.enum(hours), text())
    .optional()
    .describe("Hours with a name of their own, by their number."),
  months: names(12).optional().describe("The names of the twelve months."),
  weekdays: names(7).optional().describe("The names of the weekdays, from Monday on."),
  hour_dash: z.string().optional().describe("What stands between two hours."),
});
export type LocaleInput = z.output<typeof LocaleSchema>;
