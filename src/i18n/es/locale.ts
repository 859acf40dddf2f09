import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  quotes: ["«", "»"],
  // “martes 11 de junio”, and “el martes 11 de junio” within a sentence.
  afterWeekday: " ",
  // In America, where hours go to twelve.
  twelveHourNames: { 0: "12\u00a0de\u00a0la\u00a0noche", 12: "12\u00a0del\u00a0mediodía" },
};
