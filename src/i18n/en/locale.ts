import type { Locale } from "../locale.ts";

export const locale: Locale = {
  quotes: ["“", "”"],
  twelveHourNames: { 0: "midnight", 12: "noon" },
};
