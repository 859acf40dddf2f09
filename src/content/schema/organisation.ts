import * as z from "zod";
import { organisationKinds } from "../../site/words.ts";
import { LinkSchema } from "./links.ts";
import { markdown, name, oneOf, picture, url } from "./scalars.ts";

/** An entry of `data/organisations.yaml`. */
export const OrganisationSchema = z.strictObject({
  name: name().describe("Its full name."),
  short_name: name().optional().describe("Its usual name."),
  url: url().optional().describe("Its site."),
  logo: picture().optional().describe("Its logo."),
  logo_dark: picture().optional().describe("Its logo for dark backgrounds."),
  description: markdown().optional().describe("What it does."),
  kind: oneOf(organisationKinds).optional().describe("What it is."),
  address: name().optional().describe("Its postal address."),
  legal: name().optional().describe("Its legal form and numbers."),
  links: z.array(LinkSchema).default([]).describe("Its pages elsewhere."),
});
export type OrganisationInput = z.output<typeof OrganisationSchema>;
