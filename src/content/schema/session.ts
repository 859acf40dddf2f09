import * as z from "zod";
import { sessionKinds, slotStatuses } from "../../site/words.ts";
import { FactSchema, LinkSchema, MaterialSchema, OriginSchema, ServiceSchema } from "./links.ts";
import { RegistrationSchema } from "./registration.ts";
import { language, lastDate, markdown, oneOf, orTba, reference, text, url } from "./scalars.ts";
import { publishing } from "./publishing.ts";

const SpeakerReferenceSchema = z.union([
  orTba(reference("speaker")),
  z.strictObject({
    speaker: reference("speaker").describe("Who."),
    status: oneOf(["withdrawn"]).describe("Withdrawn: no longer comes."),
  }),
]);

const PartSchema = z.strictObject({
  title: text().optional().describe("The contribution's title."),
  speakers: z.array(reference("speaker")).default([]).describe("Who gives it."),
  organisations: z.array(reference("organisation")).default([]).describe("Who presents it."),
  questions: z.array(text()).default([]).describe("What it asks."),
  text: markdown().describe("What it is about."),
});

/** The front matter of a file of `sessions/`. */
export const SessionSchema = z.strictObject({
  title: orTba(text()).describe("The session's title."),
  summary: text().optional().describe("One sentence; by default the abstract's first."),
  kind: oneOf(sessionKinds).default("talk").describe("What it is."),
  speakers: orTba(z.array(SpeakerReferenceSchema)).default([]).describe("Who gives it."),
  organisations: z.array(reference("organisation")).default([]).describe("Who presents it."),
  moderators: z.array(reference("speaker")).default([]).describe("Who moderates it."),
  track: reference("track").optional().describe("Its track, of the event's `tracks`."),
  language: language().optional().describe("Its language; the event's by default."),
  level: text().optional().describe("For whom it is: `Débutant`."),
  tags: z.array(text()).default([]).describe("Free words."),
  questions: z.array(text()).default([]).describe("What it asks."),
  parts: z.array(PartSchema).default([]).describe("Contributions within it, in order."),
  status: oneOf(slotStatuses).default("confirmed").describe("Whether it takes place."),
  status_note: text().optional().describe("Why, and what now."),
  replaced_by: reference("session").optional().describe("What takes its place."),
  silent_until: lastDate().optional().describe("Its changes up to that day are not told."),
  themes: z.array(reference("theme")).default([]).describe("What it is about."),
  facts: z
    .array(FactSchema)
    .default([])
    .describe("What else to know: what to bring, for what age."),
  services: z.array(ServiceSchema).default([]).describe("What is offered to attendees."),
  registration: RegistrationSchema.optional().describe("When one signs up for it."),
  stream: url().optional().describe("Where it can be followed live."),
  materials: z.array(MaterialSchema).default([]).describe("Slides, recordings and others."),
  links: z.array(LinkSchema).default([]).describe("Pages about it elsewhere."),
  origin: OriginSchema.optional().describe("Where an import found it."),
  ...publishing,
});
export type SessionInput = z.output<typeof SessionSchema>;
