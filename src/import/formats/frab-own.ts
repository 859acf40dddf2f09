/** What Parvis's own schedules say more exactly than the format asks for. */
import { betweenValues } from "../../i18n/session-labels.ts";
import { sessionKinds, slotKinds } from "../../site/words.ts";
import { toLine } from "../html.ts";
import { readSessionKind } from "../kinds.ts";
import { isOpen, presenceField, readLabelled, streamWords, withoutHours } from "../parvis-words.ts";
import type { ForeignSession, MaterialKind } from "../programme.ts";
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

/** What an event is, its text and what stands after labels below it. */
export const readOwnFacts = (
  event: RawEvent,
): Facts & Pick<ForeignSession, "text" | "level" | "organisations"> => {
  const { told, rest } = readLabelled(asWritten(event.description));
  // A block of talks has people: they are those of a session.
  const isSlot = /^[a-z\d_]+-slot-/.test(event.slug) && event.people.length === 0;
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

/** The links of an event, each as what it was. */
export const readOwnLinks = ({ links, attachments }: RawEvent): SessionLinks => {
  // Version 2 has the same words in capitals.
  const all = [...links, ...attachments].map(({ url, title, type }) => ({
    url,
    title: toLine(title),
    type: type.toLowerCase(),
  }));
  const isStream = ({ type, title }: RawLink): boolean =>
    type === "media" && streamWords().includes(title);
  const placeOf = ({ title, type, url }: RawLink) => {
    const field = type === "" ? presenceField(title) : undefined;
    return field && { field, url };
  };
  const others = all.filter((link) => !isStream(link) && !placeOf(link));
  return {
    materials: others.flatMap(({ title, url, type }) => {
      const kind = materialKinds.get(type);
      return kind ? [{ title, url, kind }] : [];
    }),
    links: others.filter(({ type }) => !materialKinds.has(type)),
    stream: all.find(isStream)?.url ?? "",
    presence: all.flatMap((link) => placeOf(link) ?? []),
  };
};
