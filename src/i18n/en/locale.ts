import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  quotes: ["“", "”"],
  twelveHourNames: { 0: "midnight", 12: "noon" },
};
