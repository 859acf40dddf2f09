import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  quotes: ["«", "»"],
  hourDash: "–",
  dayEndings: { 1: "º" },
};
