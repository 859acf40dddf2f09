/** The fields of `schedule.json` that are read. https://github.com/voc/schedule */
import * as z from "zod";
import { type RawPerson, someId } from "./frab-schedule.ts";
import { localText, someNumber, someText } from "./json-fields.ts";

/** The format's ids are numbers or UUIDs: anything else was made up, and would not be found again. */
const id = z
  .union([
    z.int().transform(String),
    z.string().regex(/^(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|)$/i, "id"),
    z.null().transform(() => ""),
  ])
  .default("");
const guid = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
const code = z
  .union([z.string().regex(/^[A-Z0-9]*$/, "code"), z.null().transform(() => "")])
  .default("");

const picture = z
  .union([z.looseObject({ url: someText }).transform(({ url }) => url), someText])
  .nullish()
  .transform((value) => value ?? "");

const LinkSchema = z.looseObject({
  title: localText,
  url: someText,
  type: someText,
  name: localText,
});
const links = z
  .array(LinkSchema)
  .nullish()
  .transform((list) =>
    (list ?? []).map(({ title, name, url, type }) => ({ title: title || name, url, type })),
  );

const PersonSchema = z
  .looseObject({
    id,
    guid,
    code,
    name: localText,
    public_name: localText,
    full_public_name: localText,
    biography: localText,
    avatar: picture,
    avatar_url: someText,
    url: someText,
    links,
  })
  .transform((person): RawPerson => ({
    id: someId(person.guid, person.id, person.code),
    name: person.name || person.public_name || person.full_public_name,
    biography: person.biography,
    photo: person.avatar || person.avatar_url,
    url: person.url,
    links: person.links,
  }));

/** A name by its languages: `{ "en": "Hall", "fr": "Halle" }`. */
const namedInEach = z
  .record(z.string().regex(/^[a-z]{2}(?:[-_]\w+)?$/), z.string())
  .refine((names) => Object.keys(names).length > 0)
  .transform((names) => ({ name: names.en ?? Object.values(names)[0] ?? "", slug: "" }));

const named = z
  .union([
    namedInEach,
    z.looseObject({ name: localText, slug: someText }),
    localText.transform((name) => ({ name, slug: "" })),
  ])
  .nullish()
  .transform((value) => ({ name: value?.name ?? "", slug: value?.slug ?? "" }));

const EventSchema = z.looseObject({
  id,
  guid,
  code,
  date: someText,
  start: someText,
  end: someText,
  duration: z.union([someText, someNumber]).transform(String),
  room: named,
  slug: someText,
  url: someText,
  title: localText,
  subtitle: localText,
  track: named,
  type: localText,
  language: someText,
  abstract: localText,
  description: localText,
  logo: picture,
  do_not_record: z.union([z.boolean(), z.string()]).nullish(),
  answers: z.array(z.unknown()).nullish(),
  persons: z.array(PersonSchema).nullish(),
  participants: z.array(PersonSchema).nullish(),
  links,
  attachments: links,
});

interface RoomEvents {
  readonly room: string;
  readonly events: readonly z.output<typeof EventSchema>[];
}

/** The rooms of a day with their events: a map by name, or a list. A record would lose some names. */
const rooms = z.unknown().transform((value, context): readonly RoomEvents[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).map(([at, list]) => {
    // The place in a list is no name.
    const room = Array.isArray(value) ? "" : at;
    const events = z.array(EventSchema).safeParse(list);
    if (events.success) return { room, events: events.data };
    for (const { path, ...issue } of events.error.issues)
      context.addIssue({ ...issue, path: [at, ...path], input: list });
    return { room, events: [] };
  });
});

const DaySchema = z.looseObject({
  date: someText,
  day_start: someText,
  day_end: someText,
  start: someText,
  end: someText,
  rooms: rooms.optional(),
});

const TrackSchema = z.looseObject({
  name: localText,
  slug: someText,
  color: someText,
  colors: z.looseObject({ light: someText }).nullish(),
});

/** The file, in both versions. */
export const ScheduleSchema = z.looseObject({
  generator: z.looseObject({ name: someText }).nullish(),
  schedule: z.looseObject({
    version: z.union([someText, someNumber]),
    base_url: someText,
    url: someText,
    generator: z.looseObject({ name: someText }).nullish(),
    rooms: z.undefined("rooms").optional(),
    events: z.array(EventSchema).nullish(),
    persons: z.array(PersonSchema).nullish(),
    conference: z.looseObject({
      title: localText,
      acronym: someText,
      start: someText,
      end: someText,
      time_zone_name: someText,
      url: someText,
      tracks: z.array(TrackSchema).nullish(),
      rooms: z
        .array(
          z.looseObject({
            name: localText,
            description: localText,
            capacity: z.union([someText, someNumber]).transform(String),
          }),
        )
        .nullish(),
      days: z.array(DaySchema).nullish(),
    }),
  }),
});

export type JsonSchedule = z.output<typeof ScheduleSchema>["schedule"];
export type JsonEvent = z.output<typeof EventSchema>;
export type JsonDay = z.output<typeof DaySchema>;
