/** What an event's own file says of it. */
import { clockAt } from "../../i18n/hour-clock.ts";
import { type Call, type Event, type Span, type Speaker, TBA } from "../../site/model.ts";
import { phaseAt } from "../../site/phase.ts";
import { eventVenue } from "../../site/place.ts";
import { cutTitle } from "../../site/title.ts";
import { unlessTba } from "../../site/unless-tba.ts";
import type { DateTime } from "../../time.ts";
import { eventUrl } from "../../urls.ts";
import type { EventContent } from "../content.ts";
import type { EventInput } from "../schema/event.ts";
import { ownWordsIn } from "../words/read.ts";
import { periodOf, type TimedSlot, timeSlots, zoneOf } from "../timing.ts";
import { linkFields } from "./by-tags.ts";
import { exactly } from "./exactly.ts";
import { bodyOf, type Context, type Linker, type Things } from "./linker.ts";
import type { Linked } from "./meanings.ts";
import { linkPartnerGroups } from "./participations.ts";
import { Register } from "./register.ts";
import { linkRegistration } from "./registration.ts";
import { roomsOf } from "./shared.ts";
import { servicesOf, worksOf } from "./works.ts";
import { linkCalls, linkDates } from "./written-dates.ts";

/** What is known of an event only from its folder, and from other events. */
type FromFolder =
  | "series"
  | "tracks"
  | "days"
  | "removed"
  | "sessions"
  | "unscheduled"
  | "organisers"
  | "team"
  | "speakers"
  | "people"
  | "themes"
  | "participations"
  | "news"
  | "comments"
  | "pages"
  | "revision";

/** What an event's own file says, and when it is. */
export type EventFacts = Omit<Event, FromFolder>;

/** An event of which nothing but its own file is linked. */
export interface Opened {
  readonly content: EventContent;
  readonly context: Context;
  readonly slots: readonly TimedSlot[];
  readonly fields: Linked<EventInput>;
  readonly facts: EventFacts;
  /** Its people, to point to. */
  readonly people: Register<Speaker>;
}

/** Links what an event's own file says; `shared` is what all events may refer to. */
export const openEvent = (linker: Linker, content: EventContent, shared: Things): Opened => {
  const zone = zoneOf(linker.content, content);
  const levels = content.event.data?.partner_levels ?? [];
  const level = new Map(levels.map((one) => [one.id, one]));
  const people = new Register<Speaker>(content.speakers.items.keys());
  const organiser = {
    get: (one: string) => shared.organisation?.get(one) ?? people.get(one),
  };
  const known = { ...shared, level, organiser, member: people };
  const context = { linker, event: content, zone, things: known };
  const slots = timeSlots(content, zone);
  const fields = linkFields(context, content.event);
  const facts = factsOf(context, content, fields, periodOf(content, zone, slots));
  const things = { ...context.things, room: roomsOf(eventVenue(facts)) };
  return { content, slots, fields, facts, people, context: { ...context, things } };
};

const toFacts = exactly<EventFacts>();

const factsOf = (
  { linker, zone }: Context,
  content: EventContent,
  {
    comments,
    speakerForms,
    feedback,
    imageAlt,
    tracks,
    partners,
    partnerLevels,
    team,
    translations: _,
    ...written
  }: Linked<EventInput>,
  period: Span | undefined,
): EventFacts => {
  const { organisers, ...fields } = written;
  const language = linker.version.languageOf(content);
  const words = ownWordsIn(linker.content);
  const country = eventVenue(fields)?.address?.country?.code;
  const { id, event } = content;
  const around = { now: linker.now, end: period?.end, eventStatus: fields.status };
  return toFacts({
    ...fields,
    id,
    url: eventUrl(linker.version.rootOf(id), id),
    shortTitle: fields.shortTitle ?? fields.title,
    tabTitle: cutTitle(fields.shortTitle ?? fields.title),
    body: bodyOf(linker, event, language),
    language,
    languages: linker.version.others?.languagesOf(content),
    untranslated: linker.version.others?.told,
    words,
    clock: fields.clock ?? linker.content.site.data?.clock ?? clockAt({ language, words }, country),
    timezone: zone,
    start: unlessTba(fields.start),
    end: unlessTba(fields.end),
    period,
    phase: phaseAt(period, linker.now),
    organisersTba: organisers === TBA || organisers.includes(TBA),
    partnerGroups: linkPartnerGroups({ partners, partnerLevels }),
    image: fields.image && { media: fields.image, alt: imageAlt ?? "" },
    registration: linkRegistration(event.document, fields.registration, around),
    calls: linkCalls(event.document, fields.calls, (call) => isOpen(call, linker.now)),
    dates: linkDates(event.document, fields.dates),
    services: servicesOf(fields.services),
    ...commentsOf(comments, linker.now),
    inbox: inboxOf(comments.endpoint),
    speakerForms: formsOf(speakerForms, comments.endpoint, linker.now),
    embed: fields.embed === undefined ? undefined : [fields.embed].flat(),
    feedback: feedbackOf(feedback, comments.endpoint, linker.now),
    outcomes: worksOf(fields.outcomes),
  });
};

const isOpen = ({ opens, closes }: Pick<Call, "opens" | "closes">, now: DateTime): boolean =>
  (!opens || opens <= now) && (!closes || now < closes);

const commentsOf = (
  { mode, closes }: Linked<EventInput>["comments"],
  now: DateTime,
): Pick<Event, "commentMode" | "commentsClose"> => ({
  commentMode: mode === "open" && closes && closes <= now ? "closed" : mode,
  commentsClose: closes,
});

/** The forms of speakers; what they send goes where comments go, unless it is said. */
const formsOf = (
  forms: Linked<EventInput>["speakerForms"],
  otherwise: Linked<EventInput>["comments"]["endpoint"],
  now: DateTime,
): Event["speakerForms"] => {
  if (!forms || forms.mode === "off") return undefined;
  const { mode, closes, endpoint = otherwise } = forms;
  const isOpen = mode === "open" && (!closes || now < closes);
  return { isOpen, closes, inbox: inboxOf(endpoint) };
};

/** A page elsewhere, or forms of the site, which lead where comments do unless it is said. */
const feedbackOf = (
  feedback: Linked<EventInput>["feedback"],
  otherwise: Linked<EventInput>["comments"]["endpoint"],
  now: DateTime,
): Event["feedback"] => {
  if (typeof feedback === "string") return { way: "page", url: feedback };
  const forms = formsOf(feedback, otherwise, now);
  return forms && { way: "form", ...forms };
};

/** An address without the header fields that a `mailto:` may carry: they are ours to write. */
const inboxOf = (endpoint: Linked<EventInput>["comments"]["endpoint"]): Event["inbox"] => {
  if (endpoint === undefined) return { way: "host" };
  const [, address] = /^mailto:([^?]*)/i.exec(endpoint) ?? [];
  return address === undefined ? { way: "endpoint", url: endpoint } : { way: "mail", address };
};
