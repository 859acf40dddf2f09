import * as z from "zod";
import { language, text } from "./scalars.ts";

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

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
  hour_dash: z.string().optional().describe("What stands between two hours."),
});
export type LocaleInput = z.output<typeof LocaleSchema>;
