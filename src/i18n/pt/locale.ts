import type { Locale } from "../find-locale.ts";

export const locale: Locale = {
  home: "pt-PT",
  quotes: ["«", "»"],
  clock: { time: "{hour}h{minute}", fullHour: "{hour}h" },
};
