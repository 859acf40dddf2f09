/** All that is published of a changed village, by what one reads it with. */
import { cardText, eventFacts, sessionFacts } from "../../src/cards/facts.ts";
import { outputs } from "../../src/outputs/outputs.ts";
import type { Event, Session, Site } from "../../src/site/model.ts";
import type { Changes } from "../content/village.ts";
import { type DataNode, readData } from "../json-ld/read-data.ts";
import { all, readXml, textOf } from "../outputs/atom.ts";
import { readCalendar, type ReadEntry } from "../outputs/calendars/read-calendar.ts";
import { changedVillage } from "../outputs/recorded-village.ts";
import { renderPages, wordsOf } from "../render-pages.ts";

/** With a second event, so that there is an agenda. */
const another: Changes = {
  "content/market/event.md": `---
title: Market
summary: Vegetables.
start: 2027-06-05
end: 2027-06-05
venue: hall
organisers: [committee]
---
`,
};

const only = <T>(things: readonly T[], what: string): T => {
  const [thing, more] = things;
  if (thing === undefined || more !== undefined) throw new Error(`There is not one ${what}.`);
  return thing;
};

export interface PublishedVillage {
  readonly site: Site;
  readonly fair: Event;
  readonly session: (id: string) => Session;
  /** The addresses of the fair's pages. */
  readonly pages: readonly string[];
  /** What is read on a page. */
  readonly words: (path: string) => string;
  /** The addresses of the pages on which something is read. */
  readonly pagesWith: (text: string) => readonly string[];
  readonly calendar: (path: string) => readonly ReadEntry[];
  readonly feed: readonly { readonly title: string; readonly category: string }[];
  /** What a page tells machines, by the end of its name. */
  readonly node: (path: string, id: string) => DataNode;
  readonly rows: (table: string) => readonly Readonly<Record<string, unknown>>[];
  readonly file: (path: string) => string;
  /** What the social card of the fair says, or of one of its sessions. */
  readonly card: (session?: string) => string;
}

/** The village's fair as it was recorded, and published again with changes and with more fields of the event. */
export const publishedVillage = (changes: Changes, fields = ""): PublishedVillage => {
  const site = changedVillage({ ...another, ...changes }, fields);
  const fair = only(
    site.events.filter(({ id }) => id === "fair"),
    "fair",
  );
  const pages = renderPages(site);
  const files = new Map(outputs(site).map(({ path, body }) => [path, body.toString()]));
  const get = (map: ReadonlyMap<string, string>, path: string): string => {
    const found = map.get(path);
    if (found === undefined)
      throw new Error(`There is no ${path}, only ${[...map.keys()].join(" ")}`);
    return found;
  };
  const session = (id: string): Session =>
    only(
      fair.sessions.filter((one) => one.id === id),
      id,
    );
  const [, feed] = readXml(get(files, "/fair/feed.xml"));
  return {
    site,
    fair,
    session,
    pages: [...pages.keys()].filter((path) => path.startsWith("/fair/")),
    words: (path) => wordsOf(get(pages, path)),
    pagesWith: (text) =>
      [...pages].filter(([, markup]) => wordsOf(markup).includes(text)).map(([path]) => path),
    calendar: (path) => readCalendar(get(files, path)).entries,
    feed: all(feed, "entry").map((entry) => ({
      title: textOf(entry, "title"),
      category: all(entry, "category")[0]?.attributes.term ?? "",
    })),
    node: (path, id) =>
      only(
        readData(get(pages, path))["@graph"].filter((node) => node["@id"].endsWith(id)),
        id,
      ),
    rows: (table) =>
      JSON.parse(get(files, `/fair/data/${table}.json`)) as readonly Record<string, unknown>[],
    file: (path) => get(files, path),
    card: (id) =>
      cardText(id === undefined ? eventFacts(fair, site) : sessionFacts(session(id), site)),
  };
};
