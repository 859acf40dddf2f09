/** What Parvis's own schedules say more exactly than the format asks for. */
import { betweenValues } from "../../i18n/session-labels.ts";
import { sessionKinds, slotKinds } from "../../site/words.ts";
import { toLine } from "../html.ts";
import { readSessionKind } from "../kinds.ts";
import { isOpen, presenceField, readLabelled, streamWords, withoutHours } from "../parvis-words.ts";
import type { ForeignPresence, ForeignSession, MaterialKind } from "../programme.ts";
import type { RawEvent, RawLink, RawSchedule } from "./frab-schedule.ts";

export type Facts = Pick<ForeignSession, "kind" | "slotKind" | "tags">;
export type SessionLinks = Required<
  Pick<ForeignSession, "materials" | "links" | "stream" | "presence">
>;

/** True of a schedule that Parvis wrote. */
export const isOurs = ({ generator }: Pick<RawSchedule, "generator">): boolean =>
  /^parvis$/i.test(generator);

/** Our texts are Markdown, in which nothing is HTML. */
export const asWritten = (markdown: string): string => markdown.replace(/\r\n?/g, "\n").trim();

/** An end that is a guess is none: of what lasts longer than a day the hours stay in the text. */
const withoutGuess = (event: RawEvent): RawEvent => {
  const description = event.duration === "23:59" ? undefined : withoutHours(event.description);
  return description === undefined ? event : { ...event, description, duration: "", end: "" };
};

/** The same schedule without names and ends that stand in for what is not known. */
export const withoutGuesses = (raw: RawSchedule): RawSchedule => ({
  ...raw,
  rooms: raw.rooms.filter(({ name }) => !isOpen(name)),
  events: raw.events.map((event) => {
    const room = isOpen(event.room) ? "" : event.room;
    return { ...withoutGuess(event), room, title: isOpen(event.title) ? "" : event.title };
  }),
});

const exactly = <Word extends string>(words: readonly Word[], written: string): Word | undefined =>
  words.find((word) => word === written);

/** True for a slot that is not one with a session: a break, or a block of talks. */
const isOfSlot = ({ slug }: RawEvent): boolean => /^[a-z\d_]+-slot-/.test(slug);

/** What an event is, its text and what stands after labels below it. */
export const readOwnFacts = (
  event: RawEvent,
): Facts & Pick<ForeignSession, "text" | "level" | "organisations"> => {
  const { told, rest } = readLabelled(asWritten(event.description));
  // A block of talks has people: they are those of a session.
  const isSlot = isOfSlot(event) && event.people.length === 0;
  const kind = exactly(sessionKinds, event.type) ?? readSessionKind(event.type) ?? "other";
  return {
    kind: isSlot ? undefined : kind,
    slotKind: exactly(slotKinds, event.type) ?? "other",
    text: [asWritten(event.abstract), rest].filter(Boolean).join("\n\n"),
    level: told.get("session.level")?.join(betweenValues) ?? "",
    tags: told.get("session.tags") ?? [],
    organisations: told.get("session.organisations") ?? [],
  };
};

/** By the words that our schedules have for them. */
const materialKinds: ReadonlyMap<string, MaterialKind> = new Map([
  ["slides", "slides"],
  ["paper", "document"],
  ["article", "notes"],
  ["media", "recording"],
  ["web", "code"],
]);

const isStream = ({ type, title }: RawLink): boolean =>
  type === "media" && streamWords().includes(title);

/** The first link that names each place is that of the session; what others lead to was a link of its own. */
const placesIn = (links: readonly RawLink[]): ReadonlyMap<RawLink, ForeignPresence["field"]> => {
  const found = new Map<ForeignPresence["field"], RawLink>();
  for (const link of links) {
    const field = link.type === "" ? presenceField(link.title) : undefined;
    if (field && !found.has(field)) found.set(field, link);
  }
  return new Map([...found].map(([field, link]) => [link, field]));
};

/** The links of an event, each as what it was. A slot has but links: those of its talks. */
export const readOwnLinks = (event: RawEvent): SessionLinks => {
  // Version 2 has the same words in capitals.
  const all = [...event.links, ...event.attachments].map(({ url, title, type }) => ({
    url,
    title: toLine(title),
    type: type.toLowerCase(),
  }));
  const isBlock = isOfSlot(event);
  if (isBlock && event.people.length === 0)
    return { materials: [], links: all, stream: "", presence: [] };
  const stream = isBlock ? undefined : all.find(isStream);
  const places = placesIn(isBlock ? [] : all);
  const others = all.filter((link) => link !== stream && !places.has(link));
  const kindOf = (link: RawLink): MaterialKind | undefined =>
    isBlock && isStream(link) ? undefined : materialKinds.get(link.type);
  return {
    materials: others.flatMap((link) => {
      const kind = kindOf(link);
      return kind ? [{ title: link.title, url: link.url, kind }] : [];
    }),
    links: others.filter((link) => kindOf(link) === undefined),
    stream: stream?.url ?? "",
    presence: [...places].map(([{ url }, field]) => ({ field, url })),
  };
};
