/** What a format of a site's own may give; messages are the types that its author reads. */
import * as z from "zod";
import type { ImportedProgramme } from "../own/own-import.ts";

const text = z.string("string").optional();
const needed = z.string("string").min(1, "string");
const texts = z.array(z.string("string"), "readonly string[]").optional();
const date = z.iso.date('"2027-06-12"').optional();
const time = z
  .string("string")
  .regex(/^(?:[0-3]?\d|4[0-7]):[0-5]\d$/, '"14:30"')
  .optional();

const listOf = <T extends z.ZodType>(item: T, type: string) => z.array(item, `readonly ${type}[]`);

const SessionSchema = z.looseObject(
  {
    ...{ key: needed, title: needed, subtitle: text, url: text, type: text },
    ...{ date, startTime: time, endTime: time },
    ...{ room: text, track: text, language: text, level: text, text, stream: text },
    ...{ tags: texts, people: texts, organisations: texts },
    isCancelled: z.boolean("boolean").optional(),
  },
  "ImportedSession",
);

const LinkSchema = z.looseObject({ title: needed, url: needed }, "ImportedLink");

const PersonSchema = z.looseObject(
  {
    ...{ key: needed, name: needed, sort: text, role: text, organisation: text, biography: text },
    ...{ photo: text, url: text, links: listOf(LinkSchema, "ImportedLink").optional() },
  },
  "ImportedPerson",
);

const RoomSchema = z.looseObject(
  { name: needed, capacity: z.number("number").optional(), note: text },
  "ImportedRoom",
);

/** What a format may give. */
export const ImportedProgrammeSchema: z.ZodType<ImportedProgramme> = z.looseObject(
  {
    ...{ title: text, url: text, start: date, end: date, timezone: text, venue: text, city: text },
    text,
    rooms: listOf(RoomSchema, "ImportedRoom").optional(),
    tracks: listOf(
      z.looseObject({ name: needed, accent: text }, "ImportedTrack"),
      "ImportedTrack",
    ).optional(),
    people: listOf(PersonSchema, "ImportedPerson").optional(),
    sessions: listOf(SessionSchema, "ImportedSession"),
  },
  "ImportedProgramme",
);
