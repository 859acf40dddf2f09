/** Reads the exchange format back, with parsers that are not ours. */
import { DOMParser, type Element } from "@xmldom/xmldom";

/** What both forms of the format say of a session or slot. */
export interface ReadItem {
  readonly guid: string;
  readonly number: number;
  readonly day: string;
  readonly room: string;
  readonly title: string;
  readonly subtitle: string;
  readonly slug: string;
  readonly type: string;
  readonly track: string;
  readonly language: string;
  readonly abstract: string;
  readonly description: string;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly minutes: number;
  /** `HH:mm`, as it is printed. */
  readonly clock: string;
  readonly people: readonly string[];
  readonly links: readonly string[];
  readonly attachments: readonly string[];
}

export interface ReadDay {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

export interface ReadSchedule {
  readonly title: string;
  readonly acronym: string;
  readonly version: string;
  readonly days: readonly ReadDay[];
  readonly items: readonly ReadItem[];
}

const minutesOf = (duration: string): number => {
  const [hours = NaN, minutes = NaN] = duration.split(":").map(Number);
  return hours * 60 + minutes;
};

const children = (parent: Element, name: string): readonly Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE && node.nodeName === name,
  );

const child = (parent: Element, name: string): Element => {
  const [found] = children(parent, name);
  if (!found) throw new Error(`<${parent.tagName}> has no <${name}>`);
  return found;
};

const textIn = (parent: Element, name: string): string => child(parent, name).textContent ?? "";

const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
};

const readXmlItem = (day: string, room: string, event: Element): ReadItem => {
  const text = (name: string): string => textIn(event, name);
  if (text("room") !== room) throw new Error(`${text("room")} lies in ${room}`);
  const list = (name: string, item: string): readonly Element[] =>
    children(child(event, name), item);
  return {
    guid: attribute(event, "guid"),
    number: Number(attribute(event, "id")),
    day,
    room,
    title: text("title"),
    subtitle: text("subtitle"),
    slug: text("slug"),
    type: text("type"),
    track: text("track"),
    language: text("language"),
    abstract: text("abstract"),
    description: text("description"),
    url: text("url"),
    start: Date.parse(text("date")),
    minutes: minutesOf(text("duration")),
    clock: text("start"),
    people: list("persons", "person").map((person) => person.textContent ?? ""),
    links: list("links", "link").map((link) => attribute(link, "href")),
    attachments: list("attachments", "attachment").map((link) => attribute(link, "href")),
  };
};

/** Throws where the text is not well-formed. */
export const readScheduleXml = (xml: string): ReadSchedule => {
  const root = new DOMParser({
    onError: (level, message) => {
      // A replacement character in the content is none of ours.
      if (level !== "warning") throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("no root element");
  const days = children(root, "day");
  const conference = child(root, "conference");
  return {
    title: textIn(conference, "title"),
    acronym: textIn(conference, "acronym"),
    version: textIn(root, "version"),
    days: days.map((day) => ({
      date: attribute(day, "date"),
      start: attribute(day, "start"),
      end: attribute(day, "end"),
    })),
    items: days.flatMap((day) =>
      children(day, "room").flatMap((room) =>
        children(room, "event").map((event) =>
          readXmlItem(attribute(day, "date"), attribute(room, "name"), event),
        ),
      ),
    ),
  };
};

interface JsonItem {
  readonly guid: string;
  readonly id: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly duration: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly slug: string;
  readonly type: string;
  readonly track: string | null;
  readonly language: string;
  readonly abstract: string | null;
  readonly description: string | null;
  readonly url: string;
  readonly persons: readonly { readonly name: string }[];
  readonly links: readonly { readonly url: string }[];
  readonly attachments: readonly { readonly url: string }[];
}

interface JsonFile {
  readonly schedule: {
    readonly version: string;
    readonly conference: {
      readonly title: string;
      readonly acronym: string;
      readonly days: readonly {
        readonly date: string;
        readonly day_start: string;
        readonly day_end: string;
        readonly rooms: Readonly<Record<string, readonly JsonItem[]>>;
      }[];
    };
  };
}

export const readScheduleJson = (json: string): ReadSchedule => {
  const { schedule } = JSON.parse(json) as JsonFile;
  const { title, acronym, days } = schedule.conference;
  return {
    title,
    acronym,
    version: schedule.version,
    days: days.map(({ date, day_start, day_end }) => ({ date, start: day_start, end: day_end })),
    items: days.flatMap((day) =>
      Object.entries(day.rooms).flatMap(([room, items]) =>
        items.map((item): ReadItem => {
          const { id, date, start, end, duration, persons, links, attachments, ...same } = item;
          if ((Date.parse(end) - Date.parse(date)) / 60_000 !== minutesOf(duration))
            throw new Error(`${item.title}: the end is not the start and the duration`);
          return {
            guid: same.guid,
            number: id,
            day: day.date,
            room,
            title: same.title,
            subtitle: same.subtitle ?? "",
            slug: same.slug,
            type: same.type,
            track: same.track ?? "",
            language: same.language,
            abstract: same.abstract ?? "",
            description: same.description ?? "",
            url: same.url,
            start: Date.parse(date),
            minutes: minutesOf(duration),
            clock: start,
            people: persons.map(({ name }) => name),
            links: links.map(({ url }) => url),
            attachments: attachments.map(({ url }) => url),
          };
        }),
      ),
    ),
  };
};
