import * as z from "zod";
import { LinkSchema } from "./links.ts";
import { name, picture, reference, text } from "./scalars.ts";

const hasName = (
  member: { name?: string | undefined; speaker?: string | undefined },
  context: z.RefinementCtx,
): void => {
  if (member.name === undefined && member.speaker === undefined)
    context.addIssue({ code: "custom", params: { problem: "missing-field.name-or-speaker" } });
};

/** A person of the team: one who has a file of their own with another role here, or one who has none. */
export const MemberSchema = z
  .strictObject({
    name: name().optional().describe("The person's name."),
    speaker: reference("member").optional().describe("Their file in `speakers/`."),
    pronouns: name().optional().describe("Their pronouns."),
    role: text().optional().describe("What they do for the event."),
    organisations: z.array(reference("organisation")).optional().describe("Where they come from."),
    photo: picture().optional().describe("Their portrait."),
    links: z.array(LinkSchema).optional().describe("Their pages elsewhere."),
  })
  .superRefine(hasName);

/** A list of persons: the names of their files, or what is to be said of them. */
export const TeamSchema = z.array(z.union([reference("member"), MemberSchema]));
