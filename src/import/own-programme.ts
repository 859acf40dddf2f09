/** The programme that a format of a site's own gives, as all others give it. */
import type {
  ImportedPerson,
  ImportedProgramme,
  ImportedRoom,
  ImportedSession,
  ImportedTrack,
} from "../own/own-import.ts";
import { readSessionKind, readSlotKind } from "./kinds.ts";
import type { Notes } from "./notes.ts";
import type {
  ForeignPerson,
  ForeignRoom,
  ForeignSession,
  ForeignTrack,
  Programme,
  ReadOptions,
  SessionTime,
} from "./programme.ts";
import { chooseZone } from "./zone.ts";

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

const timeOf = (session: ImportedSession, notes: Notes): SessionTime | undefined => {
  const { title, date: day, startTime, endTime } = session;
  if (day === undefined || startTime === undefined) {
    notes.add("no-time", title);
    return undefined;
  }
  const start = minutesOf(startTime);
  const end = endTime === undefined ? undefined : minutesOf(endTime);
  // From 22:00 to 1:00 is until the night that follows.
  return { date: day, start, end: end !== undefined && end < start ? end + 1440 : end };
};

const toSession = (session: ImportedSession, notes: Notes): ForeignSession => {
  const { type = "", people = [], tags = [], ...said } = session;
  const kind = readSessionKind(type);
  const slotKind = readSlotKind(type, session.title);
  const isSlot = people.length === 0 && slotKind !== undefined && kind === undefined;
  const isUnknown = !isSlot && type !== "" && kind === undefined;
  if (isUnknown) notes.add("type", type);
  return {
    key: said.key,
    url: said.url ?? "",
    title: said.title,
    subtitle: said.subtitle ?? "",
    kind: isSlot ? undefined : (kind ?? "talk"),
    slotKind: slotKind ?? "other",
    when: timeOf(session, notes),
    room: said.room ?? "",
    track: said.track ?? "",
    language: said.language ?? "",
    level: said.level ?? "",
    tags: isUnknown ? [type, ...tags] : tags,
    text: said.text ?? "",
    people,
    organisations: said.organisations ?? [],
    materials: [],
    stream: said.stream ?? "",
    status: said.isCancelled ? "cancelled" : "confirmed",
  };
};

const toPerson = (person: ImportedPerson): ForeignPerson => ({
  key: person.key,
  name: person.name,
  sort: person.sort,
  role: person.role ?? "",
  organisation: person.organisation ?? "",
  biography: person.biography ?? "",
  photo: person.photo ?? "",
  url: person.url ?? "",
  links: person.links ?? [],
});

/** Those that are described, and those that sessions name alone. */
const peopleOf = ({ people = [], sessions }: ImportedProgramme): readonly ForeignPerson[] => {
  const known = new Set(people.map(({ key }) => key));
  const others = new Set(sessions.flatMap((session) => session.people ?? []));
  const named = [...others].filter((key) => !known.has(key));
  return [...people, ...named.map((name) => ({ key: name, name }))].map(toPerson);
};

/** The names that sessions give, of which a list does not tell. */
const othersOf = (
  list: readonly { readonly name: string }[],
  names: readonly (string | undefined)[],
): readonly string[] => {
  const known = new Set(["", ...list.map(({ name }) => name)]);
  return [...new Set(names.flatMap((name) => name ?? []))].filter((name) => !known.has(name));
};

const roomsOf = ({ rooms = [], sessions }: ImportedProgramme): readonly ForeignRoom[] => {
  const others = othersOf(
    rooms,
    sessions.map(({ room }) => room),
  );
  const all: readonly ImportedRoom[] = [...rooms, ...others.map((name) => ({ name }))];
  return all.map(({ name, capacity, note = "" }) => ({ name, capacity, note }));
};

const tracksOf = ({ tracks = [], sessions }: ImportedProgramme): readonly ForeignTrack[] => {
  const others = othersOf(
    tracks,
    sessions.map(({ track }) => track),
  );
  const all: readonly ImportedTrack[] = [...tracks, ...others.map((name) => ({ name }))];
  return all.map(({ name, accent }) => ({ name, accent }));
};

/** The neutral programme of what a format of that name has read. */
export const toProgramme = (
  read: ImportedProgramme,
  system: string,
  options: ReadOptions,
  notes: Notes,
): Programme => ({
  system,
  title: read.title ?? "",
  url: read.url ?? "",
  start: read.start,
  end: read.end,
  timezone: chooseZone(read.timezone ?? "", [], options, notes),
  venue: read.venue ?? "",
  city: read.city ?? "",
  text: read.text ?? "",
  rooms: roomsOf(read),
  tracks: tracksOf(read),
  people: peopleOf(read),
  sessions: read.sessions.map((session) => toSession(session, notes)),
});
