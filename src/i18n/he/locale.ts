import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  quotes: ["”", "“"],
  // Intl has the “in” of “11 ביוני” in dates, but not in spans of two months.
  beforeMonth: "ב",
};
