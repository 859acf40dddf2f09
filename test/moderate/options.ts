import { join } from "node:path";
import type { Options } from "../../src/run/options.ts";

/** What the command is told of a site, on a day of March. */
export const optionsFor = (site: string): Options => ({
  site,
  out: join(site, "_site"),
  url: undefined,
  now: "2027-03-03T12:00",
  isStrict: false,
  format: "text",
  all: true,
  hasCards: false,
  home: "",
  pdf: undefined,
});
