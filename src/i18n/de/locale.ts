import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  quotes: ["„", "“"],
  hourDash: "–",
  dayMark: ".",
};
