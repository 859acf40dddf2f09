/** On which pages texts stand, and to which page a link leads. */
import type { LinkKind } from "../../text/links.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { readAbout } from "./comments.ts";
import { hasPage } from "./made-pages.ts";
import type { Scope } from "./scope.ts";

/** A page by what it is about. */
export interface PageOf {
  readonly kind:
    "any" | "event" | "day" | "organisations" | "session" | "speaker" | "theme" | "news" | "page";
  /** Undefined: a page of the site. */
  readonly event?: EventContent | undefined;
  readonly id: string;
}

/** The page of an id: the event's if it has one, else the site's. */
const namedPage = (content: Content, event: EventContent | undefined, id: string): PageOf => {
  return { kind: "page", event: event && hasPage(content, event, id) ? event : undefined, id };
};

/** The page that a link is about; undefined for what is a place on a page itself. */
export const pageOfLink = (scope: Scope, kind: LinkKind, target: string): PageOf | undefined => {
  const [, other, inside] = /^([^/]*)\/(.*)$/.exec(target) ?? [];
  const id = inside ?? target;
  const find = (name: string) => scope.content.events.find((one) => one.id === name);
  const event = other === undefined ? scope.event : find(other);
  switch (kind) {
    case "event":
      return { kind, event: find(id), id };
    case "page":
      return namedPage(scope.content, event, id);
    case "session":
    case "speaker":
    case "theme":
    case "news":
    case "day":
      return { kind, event, id };
    case "room":
    case "track":
      return { kind: "any", event, id: `${kind}:${id}` };
    case "organisation":
    case "slot":
    case "term":
      return undefined;
  }
};

/** The pages on which the texts of an item of an event stand. */
const pagesInEvent = (event: EventContent, item: Item<unknown>): readonly PageOf[] => {
  const { id } = item;
  const own: PageOf = { kind: "event", event, id: event.id };
  // Who is admitted is said on both.
  if (item === event.event) return [own, { kind: "page", event, id: "practical" }];
  const day = event.days.find(({ document }) => document === item.document);
  if (day) return [{ kind: "day", event, id: day.id }, ...(event.days.length === 1 ? [own] : [])];
  const comment = event.comments.items.get(id);
  if (comment === item) {
    const about = readAbout(comment.partial.about ?? "");
    return about && about.kind !== "event" ? [{ ...about, event }] : [own];
  }
  const kinds = ["session", "speaker", "theme", "page"] as const;
  const kind = kinds.find((one) => event[`${one}s`].items.get(id) === item) ?? "news";
  return [{ kind, event, id }];
};

/** The pages on which the texts of an item stand. */
export const pagesOfItem = ({ content, event }: Scope, item: Item<unknown>): readonly PageOf[] => {
  if (event) return pagesInEvent(event, item);
  const { id } = item;
  if (content.terms.items.get(id) === item) return [{ kind: "any", id }];
  if (content.organisations.items.get(id) === item) return [{ kind: "organisations", id }];
  if (content.venues.items.get(id) !== item) return [{ kind: "page", id }];
  return content.events
    .filter((one) => one.event.partial.venue === id)
    .map((one) => ({ kind: "page", event: one, id: "practical" }));
};
