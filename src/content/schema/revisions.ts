import * as z from "zod";
import { boolean, moment, oneOf, text, wholeNumber } from "./scalars.ts";
import { eventStatuses, slotStatuses } from "../../site/words.ts";

const stamp = {
  sequence: wholeNumber(0).describe("How often it changed since it was first recorded."),
  changed: moment().optional().describe("When it last changed."),
  inherited: boolean().optional().describe("True if only its event changed, and it with it."),
};

const EntrySchema = z.strictObject({
  start: moment().optional().describe("When it starts, in UTC."),
  end: moment().optional().describe("When it ends, in UTC."),
  room: text().optional().describe("The room's id."),
  place: text().optional().describe("A hash of what is said of the room and its venue."),
  status: oneOf(slotStatuses).describe("Whether it takes place."),
  text: text().describe("A hash of what it says."),
  ...stamp,
});

/** `revisions.json`: what was last published, as `npm run record` wrote it. */
export const RevisionsSchema = z.strictObject({
  event: z
    .strictObject({
      start: text().optional().describe("As in event.md."),
      end: text().optional().describe("As in event.md."),
      place: text().optional().describe("A hash of what is said of the venue."),
      status: oneOf(eventStatuses).describe("As in event.md."),
      text: text().optional().describe("A hash of what it says."),
      ...stamp,
    })
    .describe("The event itself."),
  slots: z.record(z.string(), EntrySchema).default({}).describe("The slots by id."),
  sessions: z.record(z.string(), EntrySchema).default({}).describe("The sessions by id."),
});
export type Revisions = z.output<typeof RevisionsSchema>;
