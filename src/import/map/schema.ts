/** What a map may say: where sessions, people and rooms are in a file, and which field is which. */
import * as z from "zod";
import { language, text, timezone } from "../../content/schema/scalars.ts";
import { columnNames } from "../formats/csv-column-words.ts";
import { alternatives, parts, readPath } from "./path.ts";

const path = () =>
  text().superRefine((value, context) => {
    for (const one of alternatives(value).flatMap(parts))
      if (!one.startsWith("=") && readPath(one) === undefined)
        context.addIssue({ code: "custom", params: { problem: "map-path", path: one } });
  });

const paths = () => z.union([path(), z.array(path())]);
const words = () => z.union([text(), z.array(text())]);

const at = () =>
  paths().optional().describe("Where they are: `days[*].talks[*]`, or several such.");
const filters = {
  only: z.record(z.string(), words()).optional().describe("Take those alone that say this."),
  except: z
    .record(z.string(), words())
    .optional()
    .describe("Leave out those that say this; `*` is anything."),
};

const field = (means: string) => paths().optional().describe(means);

const NamedSchema = z.strictObject({
  at: at(),
  id: field("By what sessions name it."),
  name: field("What it is called."),
  color: field("Its colour."),
  capacity: field("How many it seats."),
  note: field("A word about it."),
});

const SessionsSchema = z.strictObject({
  at: at(),
  ...filters,
  id: field("By what it is known again."),
  title: field("Its title."),
  subtitle: field("What stands below the title."),
  url: field("Its page there."),
  date: field("Its day."),
  start: field("When it begins."),
  end: field("When it ends."),
  duration: field("How long it takes: minutes, or `1:30`."),
  room: field("Where: the room, or its id."),
  track: field("Its track, or the id."),
  kind: field("What it is: talk, workshop, break … or the id."),
  plain: field("Says `true` of breaks and the like."),
  status: field("Whether it takes place."),
  language: field("The language it is in."),
  level: field("For whom."),
  tags: field("Words for it, or their ids."),
  text: field("What it is about."),
  speakers: field("Who speaks: ids, or names."),
  organisations: field("Which organisations give it."),
  slides: field("Its slides."),
  recording: field("Its recording."),
  stream: field("Where to watch it live."),
  links: field("Other addresses."),
});

const PeopleSchema = z.strictObject({
  at: at(),
  ...filters,
  id: field("By what sessions name them."),
  name: field("Their name."),
  sort: field("Their family name."),
  role: field("What they do."),
  organisation: field("Where they come from."),
  biography: field("Who they are."),
  photo: field("The address of a portrait."),
  url: field("Their page there."),
  links: field("Their other addresses."),
});

const EventSchema = z.strictObject({
  title: field("What it is called."),
  url: field("Its page."),
  start: field("Its first day."),
  end: field("Its last day."),
  timezone: field("Its zone."),
  venue: field("The place."),
  city: field("The town."),
  text: field("What it is about."),
});

/** A map of a file of any shape. */
export const MapSchema = z.strictObject({
  format: text().optional().describe("What the format is called."),
  recognise: words().optional().describe("Paths that only this format has."),
  timezone: timezone().optional().describe("The zone of times that name none."),
  dates: words().optional().describe("How dates and times are written: `dd/MM/yyyy HH:mm`."),
  language: language().optional().describe("The language of names of months."),
  event: EventSchema.optional().describe("The event itself."),
  sessions: SessionsSchema.describe("The sessions."),
  people: PeopleSchema.optional().describe("The people."),
  rooms: NamedSchema.optional().describe("The rooms."),
  tracks: NamedSchema.optional().describe("The tracks."),
  kinds: NamedSchema.optional().describe("What sessions may be."),
  tags: NamedSchema.optional().describe("The tags."),
});
export type MapInput = z.output<typeof MapSchema>;
export type SessionsInput = MapInput["sessions"];
export type NamedInput = z.output<typeof NamedSchema>;

/** A map of the columns of a table: `title: Subject`. */
export const ColumnsSchema = z.strictObject(
  Object.fromEntries(columnNames.map((name) => [name, text().optional().describe("A column.")])),
);
