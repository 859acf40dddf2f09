/** The schemas of a site: those of all sites, with what its own files can refer to. */
import type { Content, EventContent } from "../content/content.ts";
import type { Facts } from "./facts.ts";
import { shapeOf } from "./fields.ts";
import { jsonSchema } from "./json-schema.ts";
import { offersOf } from "./offers.ts";
import { type SiteFile, siteFiles } from "./site-files.ts";

/** Their texts by their names: `session.json` for the sessions of all events, `2027-fair/session.json` for those of one. */
export type SchemaTexts = ReadonlyMap<string, string>;

const write = (
  files: readonly (readonly [name: string, file: SiteFile])[],
  facts: Facts,
  folder = "",
): readonly (readonly [name: string, text: string])[] =>
  files.map(([name, { schema }]) => [
    `${folder}${name}.json`,
    JSON.stringify(jsonSchema(shapeOf(schema), facts)),
  ]);

const all = Object.entries(siteFiles);

/** The schemas of any site. */
export const commonSchemas = (language: string): SchemaTexts =>
  new Map(write(all, { language, languages: undefined, offers: undefined, media: [] }));

/** The media that events share and those of some of them, as they are written. */
const mediaOf = ({ media }: Content, events: readonly EventContent[]): readonly string[] => {
  const folders = new Set(["data/media/", ...events.map(({ folder }) => `${folder}/media/`)]);
  const names = [...media.keys()].flatMap((path) => {
    const [, folder = "", name = ""] = /^(.*?\/media\/)(.+)$/.exec(path) ?? [];
    return folders.has(folder) ? [name] : [];
  });
  return [...new Set(names)];
};

/** Of so many events, the last ones, there are schemas of their own: of three hundred they would be forty megabytes. */
const mostEvents = 10;

const startOf = ({ event }: EventContent): string => {
  const { start } = event.partial;
  return typeof start === "string" ? start : "9999";
};

const lastEvents = ({ events }: Content): readonly EventContent[] =>
  events.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1)).slice(0, mostEvents);

/** The schemas of a site, as far as it could be read, in the language in which its problems are told. */
export const siteSchemas = (content: Content, language: string): SchemaTexts => {
  const languages = content.site.partial.languages ?? [language];
  const facts = (event?: EventContent): Facts => ({
    language,
    languages,
    offers: offersOf(content, event),
    media: mediaOf(content, event ? [event] : content.events),
  });
  const ofEvents = all.filter(([, { isOfEvent }]) => isOfEvent);
  const shared = all.filter(([, { isOfEvent }]) => !isOfEvent);
  const ofSite = new Map([
    ...write(shared, { ...facts(), media: mediaOf(content, []) }),
    ...write(ofEvents, facts()),
  ]);
  const [event, ...others] = lastEvents(content);
  // What one event can refer to is all that there is.
  const ofOne = (folder: string) =>
    ofEvents.map(([name]) => [`${folder}${name}.json`, ofSite.get(`${name}.json`) ?? ""] as const);
  const ofEach =
    event && others.length === 0
      ? ofOne(`${event.id}/`)
      : lastEvents(content).flatMap((one) => write(ofEvents, facts(one), `${one.id}/`));
  return new Map([...ofSite, ...ofEach]);
};
