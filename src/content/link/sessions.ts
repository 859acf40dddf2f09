/** Links what an event is made of: speakers, themes and sessions, and how they belong together. */
import type {
  Event,
  Organisation,
  Part,
  Room,
  Session,
  Speaker,
  Theme,
  Track,
  Venue,
} from "../../site/model.ts";
import { firstSentence, type Prose } from "../../text/markdown.ts";
import { entityUrl } from "../../urls.ts";
import { type EventContent, type Item, sound } from "../content.ts";
import type { SessionInput } from "../schema/session.ts";
import { toEnd } from "../timing.ts";
import {
  bodyOf,
  type Draft,
  type Linker,
  linksOf,
  need,
  optionalMedia,
  proseOf,
  servicesOf,
  worksOf,
} from "./linker.ts";
import { TBA } from "../../site/model.ts";

/** The things of an event while they are being linked. */
export interface Parts {
  readonly linker: Linker;
  readonly content: EventContent;
  readonly event: Draft<Event>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly venue: Venue | undefined;
  readonly speakers: ReadonlyMap<string, Draft<Speaker>>;
  readonly themes: ReadonlyMap<string, Draft<Theme>>;
  readonly tracks: ReadonlyMap<string, Draft<Track>>;
}

/** The things that ids name, in their order, each once. */
export const pick = <T>(from: ReadonlyMap<string, T>, ids: readonly string[]): readonly T[] =>
  [...new Set(ids)].map((id) => need(from.get(id), id));

export const roomOf = (venue: Venue | undefined, id: string): Room =>
  need(
    venue?.rooms.find((room) => room.id === id),
    id,
  );

export const linkSpeakers = (
  linker: Linker,
  content: EventContent,
  event: Event,
  organisations: ReadonlyMap<string, Organisation>,
): ReadonlyMap<string, Draft<Speaker>> =>
  new Map(
    sound(content.speakers).map((item) => {
      const { id, data } = item;
      const speaker: Draft<Speaker> = {
        id,
        url: entityUrl(linker.base, event.id, "speaker", id),
        event,
        name: data.name,
        pronouns: data.pronouns,
        role: data.role,
        organisations: pick(organisations, data.organisations),
        photo: optionalMedia(linker, content, data.photo),
        links: linksOf(data.links),
        biography: bodyOf(linker, item, event.language),
        sessions: [],
        themes: [],
      };
      return [id, speaker];
    }),
  );

export const linkThemes = ({
  linker,
  content,
  event,
  organisations,
  venue,
  speakers,
}: Omit<Parts, "themes" | "tracks">): ReadonlyMap<string, Draft<Theme>> =>
  new Map(
    sound(content.themes).map((item) => {
      const { id, data } = item;
      const theme: Draft<Theme> = {
        id,
        url: entityUrl(linker.base, event.id, "theme", id),
        event,
        title: data.title,
        summary: data.summary,
        description: bodyOf(linker, item, event.language),
        status: data.status,
        proposedBy: data.proposed_by,
        facilitators: pick(speakers, data.facilitators),
        organisations: pick(organisations, data.organisations),
        room: data.room === undefined ? undefined : roomOf(venue, data.room),
        capacity: data.capacity,
        questions: data.questions,
        outcomes: worksOf(linker, content, data.outcomes),
        slots: [],
        sessions: [],
      };
      for (const id of data.facilitators) {
        const speaker = need(speakers.get(id), id);
        speaker.themes = [...speaker.themes, theme];
      }
      return [id, theme];
    }),
  );

export const linkSessions = (parts: Parts): ReadonlyMap<string, Draft<Session>> => {
  const items = sound(parts.content.sessions);
  const sessions = new Map(items.map((item) => [item.id, linkSession(parts, item)] as const));
  for (const { id, data } of items) {
    if (data.replaced_by === undefined) continue;
    need(sessions.get(id), id).replacedBy = need(sessions.get(data.replaced_by), data.replaced_by);
  }
  return sessions;
};

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const linkSession = (
  parts: Parts,
  item: Item<SessionInput> & { readonly data: SessionInput },
): Draft<Session> => {
  const { linker, content, event, organisations, speakers, themes, tracks } = parts;
  const { id, data } = item;
  const abstract = bodyOf(linker, item, data.language ?? event.language);
  const contributions = data.parts.map((part, i): Part => ({
    title: part.title,
    speakers: pick(speakers, part.speakers),
    organisations: pick(organisations, part.organisations),
    questions: part.questions,
    text: proseOf(linker, item, ["parts", i, "text"]),
  }));
  const given = speakersIn(parts, data, contributions);
  const shown = new Set(given.flatMap(({ speaker }) => speaker.organisations));
  const named = [
    ...pick(organisations, data.organisations),
    ...contributions.flatMap((part) => part.organisations),
  ];
  return {
    id,
    url: entityUrl(linker.base, event.id, "session", id),
    event,
    title: data.title,
    summary: data.summary ?? firstProse(abstract, contributions),
    abstract,
    kind: data.kind,
    language: data.language ?? event.language,
    level: data.level,
    tags: data.tags,
    track: data.track === undefined ? undefined : need(tracks.get(data.track), data.track),
    questions: data.questions,
    parts: contributions,
    speakers: given,
    speakersTba: data.speakers === TBA || data.speakers.includes(TBA),
    organisations: unique(named).filter((organisation) => !shown.has(organisation)),
    moderators: pick(speakers, data.moderators),
    themes: pick(themes, data.themes),
    services: servicesOf(data.services),
    status: data.status,
    statusNote: data.status_note,
    silentUntil: toEnd(data.silent_until, event.timezone),
    replacedBy: undefined,
    registration: undefined,
    stream: data.stream,
    materials: worksOf(linker, content, data.materials),
    placement: undefined,
    revision: { sequence: 0, changed: undefined, isInherited: false },
  };
};

const firstProse = (abstract: Prose, contributions: readonly Part[]): string => {
  const prose = [abstract, ...contributions.map((part) => part.text)].find((one) => !one.isEmpty);
  return prose ? firstSentence(prose) : "";
};

const speakersIn = (
  { speakers }: Parts,
  data: SessionInput,
  contributions: readonly Part[],
): Session["speakers"] => {
  const own = (data.speakers === TBA ? [] : data.speakers).flatMap((one) => {
    if (one === TBA) return [];
    return typeof one === "string"
      ? [{ id: one, isWithdrawn: false }]
      : [{ id: one.speaker, isWithdrawn: true }];
  });
  const inParts = contributions.flatMap((part) =>
    part.speakers.map(({ id }) => ({ id, isWithdrawn: false })),
  );
  const seen = new Set<string>();
  return [...own, ...inParts].flatMap(({ id, isWithdrawn }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ speaker: need(speakers.get(id), id), isWithdrawn }];
  });
};
