import * as z from "zod";
import { boolean, moment, oneOf, text, wholeNumber } from "./scalars.ts";
import { eventStatuses, slotStatuses } from "../../site/words.ts";

/** A moment that Parvis wrote: it is compared as text, and not linked. */
const instant = (): z.ZodType<string> => moment();

const stamp = {
  sequence: wholeNumber(0).describe("How often it changed since it was first recorded."),
  changed: instant().optional().describe("When it last changed."),
  added: boolean().optional().describe("True if it is new under an id that was another's."),
  inherited: boolean()
    .optional()
    .describe("True if it did not change itself: its event did, or what its id counts."),
  languages: z
    .record(
      z.string().describe("A language."),
      z.strictObject({
        text: text().describe("A hash of what it says there."),
        changed: instant().optional().describe("When its translation last changed."),
      }),
    )
    .optional()
    .describe("What it says in other languages than its own."),
};

/** Where it was, and whether it took place, before that last changed. */
const WasSchema = z.strictObject({
  start: instant().optional().describe("When it started, in UTC."),
  end: instant().optional().describe("When it ended, in UTC."),
  room: text().optional().describe("The room's id; of several all, with commas between."),
  status: oneOf(slotStatuses).optional().describe("Whether it took place."),
});

const EntrySchema = z.strictObject({
  title: text().optional().describe("What it is called; missing if that is to be announced."),
  start: instant().optional().describe("When it starts, in UTC."),
  end: instant().optional().describe("When it ends, in UTC."),
  room: text().optional().describe("The room's id; of several all, with commas between."),
  place: text().optional().describe("A hash of what is said of the room and its venue."),
  status: oneOf(slotStatuses).describe("Whether it takes place."),
  text: text().describe("A hash of what it says."),
  was: WasSchema.optional().describe("What it was before."),
  removed: boolean().optional().describe("True if it is no longer in the content."),
  ...stamp,
});

/** `revisions.json`: what was last published, as `npm run record` wrote it. */
export const RevisionsSchema = z.strictObject({
  event: z
    .strictObject({
      start: text().optional().describe("A moment in UTC, or the day or month that is known."),
      end: text().optional().describe("The same of its end."),
      place: text().optional().describe("A hash of what is said of the venue."),
      status: oneOf(eventStatuses).describe("As in event.md."),
      text: text().optional().describe("A hash of what it says."),
      dates: text().optional().describe("A hash of its dates to know."),
      ...stamp,
    })
    .describe("The event itself."),
  slots: z.record(z.string(), EntrySchema).default({}).describe("The slots by id."),
  sessions: z.record(z.string(), EntrySchema).default({}).describe("The sessions by id."),
});
export type Revisions = z.output<typeof RevisionsSchema>;
