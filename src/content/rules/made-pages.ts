/** Which pages Parvis makes of what an event holds, so that links may lead to them. */
import { hasSessionIndex } from "../../site/session-index.ts";
import { TBA } from "../../site/model.ts";
import { eventStates } from "../../site/states.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { placementsOf, roomsIn } from "../timing.ts";
import type { SlotInput } from "../schema/programme.ts";
import { hasTeam } from "./team.ts";

/** The pages whose text one may write, and which are there even if nobody does. */
export const suppliedPages = { site: ["legal", "accessibility"], event: ["practical"] };

/** The pages that are there once there is something to show on them. */
const dependentPages = [
  "programme",
  "sessions",
  "speakers",
  "themes",
  "organisations",
  "team",
  "my",
  "feedback",
  "changes",
] as const;

/** True for the name of a page that an event may have, without anybody writing it. */
export const isMadePage = (id: string): boolean => dependentPages.some((page) => page === id);

/** True if something that an event's pages are made of cannot be read, which is reported: they may be there. */
export const isUnreadable = ({ organisations, venues }: Content, event: EventContent): boolean =>
  event.event.document.isBroken ||
  event.days.some(({ document }) => document.isBroken) ||
  [organisations, venues, event.sessions, event.speakers, event.themes].some(
    ({ isBroken }) => isBroken,
  );

/** True for the name of a page that Parvis makes of an event, whatever one writes on it. */
export const isOfEvent = (id: string): boolean =>
  isMadePage(id) || suppliedPages.event.includes(id);

const isThere = (
  content: Content,
  event: EventContent,
  page: (typeof dependentPages)[number],
): boolean => {
  const sessions = event.sessions.items.size;
  switch (page) {
    case "programme":
      return event.days.length + sessions > 0;
    case "sessions":
      return hasSessionIndex({ sessions: { length: sessions } });
    case "speakers":
      return event.speakers.items.size > 0;
    case "themes":
      return event.themes.items.size > 0 || takesThemes(event);
    case "organisations":
      return namesOrganisations(content, event);
    case "team":
      return hasTeam(content, event);
    case "my":
      return sessions > 0;
    case "feedback":
      return hasFeedbackForm(event) && takesPlace(event);
    case "changes":
      return true;
  }
};

/** True if themes are proposed by a form, at least as long as the event is not over. */
const takesThemes = ({ days }: EventContent): boolean =>
  days.some(({ slots }) =>
    slots.some(
      ({ partial: { proposals, status } }) => proposals === "form" && status !== "cancelled",
    ),
  );

/** True of an event that is not called off, and whose date is known; of what cannot be read, which is reported. */
const takesPlace = ({ event: { partial, document } }: EventContent): boolean =>
  !eventStates[partial.status ?? "scheduled"].isVoid &&
  partial.start !== TBA &&
  document.at(["start"]) !== undefined;

/** True if feedback is sent by forms of the site, be they closed. */
export const hasFeedbackForm = ({ event }: EventContent): boolean => {
  const { feedback } = event.partial;
  return typeof feedback === "object" && feedback.mode !== "off";
};

/** True if comments are sent by forms of the site, and not by e-mail. */
export const hasCommentForm = ({ event }: EventContent): boolean => {
  const { mode, endpoint = "" } = event.partial.comments ?? {};
  return mode === "open" && !/^mailto:/i.test(endpoint);
};

/** True if an organisation takes part. */
const namesOrganisations = (
  { organisations: { items } }: Content,
  { event, sessions, speakers, themes }: EventContent,
): boolean => {
  const { organisers, partners } = event.partial;
  const parts: readonly Item<{ organisations?: readonly unknown[] }>[] = [
    ...sessions.items.values(),
    ...speakers.items.values(),
    ...themes.items.values(),
  ];
  return (
    [organisers].flat().some((one) => typeof one === "string" && items.has(one)) ||
    (partners?.length ?? 0) > 0 ||
    parts.some(({ partial: { organisations } }) => (organisations?.length ?? 0) > 0)
  );
};

const known = new WeakMap<EventContent, readonly string[]>();

/** The pages that Parvis makes for an event. */
export const eventPagesMade = (content: Content, event: EventContent): readonly string[] => {
  const made = known.get(event) ?? [
    ...suppliedPages.event,
    "data",
    ...(event.event.partial.embed === undefined ? [] : ["embed"]),
    ...dependentPages.filter((page) => isThere(content, event, page)),
  ];
  known.set(event, made);
  return made;
};

/** The pages that Parvis makes for a site. */
export const sitePagesMade = ({ events }: Content): readonly string[] => [
  ...suppliedPages.site,
  ...(events.length > 1 ? ["agenda"] : []),
];

/** True if a page is the event's, written or made, and not one of the site. */
export const hasPage = (content: Content, event: EventContent, id: string): boolean =>
  event.pages.items.has(id) || eventPagesMade(content, event).includes(id);

/** The tracks that have a page: those with sessions. */
export const tracksMade = ({ sessions }: EventContent): readonly string[] => [
  ...new Set([...sessions.items.values()].flatMap(({ partial: { track } }) => track ?? [])),
];

/** The rooms in which a slot happens. */
const roomsOfSlot = (slot: Partial<SlotInput>): readonly string[] => {
  const placements = placementsOf(slot);
  const own = placements.flatMap(({ room }) => roomsIn(room));
  // What is one thing with its only session is where that is.
  const isMoved = placements.length === 1 && own.length > 0;
  const rooms = isMoved ? own : [...roomsIn(slot.room), ...own];
  return rooms.flatMap((room) => (typeof room === "string" ? [room] : []));
};

/** The rooms that have a page: all with something in them, if they are at least two. Another venue's are `barn--loft`. */
export const roomsMade = (event: EventContent): readonly string[] => {
  const home = event.event.partial.venue;
  const found = event.days.flatMap(({ slots }) =>
    slots.flatMap(({ partial: slot }) => {
      const venue = slot.venue ?? home;
      const inSlot = roomsOfSlot(slot).map((room) =>
        venue === home || typeof venue !== "string" ? room : `${venue}--${room}`,
      );
      const ofThemes = (slot.themes ?? []).flatMap((id) => {
        const theme = event.themes.items.get(id);
        return theme?.partial.room ?? [];
      });
      return [...inSlot, ...ofThemes];
    }),
  );
  const rooms = [...new Set(found)];
  return rooms.length > 1 ? rooms : [];
};
