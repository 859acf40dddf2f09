/** The ids that layouts print beside those of texts, as far as the content decides. */
import { translator } from "../../i18n/index.ts";
import { faqPage } from "../../site/faq.ts";
import { hasManyPrices } from "../../site/prices.ts";
import { TBA } from "../../site/model.ts";
import { hasSessionIndex, isFoldedByDay } from "../../site/session-index.ts";
import { fragment } from "../../urls.ts";
import type { Content, EventContent } from "../content.ts";
import { nameSlots } from "../slot-ids.ts";
import { placementsOf } from "../timing.ts";
import { roomsMade, tracksMade } from "./made-pages.ts";
import type { EventScope } from "./scope.ts";

type Ids = readonly string[];

/** The ids of what is there. */
const when = (isThere: boolean, ...ids: readonly string[]): Ids => (isThere ? ids : []);

const isSome = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;

/** Of every page. The glossary stands where a page uses one of its words. */
export const everywhere = ({ terms }: Content): Ids => [
  "main",
  "menu",
  "words",
  ...[...terms.items.keys()].map((id) => `term-${id}`),
];

const isAdmissionSaid = ({ event }: EventContent): boolean => {
  const { registration } = event.partial;
  return (
    typeof registration === "object" &&
    (registration.policy !== undefined ||
      registration.priority !== undefined ||
      hasManyPrices(registration))
  );
};

export const onEvent = ({ event }: EventScope): Ids => {
  const { partial: known, document } = event.event;
  const sessions = [...event.sessions.items.values()];
  const hasMaterials = sessions.some(({ partial: { materials } }) => isSome(materials));
  return [
    ...["title", "register", "ticket", "programme", "practical", "organisations"],
    ...when(isSome(known.outcomes) || hasMaterials, "remains"),
    ...when(event.news.items.size > 0, "news"),
    ...when(isSome(known.questions), "questions"),
    ...when(faqPage(known) === "event", "faq"),
    ...when(document.body.trim() !== "" || known.image !== undefined, "presentation"),
    ...when(isAdmissionSaid(event), "admission"),
    ...when(isSome(known.calls), "calls"),
  ];
};

/** Of the slots of a day and the sessions within them, on its page or on the event's. */
export const ofSlots = ({ event, slots }: EventScope, day: string): Ids =>
  [...nameSlots(event, slots)].flatMap(([slot, { id, only }]) => {
    if (slot.day.id !== day) return [];
    const within = only === undefined ? placementsOf(slot.data) : [];
    return [id, ...within.map(({ session }) => session)].map((one) => fragment("slot", one));
  });

/** As many things as there are, for what asks no more. */
const countedOf = ({ days, sessions }: EventContent) => ({
  days: { length: days.length },
  sessions: { length: sessions.items.size },
});

type DayContent = EventContent["days"][number];

const sessionsIn = ({ slots }: DayContent): Ids =>
  slots.flatMap(({ partial }) => placementsOf(partial).map(({ session }) => session));

/** False if all sessions stand in the programme. */
const hasUnscheduled = ({ days, sessions }: EventContent): boolean => {
  const placed = new Set(days.flatMap(sessionsIn));
  return [...sessions.items.keys()].some((id) => !placed.has(id));
};

/** Of the page of a day, which has the other ways into the programme too. */
export const onDay = (scope: EventScope, day: string): Ids => [
  ...when(hasSessionIndex(countedOf(scope.event)), "search", "filter"),
  ...ofSlots(scope, day),
  ...onProgramme(scope.event),
];

/** Of the page of all formats: most tell the programme. */
export const onData = ({ days, event }: EventContent): Ids => [
  "reuse",
  ...when(
    days.length > 0,
    ...["calendar", "feed", "app", "spreadsheet", "program"].map((reader) => `for-${reader}`),
    "screens",
  ),
  ...when(event.partial.embed !== undefined, "embed"),
];

/** Of each page of a programme. */
export const onProgramme = (event: EventContent): Ids => [
  ...when(hasUnscheduled(event), "unscheduled"),
  ...when(event.days.length > 0, "more"),
  ...when(tracksMade(event).length > 0, "tracks"),
  ...when(roomsMade(event).length > 0, "rooms"),
];

/** Of the list of all sessions, by the days that have any. */
export const onSessions = (event: EventContent): Ids => {
  const days = event.days.filter((day) => sessionsIn(day).length > 0);
  return [
    ...["find", "filter"],
    ...days.map(({ id }) => `on-${id}`),
    ...when(isFoldedByDay(countedOf(event)), ...days.map(({ id }) => `of-${id}`)),
    ...when(hasUnscheduled(event), "unscheduled"),
  ];
};

/** True if the title of the written page is not that of the page itself, and stands above the text. */
const isTitled = (
  { language }: EventScope,
  { title, menu }: { readonly title?: unknown; readonly menu?: unknown },
): boolean => title !== (menu ?? translator(language)("practical.title"));

export const onPractical = (scope: EventScope): Ids => {
  const { content, event } = scope;
  const { partial: known } = event.event;
  const { venue } = known;
  const home = typeof venue === "string" ? content.venues.items.get(venue)?.partial : undefined;
  const others = event.days.flatMap(({ slots }) =>
    slots.flatMap((slot) => slot.partial.venue ?? []),
  );
  const isSomewhere = venue !== undefined && venue !== TBA;
  const isOnline = known.attendance !== undefined && known.attendance !== "in-person";
  const written = event.pages.items.get("practical");
  const hasText = written !== undefined && written.document.body.trim() !== "";
  return [
    ...when(isSomewhere || isOnline, "venue"),
    ...when(hasText && isTitled(scope, written.partial), "written"),
    ...new Set(others.map((id) => `venue-${id}`)),
    ...when(home?.notes !== undefined || home?.map !== undefined, "notes"),
    ...when(isSome(Object.keys(home?.rooms ?? {})), "rooms"),
    ...when(isSome(Object.keys(home?.access ?? {})), "access"),
    ...when(isSome(known.services), "services"),
    ...when(known.access_contact !== undefined, "needs"),
    ...when(isAdmissionSaid(event), "admission"),
    ...when(faqPage(known) === "practical", "faq"),
  ];
};

export const onOrganisations = ({ organisations }: Content): Ids =>
  [...organisations.items.keys()].map((id) => fragment("organisation", id));

/** Of the pages of the site that Parvis makes. */
export const onSitePage = ({ events, site }: Content, id: string): Ids => {
  const { content, data } = site.partial.licence ?? {};
  if (id === "legal") {
    const isLicensed = content !== undefined || data !== undefined;
    return ["publisher", "host", ...when(isLicensed, "licence"), "privacy"];
  }
  return when(
    id === "accessibility",
    ...["site", "report"],
    ...events.map((event) => `access-${event.id}`),
  );
};

/** Of a page that readers may write about, with what they wrote there. */
export const onDiscussed = ({ event }: EventScope, comments: readonly string[]): Ids => {
  const mode = event.event.partial.comments?.mode ?? "off";
  return [
    ...when(mode === "open" || (mode === "closed" && isSome(comments)), "comments_"),
    ...when(mode !== "off", ...comments.map((id) => fragment("comment", id))),
  ];
};
