/** Small maps that several kinds of file share. */
import * as z from "zod";
import { materialKinds, outcomeKinds, serviceKinds } from "../../site/words.ts";
import { publishing } from "./publishing.ts";
import { language, media, name, oneOf, sign, text, url } from "./scalars.ts";

/** A label with its address. */
export const LinkSchema = z.strictObject({
  label: name().describe("What the link says."),
  url: url().describe("Where it leads."),
});

/** What else is to be known, in words. */
export const FactSchema = z.strictObject({
  label: text().describe("What it is about: `To bring`."),
  value: text().describe("What it says."),
});

const hasOneSource = (
  item: { url?: string | undefined; media?: string | undefined },
  context: z.RefinementCtx,
): void => {
  if ((item.url === undefined) === (item.media === undefined)) {
    context.addIssue({ code: "custom", params: { problem: "missing-field.url-or-media" } });
  }
};

/** Something to read, see or hear, with what one wants to know before one opens it. */
const WorkSchema = z.strictObject({
  title: text().describe("What it is called."),
  url: url().optional().describe("Its address, when it is elsewhere."),
  media: media().optional().describe("Its file, when it is in a media folder."),
  language: language().optional().describe("The language it is in."),
  duration: name().optional().describe("How long it lasts: `42 min`."),
  captions: text().optional().describe("Which captions it has."),
  transcript: url().optional().describe("The address of its text."),
  ...publishing,
});
export type WorkInput = z.output<typeof WorkSchema>;

/** Slides, a recording or another trace of a session. */
export const MaterialSchema = WorkSchema.extend({
  kind: oneOf(materialKinds).describe("What it is."),
}).superRefine(hasOneSource);

/** What remains of an event or a theme's group. */
export const OutcomeSchema = WorkSchema.extend({
  kind: oneOf(outcomeKinds).describe("What it is."),
}).superRefine(hasOneSource);

/** Something offered to attendees, with an optional note. */
export const ServiceSchema = z.union([
  oneOf(serviceKinds),
  z.strictObject({
    service: oneOf(serviceKinds).describe("Which service."),
    note: text().describe("How it is offered."),
  }),
]);

export type ServiceInput = z.output<typeof ServiceSchema>;

/** Where an import found something. */
export const OriginSchema = z.strictObject({
  system: sign().describe("The system it came from."),
  id: sign().describe("Its id there."),
  url: url().optional().describe("Its address there."),
});
