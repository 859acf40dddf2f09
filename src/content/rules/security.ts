/** When `security.txt` expires: RFC 9116 §2.5.5. */
import type { DateTime } from "../../time.ts";
import type { Content } from "../content.ts";
import type { Report } from "../report.ts";
import { toEnd } from "../timing.ts";

/** Reports a date that is past, or more than a year away. */
export const checkSecurity = ({ site }: Content, now: DateTime, report: Report): void => {
  const { partial: known, document } = site;
  const value = known.security?.expires;
  const expires = toEnd(value, known.timezone ?? "UTC");
  if (value === undefined || !expires) return;
  const range = document.valueRange(["security", "expires"]);
  if (+expires <= +now) report.add(document.source, range, "security-expired", { value });
  // A date lasts until its evening: that of today in a year is within one.
  else if (+expires > +now.plus({ years: 1, days: 1 }))
    report.add(document.source, range, "security-far", { value });
};
