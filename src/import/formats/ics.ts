/** iCalendar: Google, Outlook, Indico, pretalx, frab and others. RFC 5545. */
import type ICAL from "ical.js";
import { readDuration } from "../clock.ts";
import { ImportFault } from "../fault.ts";
import { plainToMarkdown, toLine } from "../html.ts";
import { readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguage } from "../languages.ts";
import { sortLinks } from "../links.ts";
import type { Moment, MomentFault } from "../moment.ts";
import type { Notes } from "../notes.ts";
import { PeopleBook } from "../people.ts";
import { placeMoments } from "../place-moments.ts";
import type { EntryTime, ForeignEntry, Programme, ReadOptions } from "../programme.ts";
import { chooseZone } from "../zone.ts";
import { type IcsFile, readIcsFile } from "./ics-lines.ts";
import { readAttendees, withoutSpeakers } from "./ics-people.ts";
import { IcsZones, writtenIn } from "./ics-zones.ts";

type Component = InstanceType<typeof ICAL.Component>;

const textOf = (component: Component, name: string): string =>
  writtenIn(component.getFirstProperty(name));

/** `20270612T140000Z` → `2027-06-12T14:00:00Z`, as imports before wrote it into their keys. */
const stampOf = (component: Component, name: string): string =>
  textOf(component, name).replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/,
    (_, year: string, month: string, day: string, hour?: string, ...rest: readonly string[]) =>
      [
        `${year}-${month}-${day}`,
        hour === undefined ? "" : `T${hour}:${rest[0] ?? ""}:${rest[1] ?? ""}${rest[2] ?? ""}`,
      ].join(""),
  );

const textsOf = (component: Component, name: string): readonly string[] =>
  component
    .getAllProperties(name)
    .flatMap((property) => property.getValues().map((value) => String(value).trim()));

const statuses: Readonly<Record<string, ForeignEntry["status"]>> = {
  CANCELLED: "cancelled",
  TENTATIVE: "tentative",
};

/** “Hall (Centre)” of Indico → “Hall”. */
const roomOf = (location: string, isIndico: boolean): string =>
  toLine(isIndico ? location.replace(/ \([^()]+\)$/, "") : location);

interface Read {
  readonly component: Component;
  readonly title: string;
  readonly isAllDay: boolean;
  readonly when: EntryTime | undefined;
  /** Why there is no time. */
  readonly fault: MomentFault | undefined;
  /** Days that an entry without hours takes. */
  readonly days: number;
}

const readTimes = (
  events: readonly Component[],
  zones: IcsZones,
  zone: string,
): readonly Read[] => {
  const times = events.map((component) => {
    const begin = zones.moment(component.getFirstProperty("dtstart"));
    const [start, fault] = typeof begin === "string" ? [undefined, begin] : [begin, undefined];
    const finish = zones.moment(component.getFirstProperty("dtend"));
    const told = typeof finish === "string" ? undefined : finish;
    const length = readDuration(textOf(component, "duration"));
    const end =
      told ??
      (start?.instant !== undefined && length !== undefined
        ? { ...start, instant: start.instant + length * 60_000 }
        : undefined);
    const later =
      start?.minutes !== undefined && start.instant === undefined && length !== undefined && !told
        ? { ...start, minutes: start.minutes + length }
        : end;
    return { start, end: later, fault };
  });
  const placed = placeMoments(times, zone);
  return events.map((component, i): Read => {
    const { start, end, fault } = times[i] ?? {};
    const isAllDay = start !== undefined && start.minutes === undefined;
    const days =
      isAllDay && end
        ? Math.max(1, (Date.parse(end.date) - Date.parse(start.date)) / 86_400_000)
        : 1;
    const when = isAllDay ? { date: start.date, start: 0, end: 1440 } : placed[i];
    const title = toLine(textOf(component, "summary"));
    return { component, title, isAllDay, when, fault, days };
  });
};

const reach = ({ when, days }: Read): { readonly from: number; readonly to: number } | undefined =>
  when && {
    from: Date.parse(when.date) + when.start * 60_000,
    to: Date.parse(when.date) + ((when.end ?? when.start) + (days - 1) * 1440) * 60_000,
  };

/** No meeting lasts a year. */
const longest = 365 * 86_400_000;

/** The entry that is the whole meeting: it spans all others, and there are several days or Indico says so. */
const wholeOf = (read: readonly Read[]): Read | undefined => {
  const spans = read.flatMap((one) => reach(one) ?? []);
  if (read.length < 3) return undefined;
  const [from, to] = [
    Math.min(...spans.map((it) => it.from)),
    Math.max(...spans.map((it) => it.to)),
  ];
  return read.find((one) => {
    const own = reach(one);
    const isLong = one.days > 1 || (own !== undefined && own.to - own.from > 24 * 3_600_000);
    const isIndico = /^indico-event-/i.test(textOf(one.component, "uid"));
    return (isLong || isIndico) && own?.from === from && own.to === to && to - from < longest;
  });
};

/** Notes what is not known of when an entry is, and what is written where it cannot be read. */
const noteTimes = ({ component, title, when, fault }: Read, file: IcsFile, notes: Notes): void => {
  const note = (key: MomentFault | "unread-end", name: string): void => {
    const property = component.getFirstProperty(name);
    const written = writtenIn(property).slice(0, 60);
    if (property)
      notes.add(key, `${title} (${name.toUpperCase()}:${written})`, file.lineOf(property));
    else notes.add(key, title);
  };
  if (!when) note(fault ?? "no-time", "dtstart");
  else if (when.end === undefined) {
    const told = ["dtend", "duration"].find((name) => component.hasProperty(name));
    if (told === undefined) notes.add("no-length", title);
    else note("unread-end", told);
  }
};

/** The name of a file at the end of an address; as it stands if its codes are broken. */
const nameOf = (address: string): string => {
  const name = address.replace(/^.*\//, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** Throws `ImportFault` if the text is no calendar, or has no entry. */
export const readIcs = (text: string, options: ReadOptions, notes: Notes): Programme => {
  const file = readIcsFile(text, notes);
  const { calendars, events } = file;
  if (events.length === 0) throw new ImportFault("no-sessions");
  const [first] = calendars;
  const product = first ? textOf(first, "prodid") : "";
  const isIndico =
    /indico/i.test(product) || events.some((event) => textOf(event, "uid").startsWith("indico-"));
  const isPretalx = /pretalx/i.test(product);
  const zones = new IcsZones(calendars, notes);
  const named = (first && textOf(first, "x-wr-timezone")) || zones.mostUsed(events);
  const floating = events.flatMap((event): readonly Moment[] => {
    const moment = zones.moment(event.getFirstProperty("dtstart"));
    return typeof moment === "string" ? [] : [moment];
  });
  const zone = chooseZone(zones.nameOf(named) ?? named, floating, options, notes);
  const read = readTimes(events, zones, zone);
  const whole = wholeOf(read);
  const people = new PeopleBook(notes);

  const toEntry = (one: Read): ForeignEntry => {
    const { component, title, isAllDay, when, days } = one;
    if (title === "") notes.add("no-title", textOf(component, "uid"));
    if (component.hasProperty("rrule") || component.hasProperty("rdate"))
      notes.add("recurring", title);
    if (isAllDay)
      notes.add(days > 1 ? "several-days" : "all-day", days > 1 ? `${title} (${days})` : title);
    noteTimes(one, file, notes);
    if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(component, "class"))) notes.add("private", title);
    const names = readAttendees(component, title, { isIndico, isPretalx }, notes);
    const description = withoutSpeakers(textOf(component, "description"), names.names, isIndico);
    const categories = textsOf(component, "categories").filter(Boolean).map(toLine);
    const kind = categories.map(readSessionKind).find((found) => found !== undefined);
    const slotKind = readSlotKind("", names.title);
    const isSlot = names.names.length === 0 && slotKind !== undefined && kind === undefined;
    const attached = textsOf(component, "attach").filter((url) => /^https?:/.test(url));
    const url = textOf(component, "url");
    const uid = textOf(component, "uid") || `${title} ${stampOf(component, "dtstart")}`;
    const instance = stampOf(component, "recurrence-id");
    return {
      key: instance ? `${uid} ${instance}` : uid,
      url,
      title: names.title,
      subtitle: "",
      kind: isSlot ? undefined : (kind ?? "talk"),
      slotKind: slotKind ?? "other",
      when,
      room: roomOf(textOf(component, "location"), isIndico),
      track: "",
      language: readLanguage(
        component.getFirstProperty("summary")?.getFirstParameter("language") || "",
      ),
      level: "",
      tags: categories,
      text: plainToMarkdown(description),
      people: names.names.flatMap((name) =>
        people.add({
          id: "",
          name,
          role: "",
          organisation: "",
          biography: "",
          photo: "",
          url: "",
          links: [],
        }),
      ),
      organisations: [],
      materials: sortLinks(
        attached.map((address) => ({
          title: nameOf(address) || address,
          url: address,
          type: "",
        })),
        (address) => address,
        true,
      ).materials,
      stream: "",
      status: statuses[textOf(component, "status").toUpperCase()] ?? "confirmed",
    };
  };
  if (whole) notes.add("whole-event", whole.title);
  const entries = read.filter((one) => one !== whole).map(toEntry);
  const span = whole && reach(whole);
  return {
    system: isIndico ? "indico" : isPretalx ? "pretalx" : "ical",
    title: whole?.title || (first ? toLine(textOf(first, "x-wr-calname")) : ""),
    url: whole ? textOf(whole.component, "url") : first ? textOf(first, "url") : "",
    start: span && new Date(span.from).toISOString().slice(0, 10),
    end: span && new Date(span.to - 1).toISOString().slice(0, 10),
    timezone: zone,
    venue: whole ? toLine(textOf(whole.component, "location")) : "",
    city: "",
    text: plainToMarkdown(
      whole ? textOf(whole.component, "description") : first ? textOf(first, "x-wr-caldesc") : "",
    ),
    rooms: [...new Set(entries.map(({ room }) => room))]
      .filter(Boolean)
      .map((name) => ({ name, capacity: undefined, note: "" })),
    tracks: [],
    people: people.all,
    entries,
  };
};
