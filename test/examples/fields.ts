/** Which fields the files of a site use, by the names of `schemas`. */
import { collect } from "../../src/content/collect.ts";
import type { Item, Shelf } from "../../src/content/content.ts";
import { readSite } from "../../src/content/read.ts";
import { Report } from "../../src/content/report.ts";

const written = (items: readonly Item<unknown>[]): ReadonlySet<string> =>
  new Set(
    items.flatMap(({ document, path }) => {
      const value = document.at(path);
      return typeof value === "object" ? Object.keys(value) : [];
    }),
  );

const on = (shelf: Shelf<unknown>): readonly Item<unknown>[] => [...shelf.items.values()];

export const fieldsIn = (folder: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const report = new Report();
  const { site, organisations, venues, terms, pages, events } = collect(
    readSite(folder, report),
    report,
  );
  return new Map([
    ["data/site.yaml", written([site])],
    ["data/organisations.yaml", written(on(organisations))],
    ["data/venues.yaml", written(on(venues))],
    ["data/glossary.yaml", written(on(terms))],
    ["event.md", written(events.map(({ event }) => event))],
    ["a slot", written(events.flatMap(({ days }) => days.flatMap(({ slots }) => slots)))],
    ["a session", written(events.flatMap(({ sessions }) => on(sessions)))],
    ["a speaker", written(events.flatMap(({ speakers }) => on(speakers)))],
    ["a theme", written(events.flatMap(({ themes }) => on(themes)))],
    ["a page", written([pages, ...events.map((event) => event.pages)].flatMap(on))],
    ["news", written(events.flatMap(({ news }) => on(news)))],
    ["a comment", written(events.flatMap(({ comments }) => on(comments)))],
  ]);
};
