import type { Locale } from "../locale.ts";

export const locale: Locale = {
  quotes: ["„", "“"],
  hourDash: "–",
  dayMark: ".",
};
