import type { Knowledge } from "../knowledge.ts";

/** English words for dates and hours; those of fields are the format’s own. */
export const knowledge: Knowledge = {
  words: {
    talks: "sessions",
    schedule: "programme",
    images: "media",
    assets: "media",
    places: "venues",
    organizations: "organisations",
  },
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  dayEndings: ["st", "nd", "rd", "th"],
  noon: ["noon"],
  midnight: ["midnight"],
  yes: ["yes", "on"],
  no: ["no", "off"],
  stillOpen: ["unknown", "tbd", "tbc"],
};
