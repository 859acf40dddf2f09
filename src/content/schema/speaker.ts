import * as z from "zod";
import { LinkSchema, OriginSchema } from "./links.ts";
import { boolean, language, name, picture, reference, text } from "./scalars.ts";
import { publishing } from "./publishing.ts";

/** The front matter of a file of `speakers/`. */
export const SpeakerSchema = z.strictObject({
  name: name().describe("The person's name."),
  language: language().optional().describe("The language of this file; the event's by default."),
  sort: name().optional().describe("Under what lists have them, such as the family name."),
  pronouns: name().optional().describe("Their pronouns."),
  role: text().optional().describe("What they do."),
  organisations: z.array(reference("organisation")).default([]).describe("Where they come from."),
  photo: picture().optional().describe("Their portrait."),
  featured: boolean().default(false).describe("Whether the event's page shows them."),
  links: z.array(LinkSchema).default([]).describe("Their pages elsewhere."),
  origin: OriginSchema.optional().describe("Where an import found them."),
  ...publishing,
});
export type SpeakerInput = z.output<typeof SpeakerSchema>;
