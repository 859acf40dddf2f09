import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  quotes: ["«\u202f", "\u202f»"],
  clock: { time: "{hour}\u00a0h\u00a0{minute}", fullHour: "{hour}\u00a0h" },
  hourNames: { 0: "minuit" },
  dayEndings: { 1: "er" },
};
