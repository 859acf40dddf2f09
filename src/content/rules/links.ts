/** Where the links inside prose lead: `speaker:ada`, and from one event to another `session:EVENT/ID`. */
import type { LinkKind, Resolver } from "../../text/markdown.ts";
import { dayUrl, entityUrl, eventUrl, sitePageUrl, slotUrl } from "../../urls.ts";
import { programmeDates } from "../event-days.ts";
import type { Content, EventContent } from "../content.ts";
import { findMedia } from "./media.ts";
import { known, type Targets, knownTo } from "./references.ts";
import type { Scope } from "./scope.ts";
import { hasTeam } from "./team.ts";

/** The pages that Parvis makes from the data, even if nobody writes them. */
export const madePages = { site: ["legal", "accessibility"], event: ["practical"] };

/** Those of an event, with that of its team if it has one. */
export const madePagesOf = (content: Content, event: EventContent): readonly string[] =>
  hasTeam(content, event) ? [...madePages.event, "team"] : madePages.event;

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
        ...(event ? [...event.pages.items.keys(), ...madePagesOf(content, event)] : []),
        ...content.pages.items.keys(),
        ...madePages.site,
      ];
      const places = [...(event ? [event.pages.place] : []), content.pages.place];
      return known(
        ids.map((id) => ({ id })),
        places.join(", "),
        false,
      );
    }
    case "slot":
      return known(
        (event ? writtenSlots(event) : []).map(({ id }) => ({ id })),
        event ? `${event.folder}/programme/` : "content/",
        event?.days.some((day) => day.document.isBroken) ?? false,
      );
    default:
      return knownTo(scope, kind);
  }
};

/** The slots that have an `id` of their own, or take their only session's. */
const writtenSlots = (
  event: EventContent,
): readonly { readonly id: string; readonly day: string }[] =>
  event.days.flatMap((day) =>
    day.slots.flatMap((slot) => {
      const written = slot.document.at([...slot.path, "id"]);
      return typeof written === "string" ? [{ id: written, day: day.id }] : [];
    }),
  );

/** Makes the resolver of a scope. `base` is the site's folder; media and organisations that are linked are noted. */
export const makeResolver = (
  scope: Scope,
  base: string,
  noted: { readonly media: Set<string>; readonly organisations: Set<string> },
): Resolver => ({
  media: (path) => {
    const file = findMedia(scope, path);
    if (file === undefined) return undefined;
    noted.media.add(file);
    return mediaUrl(base, file, scope.content.sharedMedia);
  },
  link: (kind, target) => {
    const [, other, inside] = /^([^/]*)\/(.*)$/.exec(target) ?? [];
    const id = inside ?? target;
    const event =
      other === undefined ? scope.event : scope.content.events.find((one) => one.id === other);
    if (other !== undefined && !event) return undefined;
    const isKnown = knownLinks(scope, kind, target).known.ids.has(id);
    return isKnown ? linkUrl(scope.content, base, event, kind, id, noted.organisations) : undefined;
  },
});

/** Where a medium is published: `content/2013/media/plan.pdf` → `/2013/media/plan.pdf`; `shared` are those of all events. */
export const mediaUrl = (base: string, file: string, shared = "media"): string =>
  `${base}/${file
    .replace(/^content\//, "")
    .replace(/^data\/media(?=\/)/, shared)
    .split("/")
    .map(encodeURIComponent)
    .join("/")}`;

const linkUrl = (
  content: Content,
  base: string,
  event: EventContent | undefined,
  kind: LinkKind,
  id: string,
  organisations: Set<string>,
): string | undefined => {
  switch (kind) {
    case "event":
      return eventUrl(base, id);
    case "term":
      return `#term-${id}`;
    case "page": {
      const isEvents =
        event && (event.pages.items.has(id) || madePagesOf(content, event).includes(id));
      return isEvents ? entityUrl(base, event.id, "page", id) : sitePageUrl(base, id);
    }
    case "organisation": {
      organisations.add(id);
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
    default:
      return event && entityUrl(base, event.id, kind, id);
  }
};
