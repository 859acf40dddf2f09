/** `search.json`: what the search of a large event finds, for the island that looks through it. */
import { sessionEntry } from "../site/entries.ts";
import type { Event, Site } from "../site/model.ts";
import type { OwnPage, OwnPages } from "../site/own-page.ts";
import { membersOf } from "../site/organisers.ts";
import { hasSessionIndex } from "../site/session-index.ts";
import { entityUrl, eventFileUrl, eventUrl, listUrl, outputPath } from "../urls.ts";
import { outputFile, type OutputFile } from "../write/output-file.ts";
import type { Output } from "./output.ts";
import { fromFolder, listed, whenAndWhere } from "./search/when-and-where.ts";
import { statedTitle } from "./text/state.ts";
import { voice } from "./text/voice.ts";

/** One thing that may be found: its address from the event's folder, its title, what tells it from others. */
export type Found = readonly [path: string, title: string, detail: string];

/** All that may be found in an event, as `search.json` holds it. */
export type SearchIndex = readonly Found[];

const eventRows = (site: Site, event: Event): readonly Found[] => {
  const said = voice(event);
  const folder = eventUrl(site.root, event.id);
  const within = (url: string): string => fromFolder(folder, url);
  const sessions = event.sessions.map((session): Found => {
    const entry = sessionEntry(session);
    const people = [
      ...session.speakers
        .filter(({ isWithdrawn }) => !isWithdrawn)
        .map(({ speaker }) => speaker.name),
      ...session.organisations.map(({ shortName }) => shortName),
    ];
    const title = statedTitle(said, entry.title, entry.status, session.language);
    return [
      within(session.url),
      title,
      listed([people.join(", "), whenAndWhere(said, entry), session.track?.title]),
    ];
  });
  const people = event.people.map(({ url, name, role, organisations }): Found => [
    within(url),
    name,
    [role, ...organisations.map((organisation) => organisation.name)].filter(Boolean).join(", "),
  ]);
  const organisations = event.participations.map(
    ({ organisation: { id, name, shortName } }): Found => [
      within(entityUrl(site.root, event.id, "organisation", id)),
      name,
      shortName === name ? "" : shortName,
    ],
  );
  const others = membersOf(event).flatMap(({ name, role, speaker }): readonly Found[] =>
    speaker ? [] : [[within(listUrl(site.root, event.id, "team")), name, role ?? ""]],
  );
  return [...sessions, ...people, ...others, ...organisations];
};

/** The pages of the site's own templates that belong to an event; they may lie anywhere. */
const ownRows = (event: Event, own: readonly OwnPage[]): readonly Found[] =>
  own.flatMap(({ url, facts: { title, summary = "", isUnlisted, event: id } }): readonly Found[] =>
    id === event.id && title !== undefined && !isUnlisted ? [[url, title, summary]] : [],
  );

const searchFiles = (site: Site, own: OwnPages = () => []): readonly OutputFile[] =>
  site.events
    .filter(hasSessionIndex)
    .map((event) =>
      outputFile(outputPath(site.base, eventFileUrl(site.root, event.id, "search.json")), () =>
        JSON.stringify([...eventRows(site, event), ...ownRows(event, own())] satisfies SearchIndex),
      ),
    );

/** Read by the pages of the event alone, and named on none. */
export const searchIndex: Output = { files: searchFiles };
