/** What an event's own file says of it. */
import type { Event, Venue } from "../../site/model.ts";
import { TBA, type Tba } from "../../site/model.ts";
import { cutTitle } from "../../site/title.ts";
import { eventUrl } from "../../urls.ts";
import type { EventContent } from "../content.ts";
import type { EventInput } from "../schema/event.ts";
import { toEnd, toPartialDate, toStart } from "../timing.ts";
import {
  bodyOf,
  type Draft,
  type Linker,
  need,
  optionalMedia,
  worksOf,
  servicesOf,
  type Shared,
} from "./linker.ts";
import { linkRegistration } from "./registration.ts";
import { pick } from "./sessions.ts";

const venueOf = (data: EventInput, venues: ReadonlyMap<string, Venue>): Event["venue"] => {
  if (data.venue === undefined || data.venue === TBA) return data.venue;
  return typeof data.venue === "string" ? need(venues.get(data.venue), data.venue) : data.venue;
};

const accessContactOf = (data: EventInput, zone: string): Event["accessContact"] => {
  if (!data.access_contact) return undefined;
  const { email, phone, before, note } = data.access_contact;
  const until = toEnd(before, zone);
  return {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(until !== undefined && { before: until }),
    ...(note !== undefined && { note }),
  };
};

/** An address without the header fields that a `mailto:` may carry: they are ours to write. */
const inboxOf = (endpoint: string | undefined): Event["inbox"] => {
  if (endpoint === undefined) return { way: "host" };
  const [, address] = /^mailto:([^?]*)/i.exec(endpoint) ?? [];
  return address === undefined ? { way: "endpoint", url: endpoint } : { way: "mail", address };
};

/** The event as its own file tells it; what its folder adds is still empty. */
export const startEvent = (
  linker: Linker,
  content: EventContent,
  data: EventInput,
  { organisations, venues, language: siteLanguage }: Shared,
  zone: string,
): Draft<Event> => {
  const { id } = content;
  const language = data.language ?? siteLanguage;
  const image = optionalMedia(linker, content, data.image);
  const organisers: readonly (string | Tba)[] = data.organisers === TBA ? [TBA] : data.organisers;
  const { part_of: partOf } = data;
  return {
    id,
    url: eventUrl(linker.base, id),
    title: data.title,
    shortTitle: data.short_title ?? data.title,
    tabTitle: cutTitle(data.short_title ?? data.title),
    summary: data.summary,
    body: bodyOf(linker, content.event, language),
    language,
    timezone: zone,
    start: toPartialDate(data.start, zone),
    end: toPartialDate(data.end, zone),
    period: undefined,
    phase: "upcoming",
    status: data.status,
    previousStart: toStart(data.previous_start, zone),
    statusNote: data.status_note,
    attendance: data.attendance,
    onlineUrl: data.online_url,
    venue: venueOf(data, venues),
    organisers: pick(
      organisations,
      organisers.filter((one) => one !== TBA),
    ),
    organisersTba: organisers.includes(TBA),
    partnerGroups: [],
    partOf: partOf && {
      title: partOf.title,
      ...(partOf.url !== undefined && { url: partOf.url }),
      ...(partOf.id !== undefined && { id: partOf.id }),
    },
    series: undefined,
    audience: data.audience,
    keywords: data.keywords,
    questions: data.questions,
    published: toStart(data.published, zone),
    image: image && { media: image, alt: data.image_alt ?? "" },
    registration: linkRegistration(linker, content.event, "none", {
      zone,
      end: undefined,
      eventStatus: data.status,
    }),
    calls: [],
    tracks: [],
    services: servicesOf(data.services),
    accessContact: accessContactOf(data, zone),
    commentMode: data.comments.mode,
    inbox: inboxOf(data.comments.endpoint),
    outcomes: worksOf(linker, content, data.outcomes),
    days: [],
    removed: [],
    sessions: [],
    unscheduled: [],
    speakers: [],
    themes: [],
    participations: [],
    news: [],
    comments: [],
    pages: [],
    revision: { sequence: 0, changed: undefined, isInherited: false },
  };
};
