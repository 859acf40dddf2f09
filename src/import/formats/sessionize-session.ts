/** A session of Sessionize as one of a neutral programme. */
import { toMarkdown } from "../html.ts";
import { readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguages } from "../languages.ts";
import { toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import type { SessionTime, ForeignSession, ForeignLink, ForeignMaterial } from "../programme.ts";
import { shortText } from "../short-text.ts";
import type { Category, CategoryUse } from "./sessionize-categories.ts";
import type { SessionizeSession } from "./sessionize-schema.ts";

/** What sessions name by ids. */
export interface SessionizeLookup {
  readonly categories: ReadonlyMap<string, Category>;
  readonly rooms: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, readonly string[]>;
}

const statuses: Readonly<Record<string, ForeignSession["status"]>> = {
  accepted: "confirmed",
  accept_queue: "tentative",
  nominated: "tentative",
  waitlisted: "tentative",
  declined: "cancelled",
  cancelled: "cancelled",
  withdrawn: "cancelled",
};

const noteTime = (
  { startsAt, endsAt }: SessionizeSession,
  title: string,
  when: SessionTime | undefined,
  notes: Notes,
): void => {
  const [start, end] = [toMoment(startsAt), toMoment(endsAt)];
  if (!when && typeof start === "string" && start !== "no-time")
    notes.add(start, `${title} (${startsAt})`);
  else if (!when) notes.add("no-time", title);
  else if (when.end === undefined && end !== "no-time")
    notes.add("unread-end", `${title} (${endsAt})`);
  else if (when.end === undefined) notes.add("no-length", title);
};

/** The answers to the organisers’ own questions that are addresses; all others are noted. */
const readAnswers = (
  { questionAnswers }: SessionizeSession,
  title: string,
  questions: ReadonlyMap<string, string>,
  notes: Notes,
): readonly ForeignLink[] => {
  const links: ForeignLink[] = [];
  for (const { questionId, answerValue } of questionAnswers ?? []) {
    const answer = typeof answerValue === "string" ? answerValue.trim() : "";
    if (/^https?:\/\/\S+$/.test(answer))
      links.push({ title: questions.get(questionId) || answer, url: answer });
    else notes.add("answers", title);
  }
  return links;
};

const isRecording = ({ url }: ForeignLink): boolean =>
  /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//.test(url);

const toRecording = ({ title, url }: ForeignLink): ForeignMaterial => ({
  title,
  url,
  kind: "recording",
});

/** Reads a session; whatever looks wrong is noted. */
export const toSession = (
  session: SessionizeSession,
  when: SessionTime | undefined,
  lookup: SessionizeLookup,
  notes: Notes,
): ForeignSession => {
  const title = shortText(session.title, notes);
  if (title === "") notes.add("no-title", session.id);
  noteTime(session, title, when, notes);
  const categories = session.categoryItems.flatMap((id) => lookup.categories.get(id) ?? []);
  const of = (use: CategoryUse): readonly string[] =>
    categories.filter((category) => category.use === use).map(({ name }) => name);
  const [track = "", ...otherTracks] = of("track");
  const [type = ""] = of("kind");
  const kind = readSessionKind(type);
  const unknownTypes = type !== "" && kind === undefined ? [type] : [];
  for (const one of unknownTypes) notes.add("type", one);
  const spoken = readLanguages(of("language").join(", "), notes);
  const links = readAnswers(session, title, lookup.questions, notes);
  for (const id of session.speakers)
    if (!lookup.people.has(id)) notes.add("unknown-person", `${title}: ${id}`);
  const status = statuses[session.status.toLowerCase()];
  if (session.status && status === undefined) notes.add("status", session.status);
  return {
    key: session.id || title,
    url: "",
    title,
    subtitle: "",
    kind: session.isServiceSession ? undefined : (kind ?? "talk"),
    slotKind: readSlotKind("", title) ?? "other",
    when,
    room: lookup.rooms.get(session.roomId) ?? "",
    track,
    language: spoken.language,
    level: of("level").join(", "),
    tags: [...otherTracks, ...unknownTypes, ...of("tag")],
    text: toMarkdown(session.description),
    people: session.speakers.flatMap((id) => lookup.people.get(id) ?? []),
    organisations: [],
    materials: [
      ...(session.recordingUrl ? [toRecording({ title, url: session.recordingUrl })] : []),
      ...links.filter(isRecording).map(toRecording),
    ],
    stream: session.liveUrl,
    status: status ?? "confirmed",
    unsaid: { languages: spoken.others, links: links.filter((link) => !isRecording(link)) },
  };
};
