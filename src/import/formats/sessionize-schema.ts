/** The fields of Sessionize’s “All” view that are read. https://sessionize.com/api-documentation */
import * as z from "zod";
import { someText } from "./json-fields.ts";

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

/** What the view holds. */
export const AllSchema = z.looseObject({
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

/** A session of the view. */
export type SessionizeSession = z.output<typeof SessionSchema>;
export type SessionizeAll = z.output<typeof AllSchema>;
