import { boolean, moment } from "./scalars.ts";

/** What each file that has a page may say of when it is published; spread into its schema. */
export const publishing = {
  draft: boolean().optional().describe("True: not published, whatever the day."),
  publish: moment().optional().describe("Published from then on, and not before."),
};
