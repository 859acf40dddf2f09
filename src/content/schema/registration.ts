import * as z from "zod";
import {
  currency,
  decimal,
  markdown,
  moment,
  oneOf,
  orTba,
  text,
  until,
  url,
  wholeNumber,
} from "./scalars.ts";

const PriceSchema = z.strictObject({
  label: text().describe("Who pays this: `Plein tarif`."),
  amount: decimal(0, 1_000_000, 2).describe("The amount: `12.50`."),
  currency: currency().describe("ISO 4217 code: `EUR`."),
  until: until().optional().describe("Until when it holds."),
});

/** How one registers, for an event or for a session one signs up for. */
export const RegistrationSchema = z.union([
  oneOf(["none"]),
  z.strictObject({
    url: orTba(url()).optional().describe("The page where one registers."),
    provider: text().optional().describe("Who runs that page: `Eventbrite`."),
    price: z
      .union([oneOf(["free", "donation"]), z.array(PriceSchema)])
      .optional()
      .describe("`free`, `donation` or a list of prices."),
    capacity: z
      .union([oneOf(["limited"]), wholeNumber(1)])
      .optional()
      .describe("The number of places, or `limited`."),
    opens: moment().optional().describe("When registration opens."),
    closes: until().optional().describe("When it closes."),
    status: oneOf(["full", "closed"]).optional().describe("Overrides the dates."),
    waitlist: url().optional().describe("The waiting list's page."),
    priority: text().optional().describe("Who is admitted first."),
    policy: markdown().optional().describe("How the others are admitted."),
    alternative: text().optional().describe("For those who cannot use the page."),
  }),
]);
