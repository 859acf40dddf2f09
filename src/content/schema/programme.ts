import * as z from "zod";
import { proposalModes, slotKinds, slotStatuses } from "../../site/words.ts";
import {
  boolean,
  date,
  id,
  lastDate,
  markdown,
  oneOf,
  orTba,
  reference,
  span,
  text,
} from "./scalars.ts";
import { oneOrSeveral } from "./lists.ts";

const PreviouslySchema = z.strictObject({
  date: date().optional().describe("The day it was on."),
  time: span().optional().describe("The time it had."),
  room: oneOrSeveral(reference("room")).optional().describe("The room it was in, or a list."),
});

const PlacementSchema = z.union([
  reference("session"),
  z.strictObject({
    session: reference("session").describe("Which session."),
    time: span().optional().describe("Its own time within the slot."),
    room: orTba(oneOrSeveral(reference("room")))
      .optional()
      .describe("Its own room, or a list."),
    previously: z.array(PreviouslySchema).default([]).describe("Where it was before."),
  }),
]);

/** A slot of a day's programme. */
export const SlotSchema = z.strictObject({
  time: orTba(span()).describe("From when to when: `13:30–14:00`."),
  title: orTba(text()).optional().describe("Required unless the slot has exactly one session."),
  kind: oneOf(slotKinds).optional().describe("What happens: by default what its session is."),
  label: text().optional().describe("The kind's word, when the standard one does not fit."),
  id: id().optional().describe("To refer to the slot."),
  room: orTba(oneOrSeveral(reference("room")))
    .optional()
    .describe("The room, or a list of several; without it, all rooms."),
  venue: reference("venue").optional().describe("When elsewhere than the event."),
  session: reference("session").optional().describe("Its only session."),
  sessions: z.array(PlacementSchema).optional().describe("Its sessions, in order."),
  together: boolean()
    .default(false)
    .describe("Whether its sessions are all at once, as posters are."),
  themes: z.array(reference("theme")).default([]).describe("What its groups work on."),
  proposals: oneOf(proposalModes).default("none").describe("Whether others may be proposed."),
  description: markdown().optional().describe("What happens."),
  status: oneOf(slotStatuses).default("confirmed").describe("Whether it takes place."),
  previously: z.array(PreviouslySchema).default([]).describe("Where it was before."),
  silent_until: lastDate().optional().describe("Its changes up to that day are not told."),
});
export type SlotInput = z.output<typeof SlotSchema>;

/** What a file of `programme/` may say beside its slots, which are checked one by one. */
export const DayHeadSchema = z.strictObject({
  title: text().optional().describe("The day's name."),
  note: text().optional().describe("What to know about it."),
  slots: z.array(z.unknown()).describe("The slots."),
});
export type DayHeadInput = z.output<typeof DayHeadSchema>;
