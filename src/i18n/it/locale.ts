import type { Locale } from "../locale.ts";

export const locale: Locale = {
  quotes: ["«", "»"],
  hourDash: "–",
  dayEndings: { 1: "º" },
};
