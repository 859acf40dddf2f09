/** Where the links inside prose lead: `speaker:ada`, and from one event to another `session:EVENT/ID`. */
import type { LinkKind, Resolver } from "../../text/markdown.ts";
import {
  dayUrl,
  entityUrl,
  eventUrl,
  roomUrl,
  sitePageUrl,
  slotUrl,
  trackUrl,
} from "../../urls.ts";
import type { DateTime } from "../../time.ts";
import { programmeDates } from "../event-days.ts";
import { isId } from "../schema/id-form.ts";
import { toId } from "../suggest/nearest.ts";
import type { Content, DayContent, EventContent } from "../content.ts";
import { eventPagesMade, hasPage, roomsMade, sitePagesMade, tracksMade } from "./made-pages.ts";
import { toStart, zoneOf } from "../timing.ts";
import { findMedia } from "./media.ts";
import { known, type Targets, knownTo } from "./references.ts";
import type { Scope } from "./scope.ts";

/** What a link is about, the id it names, and what it could lead to: in the event that it names, or else in the scope's. */
export const knownLinks = (
  scope: Scope,
  kind: LinkKind,
  target: string,
): { readonly kind: LinkKind; readonly id: string; readonly known: Targets } => {
  const [, other, inside] = /^([^/]*)\/(.*)$/.exec(target) ?? [];
  if (other === undefined) return { kind, id: target, known: knownIn(scope, kind) };
  const event = scope.content.events.find(({ id }) => id === other);
  return event
    ? { kind, id: inside ?? "", known: knownIn({ ...scope, event }, kind) }
    : { kind: "event", id: other, known: knownTo(scope, "event") };
};

const knownIn = (scope: Scope, kind: LinkKind): Targets => {
  const { content, event } = scope;
  switch (kind) {
    case "term":
      return known(
        [...content.terms.items.keys()].map((id) => ({ id })),
        content.terms.place,
        content.terms.isBroken,
      );
    case "page": {
      const ids = [
        ...(event ? pageIds(content, event) : []),
        ...content.pages.items.keys(),
        ...sitePagesMade(content),
      ];
      const places = [...(event ? [event.pages.place] : []), content.pages.place];
      return known(
        [...new Set(ids)].map((id) => ({ id })),
        places.join(", "),
        false,
      );
    }
    case "slot":
    case "day":
    case "room":
    case "news":
    case "track":
      return event ? knownOf(event, kind) : knownElsewhere(content, kind);
    default:
      return knownTo(scope, kind);
  }
};

/** True of a day of which nothing can be read; that is reported. */
const isUnread = ({ document, head, slots }: DayContent): boolean =>
  document.isBroken || (head.data === undefined && slots.length === 0);

/** What has a page or a place in an event without being an item that references can lead to. */
type Found = "slot" | "day" | "room" | "news" | "track";

const knownOf = (event: EventContent, kind: Found): Targets => {
  const isOpen = event.days.some(isUnread);
  const ids = (all: readonly string[]) => all.map((id) => ({ id }));
  const days = `${event.folder}/programme/`;
  switch (kind) {
    case "slot":
      return known(ids(writtenSlots(event).map(({ id }) => id)), days, isOpen);
    case "day":
      return known(ids(programmeDates(event)), days, false);
    case "room":
      return known(ids(roomsMade(event)), days, isOpen);
    case "track":
      return known(ids(tracksMade(event)), event.sessions.place, event.sessions.isBroken);
    case "news":
      return known(ids([...event.news.items.keys()]), event.news.place, event.news.isBroken);
  }
};

/** What a text outside of events can lead to in each of them: `fair/2027-03-27`. */
const knownElsewhere = ({ events }: Content, kind: Found): Targets => {
  const candidates = events.flatMap((event) =>
    knownOf(event, kind).candidates.map(({ id }) => ({ id: `${event.id}/${id}`, names: [id] })),
  );
  return known(candidates, "content/", false);
};

const pageIds = (content: Content, event: EventContent): readonly string[] => [
  ...event.pages.items.keys(),
  ...eventPagesMade(content, event),
];

/** The slots that have an `id` of their own, or take their only session's. */
const writtenSlots = (
  event: EventContent,
): readonly { readonly id: string; readonly day: string }[] =>
  event.days.flatMap((day) =>
    day.slots.flatMap((slot) => {
      const written = slot.document.at([...slot.path, "id"]);
      // One that cannot be an id is reported; the one that it should be can be referred to.
      return typeof written === "string"
        ? [{ id: isId(written) ? written : toId(written), day: day.id }]
        : [];
    }),
  );

/** What texts lead to, and must be published for that. */
export interface Noted {
  readonly media: Set<string>;
  readonly organisations: Set<string>;
  /** Pages that Parvis makes, each by its event: `fair/changes`. */
  readonly pages: Set<string>;
}

/** Makes the resolver of a scope. `base` is the site's folder; what is linked is noted. */
export const makeResolver = (
  scope: Scope,
  base: string,
  noted: Noted,
  now?: DateTime,
): Resolver => ({
  media: (path) => {
    if (path.startsWith("/")) return staticUrl(base, path, scope.content);
    const file = findMedia(scope, path);
    if (file === undefined) return undefined;
    noted.media.add(file);
    return mediaUrl(base, file, scope.content);
  },
  link: (kind, target) => {
    const [, other, inside] = /^([^/]*)\/(.*)$/.exec(target) ?? [];
    const id = inside ?? target;
    const event =
      other === undefined ? scope.event : scope.content.events.find((one) => one.id === other);
    if (other !== undefined && !event) return undefined;
    const isKnown = knownLinks(scope, kind, target).known.ids.has(id);
    if (!isKnown) return undefined;
    // What is not published yet has no page: until then the event's is the nearest.
    if (event && kind === "news" && isToCome(scope, event, id, now))
      return eventUrl(base, event.id);
    return linkUrl(scope.content, base, event, kind, id, noted);
  },
});

const isToCome = (
  { content }: Scope,
  event: EventContent,
  id: string,
  now: DateTime | undefined,
): boolean => {
  const date = toStart(event.news.items.get(id)?.partial.date, zoneOf(content, event));
  return now !== undefined && date !== undefined && date > now;
};

/** Where a file of `static/` is published, by its address; undefined if there is none. */
export const staticUrl = (
  base: string,
  url: string,
  { statics }: Pick<Content, "statics">,
): string | undefined => {
  const paths = [url, `${url.replace(/(?<!\/)\/+$/, "")}/index.html`].map(decoded);
  const found = statics.find(({ path, isOther }) => !isOther && paths.includes(path));
  return found && base + encodeURI(decoded(url)).replace(/[?#]/g, encodeURIComponent);
};

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/** Where a medium is published: `content/2013/media/plan.pdf` → `/2013/media/plan.pdf`; what is called `plan.png` and is none has its true name. */
export const mediaUrl = (
  base: string,
  file: string,
  { renamed, sharedMedia = "media" }: Pick<Content, "renamed" | "sharedMedia">,
): string =>
  `${base}/${(renamed.get(file) ?? file)
    .replace(/^content\//, "")
    .replace(/^data\/media(?=\/)/, sharedMedia)
    .split("/")
    .map(encodeURIComponent)
    .join("/")}`;

/** True for the address of a file, from the root of the site: a medium, or what lies in `static/`. */
export const isMediaUrl = (
  path: string,
  { statics, sharedMedia = "media" }: Pick<Content, "statics" | "sharedMedia">,
): boolean =>
  path.startsWith(`/${sharedMedia}/`) ||
  /^\/[^/]+\/media\/./.test(path) ||
  staticUrl("", path, { statics }) !== undefined;

const linkUrl = (
  content: Content,
  base: string,
  event: EventContent | undefined,
  kind: LinkKind,
  id: string,
  noted: Noted,
): string | undefined => {
  switch (kind) {
    case "event":
      return eventUrl(base, id);
    case "term":
      return `#term-${id}`;
    case "page": {
      if (!event || !hasPage(content, event, id)) return sitePageUrl(base, id);
      noted.pages.add(`${event.id}/${id}`);
      return entityUrl(base, event.id, "page", id);
    }
    case "organisation": {
      noted.organisations.add(id);
      const home = event ?? content.events[0];
      return home
        ? entityUrl(base, home.id, "organisation", id)
        : content.organisations.items.get(id)?.data?.url;
    }
    case "slot": {
      const slot = event && writtenSlots(event).find((one) => one.id === id);
      return (
        slot && slotUrl(dayUrl(base, event.id, slot.day, programmeDates(event).length === 1), id)
      );
    }
    case "day":
      return event && dayUrl(base, event.id, id, programmeDates(event).length === 1);
    case "room":
      return event && roomUrl(eventUrl(base, event.id), id);
    case "track":
      return event && trackUrl(eventUrl(base, event.id), id);
    default:
      return event && entityUrl(base, event.id, kind, id);
  }
};
