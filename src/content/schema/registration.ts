import * as z from "zod";
import {
  currency,
  decimal,
  email,
  markdown,
  moment,
  name,
  oneOf,
  orTba,
  phone,
  text,
  until,
  url,
  wholeNumber,
} from "./scalars.ts";

const amount = () => decimal(0, 1_000_000, 2);

const EarlySchema = z.strictObject({
  amount: amount().describe("What it costs until then."),
  until: until().describe("Until when."),
});

const PriceSchema = z
  .strictObject({
    label: text().describe("Who pays this: `Plein tarif`."),
    note: text().optional().describe("For whom it is, in a few more words."),
    amount: amount().describe("The amount: `12.50`."),
    currency: currency().describe("ISO 4217 code: `EUR`."),
    until: until().optional().describe("Until when it holds."),
    early: EarlySchema.optional().describe("A lower amount until a date: `amount`, `until`."),
  })
  .superRefine(({ amount, early }, context) => {
    if (early === undefined || early.amount < amount) return;
    const params = {
      problem: "bad-value.early",
      value: String(early.amount),
      full: String(amount),
    };
    context.addIssue({ code: "custom", path: ["early", "amount"], params });
  });

/** How one registers, for an event or for a session one signs up for. */
export const RegistrationSchema = z.union([
  oneOf(["none"]),
  z.strictObject({
    url: orTba(url()).optional().describe("The page where one registers."),
    email: email().optional().describe("The address to which one writes."),
    phone: phone().optional().describe("The number that one calls."),
    on_site: text().optional().describe("How one registers in person, in words."),
    provider: name().optional().describe("Who runs that page: `Eventbrite`."),
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
