/** Sessionize's “All” view. https://sessionize.com/api-documentation */
import * as z from "zod";
import { toLine, toMarkdown } from "../html.ts";
import { readCleanJson } from "../json.ts";
import { readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguage } from "../languages.ts";
import { linkList } from "../links.ts";
import { readMoment, toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleBook } from "../people.ts";
import {
  type ForeignEntry,
  type ForeignLink,
  type Programme,
  type ReadOptions,
  unnamed,
} from "../programme.ts";
import { placeMoments } from "../place-moments.ts";
import { chooseZone } from "../zone.ts";
import { checkJson, someText } from "./json-fields.ts";

const key = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value ?? "");
const keys = z
  .array(z.union([key, z.looseObject({ id: key }).transform(({ id }) => id)]))
  .nullish()
  .transform((list) => list ?? []);
const AnswerSchema = z.looseObject({ questionId: key, answerValue: z.unknown() });

const SessionSchema = z.looseObject({
  id: key,
  title: someText,
  description: someText,
  startsAt: someText,
  endsAt: someText,
  isServiceSession: z.boolean().nullish(),
  speakers: keys,
  categoryItems: keys,
  questionAnswers: z.array(AnswerSchema).nullish(),
  roomId: key,
  liveUrl: someText,
  recordingUrl: someText,
  status: someText,
});

const SpeakerSchema = z.looseObject({
  id: key,
  firstName: someText,
  lastName: someText,
  fullName: someText,
  bio: someText,
  tagLine: someText,
  profilePicture: someText,
  links: z.array(z.looseObject({ title: someText, url: someText })).nullish(),
  questionAnswers: z.array(AnswerSchema).nullish(),
});

const AllSchema = z.looseObject({
  sessions: z.array(SessionSchema),
  speakers: z.array(SpeakerSchema),
  questions: z.array(z.looseObject({ id: key, question: someText })).nullish(),
  categories: z
    .array(
      z.looseObject({
        id: key,
        title: someText,
        items: z.array(z.looseObject({ id: key, name: someText })).nullish(),
      }),
    )
    .nullish(),
  rooms: z.array(z.looseObject({ id: key, name: someText, sort: z.number().nullish() })).nullish(),
});

type Session = z.output<typeof SessionSchema>;

type CategoryUse = "track" | "kind" | "level" | "language" | "tag";

/** What a category is for, by its title: organisers name them as they like. */
const useOf = (title: string): CategoryUse => {
  if (/track|parcours|stream|filière/i.test(title)) return "track";
  if (/format|type/i.test(title)) return "kind";
  if (/level|niveau/i.test(title)) return "level";
  return /lang|sprache/i.test(title) ? "language" : "tag";
};

const statuses: Readonly<Record<string, ForeignEntry["status"]>> = {
  accepted: "confirmed",
  accept_queue: "tentative",
  nominated: "tentative",
  waitlisted: "tentative",
  declined: "cancelled",
  cancelled: "cancelled",
  withdrawn: "cancelled",
};

/** Throws `ImportFault` if the text is not that view; before sessions are chosen, it holds none. */
export const readSessionize = (text: string, options: ReadOptions, notes: Notes): Programme => {
  const all = checkJson(AllSchema, readCleanJson(text, notes), []);
  const times = all.sessions.map(({ startsAt, endsAt }) => ({
    start: readMoment(startsAt),
    end: readMoment(endsAt),
  }));
  const zone = chooseZone(
    "",
    times.flatMap(({ start }) => start ?? []),
    options,
    notes,
  );
  const placed = placeMoments(times, zone);
  const people = new PeopleBook(notes);
  const names = new Map(
    all.speakers.map(({ id, fullName, firstName, lastName }) => [
      id,
      toLine(fullName || `${firstName} ${lastName}`),
    ]),
  );
  for (const speaker of all.speakers) {
    if (speaker.questionAnswers?.length) notes.add("answers", names.get(speaker.id) ?? speaker.id);
    people.add({
      id: speaker.id,
      name: names.get(speaker.id) ?? "",
      role: toLine(speaker.tagLine),
      organisation: "",
      biography: toMarkdown(speaker.bio),
      photo: speaker.profilePicture,
      url: "",
      links: (speaker.links ?? []).map(({ title, url }) => ({ title: toLine(title) || url, url })),
    });
  }
  const known = new Set(people.all.map((person) => person.key));
  const items = new Map(
    (all.categories ?? []).flatMap(({ title, items: list }) =>
      (list ?? []).map(({ id, name }) => [id, { name: toLine(name), use: useOf(title) }] as const),
    ),
  );
  const rooms = new Map((all.rooms ?? []).map(({ id, name }) => [id, toLine(name)]));
  const questions = new Map((all.questions ?? []).map(({ id, question }) => [id, question]));

  const toEntry = (session: Session, i: number): ForeignEntry => {
    const title = toLine(session.title);
    if (title === "") notes.add("no-title", session.id);
    const when = placed[i];
    const [begin, finish] = [toMoment(session.startsAt), toMoment(session.endsAt)];
    if (!when && typeof begin === "string" && begin !== "no-time")
      notes.add(begin, `${title} (${session.startsAt})`);
    else if (!when) notes.add("no-time", title);
    else if (when.end === undefined && finish !== "no-time")
      notes.add("unread-end", `${title} (${session.endsAt})`);
    else if (when.end === undefined) notes.add("no-length", title);
    const chosen = session.categoryItems.flatMap((id) => items.get(id) ?? []);
    const of = (use: CategoryUse): readonly string[] =>
      chosen.filter((item) => item.use === use).map(({ name }) => name);
    const [type = ""] = of("kind");
    const isService = session.isServiceSession ?? false;
    const kind = readSessionKind(type);
    if (type && kind === undefined) notes.add("type", type);
    const languages = of("language").map(readLanguage);
    const links: ForeignLink[] = [];
    for (const { questionId, answerValue } of session.questionAnswers ?? []) {
      const answer = typeof answerValue === "string" ? answerValue.trim() : "";
      if (/^https?:\/\/\S+$/.test(answer))
        links.push({ title: questions.get(questionId) || answer, url: answer });
      else notes.add("answers", title);
    }
    const recordings = links.filter(({ url }) =>
      /^https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//.test(url),
    );
    const others = links.filter((link) => !recordings.includes(link));
    for (const id of session.speakers)
      if (!known.has(id)) notes.add("unknown-person", `${title}: ${id}`);
    const status = statuses[session.status.toLowerCase()];
    if (session.status && status === undefined) notes.add("status", session.status);
    return {
      key: session.id || title,
      url: "",
      title,
      subtitle: "",
      kind: isService ? undefined : (kind ?? "talk"),
      slotKind: readSlotKind("", title) ?? "other",
      when,
      room: rooms.get(session.roomId) ?? "",
      track: of("track")[0] ?? "",
      language: languages[0] ?? "",
      level: of("level").join(", "),
      tags: [...of("track").slice(1), ...(type && kind === undefined ? [type] : []), ...of("tag")],
      text: [toMarkdown(session.description), linkList(others, options.language)]
        .filter(Boolean)
        .join("\n\n"),
      people: session.speakers.filter((id) => known.has(id)),
      organisations: [],
      materials: [
        ...(session.recordingUrl
          ? [{ title, url: session.recordingUrl, kind: "recording" as const }]
          : []),
        ...recordings.map(({ title: name, url }) => ({
          title: name,
          url,
          kind: "recording" as const,
        })),
      ],
      stream: session.liveUrl,
      status: status ?? "confirmed",
    };
  };
  const entries = all.sessions.map(toEntry);
  return {
    system: "sessionize",
    ...unnamed,
    timezone: zone,
    rooms: [...(all.rooms ?? [])]
      .sort((a, b) => (a.sort ?? 0) - (b.sort ?? 0))
      .map(({ name }) => ({ name: toLine(name), capacity: undefined, note: "" })),
    tracks: [...new Set(entries.map(({ track }) => track))]
      .filter(Boolean)
      .map((name) => ({ name, accent: undefined })),
    people: people.all,
    entries,
  };
};
