/** Addresses. They are for ever: see `docs/decisions/`. Every one begins with the site's `base` folder. */

/** What has a page, or a place on one, in an event. */
export type Kind = "session" | "speaker" | "theme" | "organisation" | "page" | "news";

export const homeUrl = (base: string): string => `${base}/`;

export const agendaUrl = (base: string): string => `${base}/agenda/`;

/** The page of a series, that lists its editions. */
export const seriesUrl = (base: string, id: string): string => `${base}/series/${id}/`;

/** The page that the worker shows for what it never saw, in a language of the site. */
export const offlineUrl = (base: string, language: string): string =>
  `${base}/offline/${language}/`;

/** The page that hosts show where there is none. */
export const notFoundUrl = (base: string): string => `${base}/404.html`;

/** Where the editor of a site lies, if it has one, from the root of the output. */
export const editorFolder = "/admin/";

/** True for the pages that stand in for others, whose language the host or the worker chooses. */
export const isStandIn = (base: string, url: string): boolean =>
  url === notFoundUrl(base) || url.startsWith(`${base}/offline/`);

/** A page of the site, such as `legal`. */
export const sitePageUrl = (base: string, id: string): string => `${base}/${id}/`;

/** Where the pages of an event are: those of one that is not in the language of its site are elsewhere. */
export const rootOf = ({ id, url }: { readonly id: string; readonly url: string }): string =>
  url.slice(0, -(id.length + 2));

export const eventUrl = (base: string, event: string): string => `${base}/${event}/`;

/** The place of a thing on a page that also has other ids: `slot-2013-06-11-break-1`. */
export const fragment = (
  kind: "slot" | "organisation" | "letter" | "comment",
  id: string,
): string => `${kind}-${id}`;

/** A slot on the page of its day; also a session within one, by its own id, which is no slot's. */
export const slotUrl = (day: string, id: string): string => `${day}#${fragment("slot", id)}`;

/** Where a thing of an event is: `entityUrl("", "2013-open-data", "theme", "sante")` is `/2013-open-data/themes/sante/`. */
export const entityUrl = (base: string, event: string, kind: Kind, id: string): string => {
  const folder = eventUrl(base, event);
  switch (kind) {
    case "organisation":
      return `${folder}organisations/#${fragment(kind, id)}`;
    case "page":
      return `${folder}${id}/`;
    case "news":
      return `${folder}news/${id}/`;
    default:
      return `${folder}${kind}s/${id}/`;
  }
};

/** The pages that Parvis makes for an event. */
export const eventPages = [
  "programme",
  "sessions",
  "speakers",
  "themes",
  "organisations",
  "practical",
  "news",
  "changes",
  "data",
  "rooms",
  "tracks",
  "my",
  "screen",
  "comments",
  "thanks",
  "media",
] as const;

/** The folders and pages that Parvis makes at the root of a site. */
export const sitePages = [
  "agenda",
  "series",
  "legal",
  "accessibility",
  "media",
  "assets",
  "offline",
] as const;

export const programmeUrl = (base: string, event: string): string =>
  `${eventUrl(base, event)}programme/`;

/** The page of a day; with a single day that is the programme's own. */
export const dayUrl = (base: string, event: string, day: string, isOnlyDay: boolean): string =>
  isOnlyDay ? programmeUrl(base, event) : `${programmeUrl(base, event)}${day}/`;

export const listUrl = (
  base: string,
  event: string,
  list:
    | "sessions"
    | "speakers"
    | "themes"
    | "organisations"
    | "team"
    | "practical"
    | "changes"
    | "data"
    | "my",
): string => `${eventUrl(base, event)}${list}/`;

/** What takes place in a room; `event` is the event's url. */
export const roomUrl = (event: string, id: string): string => `${event}rooms/${id}/`;

/** What hangs in a hall, or on the door of a room: `screenUrl("/fair/", "main")`; `event` is the event's url. */
export const screenUrl = (event: string, room?: string): string =>
  `${event}screen/${room === undefined ? "" : `${room}/`}`;

/** Where the programme lies that other sites show within their pages; `event` is the event's url. */
export const embedFolder = (event: string): string => `${event}embed/`;

/** The sessions of a track; `event` is the event's url. */
export const trackUrl = (event: string, id: string): string => `${event}tracks/${id}/`;

/** The form to have the page of a person or a session corrected: `correctionUrl("/fair/speakers/ada/")`. */
export const correctionUrl = (page: string): string => `${page}correction/`;

/** The form to say what one thought of an event or a session: `feedbackFormUrl("/fair/sessions/bread/")`. */
export const feedbackFormUrl = (page: string): string => `${page}feedback/`;

/** The form to write a comment on what a page is about: `commentFormUrl("/fair/sessions/bread/")`. */
export const commentFormUrl = (page: string): string => `${page}comment/`;

/** True for the address of a form of a person or a session, as a url or as the path of its file. */
export const isFormUrl = (url: string): boolean =>
  /\/(?:speakers|sessions)\/[^/]+\/(?:correction|feedback)\/(?:index\.html)?$/.test(url);

/** What one sees once a form is sent. */
export const thanksUrl = (base: string, event: string): string => `${eventUrl(base, event)}thanks/`;

/** A page of all comments, the first of them 1: `/fair/comments/`, `/fair/comments/2/`. */
export const commentsUrl = (base: string, event: string, number: number): string =>
  `${eventUrl(base, event)}comments/${number === 1 ? "" : `${number}/`}`;

/** All events of a site with several, as a calendar. */
export const agendaCalendarUrl = (base: string): string => `${base}/agenda.ics`;

/** The files of an event that tell its programme in other formats, besides those of each session. */
export type EventFile =
  | "event.ics"
  | "calendar.ics"
  | "registration.ics"
  | "dates.ics"
  | "feed.xml"
  | "feed.json"
  | "schedule.xml"
  | "schedule.json"
  | "schedule2.json"
  | "search.json"
  | TextsFile
  | `data/${string}`;

/** The texts of an event for its search, in one file or in several. */
export type TextsFile = "search-texts.json" | `search-texts-${number}.json`;

export const eventFileUrl = (base: string, event: string, file: EventFile): string =>
  eventUrl(base, event) + file;

/** The feed of the agenda, of a site with several events. */
export const siteFeedUrl = (base: string): string => `${base}/feed.xml`;

/** The same feed for programs: `/fair/feed.json` is beside `/fair/feed.xml`. */
export const jsonFeedUrl = (feed: string): string => feed.replace(/\.xml$/, ".json");

/** The calendar entry of one session, beside its page: `sessionCalendarUrl("/fair/sessions/bread/")`. */
export const sessionCalendarUrl = (session: string): string => `${session}session.ics`;

/** What the script of one's own programme reads, beside its page. */
export const ownEntriesUrl = (my: string): string => `${my}entries.json`;

/** The calendar of what a room, track, person or theme has, beside its page: `partCalendarUrl("/fair/rooms/main/")`. */
export const partCalendarUrl = (page: string): string => `${page}calendar.ics`;

/** What is printed of an event. */
export type Paper = "programme" | "poster" | "doors";

/** A PDF of an event: `/2013-open-data/programme.pdf`. */
export const paperUrl = (base: string, event: string, paper: Paper): string =>
  `${eventUrl(base, event)}${paper}.pdf`;

/** What speakers have to send round, packed, from the root of the output. */
export const kitsPath = "/kits.zip";

/** Where a page is written: `outputPath("/folder", "/folder/agenda/")` is `/agenda/index.html`. */
export const outputPath = (base: string, url: string): string =>
  `${url.slice(base.length)}${url.endsWith("/") ? "index.html" : ""}`;

/** An address up to its query and fragment: `withoutQuery("/a/?b#c")` is `/a/`. */
export const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? "";

/** Where a site is; its address is undefined as long as nobody knows it. */
export interface SitePlace {
  readonly address: string | undefined;
  readonly base: string;
}

/** The public address of a url of the site, if that has one. */
export const knownUrl = ({ address, base }: SitePlace, url: string): string | undefined =>
  address === undefined ? undefined : address + url.slice(base.length);

/** The public address of a url of the site; the path alone as long as that has none. */
export const absoluteUrl = (site: SitePlace, url: string): string => knownUrl(site, url) ?? url;

/**
 * An address in the characters of RFC 3986 alone, as data formats ask for it.
 *
 *     encodeUrl("https://musée.example/à?q=[a|b]") // "https://xn--muse-esa.example/%C3%A0?q=%5Ba%7Cb%5D"
 */
export const encodeUrl = (url: string): string => {
  if (plainUrl.test(url)) return url;
  const { href, origin } = new URL(url);
  const start = href.startsWith(origin) ? origin.length : 0;
  const [rest = "", ...fragment] = href
    .slice(start)
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent)
    .replace(/%(?![\da-f]{2})/gi, encodeURIComponent)
    .split("#");
  return href.slice(0, start) + rest + (fragment.length > 0 ? `#${fragment.join("%23")}` : "");
};

// Most addresses are such already, and taking one apart is slow.
const plainUrl = /^https?:\/\/[a-z\d.-]+(?::\d+)?\/[\w./~-]*(?:#[\w-]*)?$/;

/** An address in ASCII, of something of the site or of elsewhere: absolute, if the site’s is known. */
export const publicUrl = (site: SitePlace, url: string): string => {
  const address = url.startsWith("/") ? absoluteUrl(site, url) : url;
  return address.startsWith("/")
    ? encodeUrl(nowhere + address).slice(nowhere.length)
    : encodeUrl(address);
};

const nowhere = "https://localhost";
