import type { Locale } from "../locale.ts";

export const locale: Locale = {
  quotes: ["«", "»"],
  clock: { time: "{hour}h{minute}", fullHour: "{hour}h" },
};
