/** The village in English and in French, as far as somebody has translated it. */
import { outputs } from "../../../src/outputs/outputs.ts";
import type { Site } from "../../../src/site/model.ts";
import { bread, saturday } from "../../content/problem.ts";
import type { Changes } from "../../content/village.ts";
import { siteOf } from "../calendars/calendar-files.ts";

/** French where it is not the first language: the event, a session, a news item and a slot. */
export const bilingual: Changes = {
  "data/site.yaml": ["[en]", "[en, fr]"],
  "content/fair/event.fr.md":
    "---\ntitle: Fête du village !\nsummary: Deux jours de pain.\n---\n\nVenez tous.\n",
  "content/fair/sessions/bread.fr.md": "---\ntitle: Du pain pour tous !\n---\n\nCuire ensemble.\n",
  [bread]: ["title: Bread for all", "title: Bread for all!"],
  "content/fair/sessions/maps.md": ["title: Maps of the village", "title: Maps of a village!"],
  "content/fair/news/programme.fr.md": "---\ntitle: Le programme est là !\n---\n\nLisez-le.\n",
  "content/fair/news/lunch.md":
    "---\ntitle: Lunch is served!\ndate: 2027-02-02\nsummary: Soup!\n---\n\nEat it!\n",
  [saturday]: ["title: Welcome", "title: { en: Welcome, fr: Accueil }"],
};

/** After all news. */
export const later = "2027-02-03T12:00";

/** The village in both languages, with more changes. */
export const bilingualSite = (changes: Changes = {}): Site =>
  siteOf({ ...bilingual, ...changes }, later);

/** The text of a file beside the pages; undefined: there is none. */
export const fileOf = (site: Site, path: string): string | undefined =>
  outputs(site)
    .find((file) => file.path === path)
    ?.body.toString();

/** The same; throws if there is none. */
export const needFile = (site: Site, path: string): string => {
  const file = fileOf(site, path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
};

/** An event that is in English alone. */
export const englishOnly: Changes = {
  "data/site.yaml": ["[en]", "[en, fr]"],
  "content/fair/event.md": ["venue: hall", "venue: hall\nlanguages: [en]"],
};
