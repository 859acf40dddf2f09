/** `schedule.json` of frab, pretalx, FOSDEM and the CCC's hub, in both versions of the format. */
import * as z from "zod";
import { ImportFault } from "../fault.ts";
import { readCleanJson } from "../json.ts";
import type { Notes } from "../notes.ts";
import type { Programme, ReadOptions } from "../programme.ts";
import { toProgramme } from "./frab.ts";
import { type RawDay, type RawEvent, type RawPerson, someId, toRawDay } from "./frab-schedule.ts";
import { checkJson, localText, someNumber, someText } from "./json-fields.ts";

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

const named = z
  .union([
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
  return Object.entries(value).map(([room, list]) => {
    const events = z.array(EventSchema).safeParse(list);
    if (events.success) return { room, events: events.data };
    for (const { path, ...issue } of events.error.issues)
      context.addIssue({ ...issue, path: [room, ...path], input: list });
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

const ScheduleSchema = z.looseObject({
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

type Schedule = z.output<typeof ScheduleSchema>["schedule"];
type Event = z.output<typeof EventSchema>;

const toDay = (
  { date, day_start, day_end, start, end }: z.output<typeof DaySchema>,
  notes: Notes,
): RawDay | undefined => toRawDay(date, day_start || start, day_end || end, notes);

const toRaw = (
  event: Event,
  day: RawDay | undefined,
  room: string,
  {
    tracks,
    people,
  }: {
    readonly tracks: ReadonlyMap<string, string>;
    readonly people: ReadonlyMap<string, RawPerson>;
  },
): RawEvent => ({
  ...event,
  line: undefined,
  day,
  id: event.guid || event.id || event.code,
  // The second version writes a moment where the first writes the time of day.
  date: event.date || event.start,
  room: event.room.name || room,
  track: event.track.name || (tracks.get(event.track.slug) ?? event.track.slug),
  isUnrecorded: event.do_not_record === true || event.do_not_record === "true",
  answers: event.answers?.length ?? 0,
  people: [...(event.persons ?? []), ...(event.participants ?? [])].map((person) => {
    const whole = people.get(person.id);
    return { ...person, ...whole, name: person.name || (whole?.name ?? "") };
  }),
});

const eventsOf = (schedule: Schedule, notes: Notes): readonly RawEvent[] => {
  const days = (schedule.conference.days ?? []).map((day) => ({
    rooms: day.rooms ?? [],
    raw: toDay(day, notes),
  }));
  const tracks = new Map((schedule.conference.tracks ?? []).map(({ slug, name }) => [slug, name]));
  const people = new Map(
    (schedule.persons ?? []).filter(({ id }) => id).map((person) => [person.id, person]),
  );
  const known = { tracks, people };
  const listed = days.flatMap(({ rooms, raw }) =>
    rooms.flatMap(({ room, events }) => events.map((event) => toRaw(event, raw, room, known))),
  );
  const dayOf = ({ date, start }: Event): RawDay | undefined => {
    const at = Date.parse(date || start);
    return days
      .map(({ raw }) => raw)
      .find((day) => day && Date.parse(day.start) <= at && at < Date.parse(day.end));
  };
  return [
    ...listed,
    ...(schedule.events ?? []).map((event) => toRaw(event, dayOf(event), "", known)),
  ];
};

/** Throws `ImportFault`, with each place, if the text is no such schedule. */
export const readFrabJson = (text: string, options: ReadOptions, notes: Notes): Programme => {
  const value = readCleanJson(text, notes);
  const file = checkJson(ScheduleSchema, value, []);
  const { schedule } = file;
  const { conference } = schedule;
  const events = eventsOf(schedule, notes);
  if (events.length === 0) throw new ImportFault("no-sessions");
  const isPretalx = events.some(({ people }) =>
    people.some(({ url }) => /\/speaker\/[A-Z0-9]+\/$/.test(url)),
  );
  return toProgramme(
    {
      generator: file.generator?.name || schedule.generator?.name || (isPretalx ? "pretalx" : ""),
      title: conference.title,
      acronym: conference.acronym,
      start: conference.start,
      end: conference.end,
      zone: conference.time_zone_name,
      dayChange: "",
      url: conference.url || schedule.url,
      baseUrl: schedule.base_url,
      venue: "",
      city: "",
      tracks: (conference.tracks ?? []).map(({ name, color, colors }) => ({
        name,
        color: color || (colors?.light ?? ""),
      })),
      rooms: conference.rooms ?? [],
      events,
    },
    options,
    notes,
  );
};
