/** What a value may look like, for editors to offer. */
import type { Form } from "../content/schema/written.ts";

const examples: Readonly<Partial<Record<Form, readonly string[]>>> = {
  minute: ["2027-09-11T14:00", "2027-09-11T14:00+02:00"],
  day: ["2027-09-11"],
  month: ["2027-09"],
  span: ["13:30–14:00", "13h30–14h", "19:00–"],
  currency: ["EUR", "GBP", "USD", "CHF"],
  country: ["FR", "France"],
  timezone: ["Europe/Paris", "Europe/London", "America/New_York"],
};

/** Values in each of the ways in which one may be written. */
export const examplesOf = (forms: readonly Form[]): readonly string[] =>
  forms.flatMap((form) => examples[form] ?? []);
