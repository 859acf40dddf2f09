/** Which places there are on a page, to lead to them. */
import { idsOf } from "../../text/markdown.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { type Path, pathName } from "../yaml/path.ts";
import { followAnswers } from "./comments.ts";
import {
  everywhere,
  ofSlots,
  onData,
  onDay,
  onDiscussed,
  onEvent,
  onOrganisations,
  onPractical,
  onProgramme,
  onSessions,
  onSitePage,
} from "./layout-ids.ts";
import type { PageOf } from "./page-of.ts";
import type { ProseShelf } from "./prose.ts";
import type { EventScope } from "./scope.ts";

/** What the pages of a site are made of. */
export interface Pages {
  readonly content: Content;
  readonly prose: ProseShelf;
  readonly scopes: ReadonlyMap<EventContent, EventScope>;
}

type Ids = readonly string[];

/** The ids of a text of an item, at a path; without one, of all its file. */
const inText = (
  { prose }: Pages,
  item: Pick<Item<unknown>, "document"> | undefined,
  path?: Path,
): Ids => {
  const proses = item && prose.get(item.document);
  if (!path) return [...(proses?.values() ?? [])].flatMap(idsOf);
  const found = proses?.get(pathName(path));
  return found ? idsOf(found) : [];
};

const body: Path = [];
const policy: Path = ["registration", "policy"];

/** What readers wrote, by what it is about: `session:bread`, `event:`. */
const commentsOf = (event: EventContent): ReadonlyMap<string, Ids> => {
  const abouts = [...followAnswers(event.comments).about];
  const groups = Map.groupBy(abouts, ([, about]) => about ?? "event:");
  return new Map([...groups].map(([about, found]) => [about, found.map(([id]) => id)]));
};

/** What an event's page holds in its texts and its bands. */
const ofEvent = (pages: Pages, scope: EventScope): Ids => {
  const { event } = scope;
  const [day] = event.days.length === 1 ? event.days : [];
  return [
    ...inText(pages, event.event, body),
    ...inText(pages, event.event, policy),
    ...inText(pages, day),
    ...onEvent(scope),
    ...(day ? ofSlots(scope, day.id) : []),
  ];
};

const ofPractical = (pages: Pages, scope: EventScope): Ids => {
  const { event } = scope;
  const { venue } = event.event.partial;
  const home = typeof venue === "string" ? pages.content.venues.items.get(venue) : undefined;
  return [
    ...inText(pages, event.pages.items.get("practical"), body),
    ...inText(pages, event.event, policy),
    ...inText(pages, home, home && [...home.path, "notes"]),
    ...onPractical(scope),
  ];
};

const onAllOrganisations = (pages: Pages): Ids => {
  const { content } = pages;
  const [first] = content.organisations.items.values();
  return [...inText(pages, first), ...onOrganisations(content)];
};

/** Of a page that Parvis makes of what an event holds. */
const ofMadePage = (pages: Pages, scope: EventScope, id: string): Ids => {
  const { event } = scope;
  const [day] = event.days;
  switch (id) {
    case "programme":
      // Of several days it shows today's, else the first.
      return day ? [...inText(pages, day), ...onDay(scope, day.id)] : onProgramme(event);
    case "sessions":
      return onSessions(event);
    case "organisations":
      return onAllOrganisations(pages);
    case "data":
      return onData(event);
    default:
      return [];
  }
};

const inEvent = (pages: Pages, scope: EventScope, { kind, id }: PageOf): Ids => {
  const { event } = scope;
  switch (kind) {
    case "event":
      return ofEvent(pages, scope);
    case "day":
      return [
        ...inText(
          pages,
          event.days.find((day) => day.id === id),
        ),
        ...onDay(scope, id),
      ];
    case "page":
      if (id === "practical") return ofPractical(pages, scope);
      if (!event.pages.items.has(id)) return ofMadePage(pages, scope, id);
      return inText(pages, event.pages.items.get(id), body);
    case "session":
      return inText(pages, event.sessions.items.get(id));
    case "speaker":
    case "theme":
      return inText(pages, event[`${kind}s`].items.get(id));
    case "news":
      return inText(pages, event.news.items.get(id));
    case "any":
    case "organisations":
      return [];
  }
};

const onSite = (pages: Pages, { kind, id }: PageOf): Ids => {
  const { content } = pages;
  if (kind === "organisations") {
    return onAllOrganisations(pages);
  }
  if (kind !== "page") return [];
  return [...inText(pages, content.pages.items.get(id)), ...onSitePage(content, id)];
};

/** Makes the ids of pages as links ask for them, those of each page once; headings come first. */
export const idsOnPages = (pages: Pages): ((page: PageOf) => Ids) => {
  const known = new Map<string, Ids>();
  const comments = new Map<EventContent, ReadonlyMap<string, Ids>>();
  const discussed = (scope: EventScope, { kind, id }: PageOf): Ids => {
    if (kind !== "event" && kind !== "session" && kind !== "theme" && kind !== "page") return [];
    if (kind === "page" && id !== "practical" && !scope.event.pages.items.has(id)) return [];
    const all = comments.get(scope.event) ?? commentsOf(scope.event);
    comments.set(scope.event, all);
    return onDiscussed(scope, all.get(kind === "event" ? "event:" : `${kind}:${id}`) ?? []);
  };
  const make = (page: PageOf): Ids => {
    const scope = page.event && pages.scopes.get(page.event);
    const own = scope
      ? [...inEvent(pages, scope, page), ...discussed(scope, page)]
      : onSite(pages, page);
    return [...own, ...everywhere(pages.content)];
  };
  return (page) => {
    const name = `${page.event?.id ?? ""}/${page.kind}/${page.id}`;
    const ids = known.get(name) ?? make(page);
    known.set(name, ids);
    return ids;
  };
};
