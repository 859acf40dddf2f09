import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadSite } from "../content/load.ts";
import { commandWords, type SayCommand } from "../i18n/commands.ts";
import { ownLanguage, present } from "./environment.ts";
import type { Place } from "./call.ts";

/**
 * How to speak where no site is loaded: in the language of the site in question, or of who types
 * if there is no such site.
 */
export const speak = ({ site, env }: Place): SayCommand => {
  try {
    if (existsSync(join(site, "data/site.yaml")))
      return commandWords(loadSite(site, { now: present() }).language);
  } catch {
    // What keeps the site from being loaded is told elsewhere.
  }
  return commandWords(ownLanguage(env));
};
