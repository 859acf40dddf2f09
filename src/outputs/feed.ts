/** What is new, for feed readers: of each event, and of a site with several. */
import { translator } from "../i18n/index.ts";
import { uidOf } from "../site/identity.ts";
import { type Event, type Organiser, type Site, TBA } from "../site/model.ts";
import { isMember } from "../site/organisers.ts";
import type { Spoken } from "../site/spoken.ts";
import { pageVersions, versionsOf } from "../site/versions.ts";
import {
  absoluteUrl,
  agendaUrl,
  eventFileUrl,
  jsonFeedUrl,
  outputPath,
  siteFeedUrl,
} from "../urls.ts";
import { atomFile, atomType } from "./feed/atom.ts";
import {
  announcementEntries,
  changeEntries,
  eventChangeEntries,
  newsEntries,
  urn,
} from "./feed/entries.ts";
import type { Feed, FeedEntry, Translation } from "./feed/feed.ts";
import { jsonFeedFile, jsonFeedType } from "./feed/json-feed.ts";
import { once, outputFile, type OutputFile } from "../write/output-file.ts";
import { type Output, readableFromElsewhere } from "./output.ts";
import { voice } from "./text/voice.ts";

const newestFirst = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  entries.toSorted((a, b) => +b.updated - +a.updated || (a.id < b.id ? -1 : 1));

const authorOf = (site: Site, one: Organiser): Feed["authors"][number] => ({
  name: one.name,
  url: isMember(one) ? one.speaker && absoluteUrl(site, one.speaker.url) : one.url,
});

const rightsIn = ({ licence: { content } }: Site, spoken: Spoken): Feed["rights"] =>
  content && {
    text: translator(spoken)("footer.licence", { licence: content.label }),
    url: content.url,
  };

/**
 * The names of a feed and of the same feed in other languages. Its entries are the same things in each of them; the
 * feed itself is another, for readers know what they follow by its name.
 */
const feedId = (
  site: Site,
  { language, languages = [] }: Pick<Event, "language" | "languages">,
  name: string,
  event?: string,
): string => {
  const isFirst = languages.indexOf(language) < 1;
  return urn(uidOf(site, "feed", isFirst ? name : `${name}-${language}`, event));
};

/** The same file in other languages. */
const filesIn = (site: Site, event: Event | undefined, url: string): readonly Translation[] =>
  pageVersions(site, event, url).flatMap((one) =>
    one.url === url ? [] : [{ language: one.language, url: absoluteUrl(site, one.url) }],
  );

const eventFeed = (site: Site, event: Event, url: string): Feed => {
  const { language, organisers, summary } = event;
  const { t, set } = voice(event);
  return {
    id: feedId(site, event, "changes", event.id),
    title: t("feed.title", { event: set(event.shortTitle) }),
    subtitle: summary === TBA ? undefined : set(summary),
    language,
    url: absoluteUrl(site, url),
    translations: filesIn(site, event, url),
    page: absoluteUrl(site, event.url),
    authors: (organisers.length > 0 ? organisers : [site.publisher]).map((one) =>
      authorOf(site, one),
    ),
    rights: rightsIn(site, event),
    entries: newestFirst([...newsEntries(site, event), ...changeEntries(site, event)]),
    since: event.published,
  };
};

const agendaFeed = (site: Site, url: string): Feed => {
  const { language, events, publisher } = site;
  const { t, set } = voice(site);
  const languages = versionsOf(site).map((version) => version.language);
  return {
    id: feedId(site, { language, languages }, "agenda"),
    title: t("feed.agenda-title", { site: set(site.title) }),
    subtitle: undefined,
    language,
    url: absoluteUrl(site, url),
    translations: filesIn(site, undefined, url),
    page: absoluteUrl(site, agendaUrl(site.root)),
    authors: [authorOf(site, publisher)],
    rights: rightsIn(site, site),
    entries: newestFirst(
      events.flatMap((event) => [
        ...announcementEntries(site, event),
        ...eventChangeEntries(site, event),
        ...newsEntries(site, event),
      ]),
    ),
    since: undefined,
  };
};

const feedFiles = (site: Site): readonly OutputFile[] => {
  const { base, root, events } = site;
  const both = (url: string, make: (url: string) => Feed): readonly OutputFile[] => {
    const feed = once(() => make(url));
    const json = jsonFeedUrl(url);
    return [
      outputFile(outputPath(base, url), () => atomFile(feed())),
      outputFile(outputPath(base, json), () => jsonFeedFile(feed(), absoluteUrl(site, json))),
    ];
  };
  const ofEvents = events.flatMap((event) =>
    both(eventFileUrl(root, event.id, "feed.xml"), (url) => eventFeed(site, event, url)),
  );
  return events.length > 1
    ? [...both(siteFeedUrl(root), (url) => agendaFeed(site, url)), ...ofEvents]
    : ofEvents;
};

/** `/EVENT/feed.xml` and `feed.json`: news and changes of the programme; with several events also at the root: events and their news. */
export const feeds: Output = {
  files: feedFiles,
  formats: [
    {
      file: "feed.xml",
      reader: "feed",
      type: atomType,
      name: "data.feed",
      note: "data.feed-note",
      isNamedOn: "every-page",
    },
    {
      file: "feed.json",
      reader: "program",
      type: jsonFeedType,
      name: "data.feed",
      note: "data.feed-json-note",
      isNamedOn: "no-page",
    },
  ],
  ofSite: (root) => ({ type: atomType, url: siteFeedUrl(root), name: "data.feed" }),
  headers: () =>
    ["/:event/feed.xml", "/:event/feed.json"].map((path) => readableFromElsewhere(path)),
};
