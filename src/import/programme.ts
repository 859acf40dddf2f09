/** A programme as another system tells it, before it becomes content: the same for all foreign formats. */
import type { FileMap } from "./map/map-file.ts";
import type { EventStatus, SessionKind, SlotKind, SlotStatus } from "../site/words.ts";

/** An address with what it says of itself. */
export interface ForeignLink {
  readonly title: string;
  readonly url: string;
}

export type MaterialKind = "slides" | "recording" | "document" | "code" | "notes";

export interface ForeignMaterial extends ForeignLink {
  readonly kind: MaterialKind;
}

/** One text in several languages, as YAML has it: `{ fr: Grande salle, en: Main room }`. */
export type ByLanguage = Readonly<Record<string, string>>;

export interface ForeignRoom {
  readonly name: string;
  readonly names?: ByLanguage | undefined;
  readonly capacity: number | undefined;
  readonly note: string;
}

export interface ForeignTrack {
  readonly name: string;
  readonly names?: ByLanguage | undefined;
  /** A CSS colour. */
  readonly accent: string | undefined;
}

/** Texts of one thing, by the fields of its file; `body` is what stands below them. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** What a source says of a thing in another language of the site. */
export interface Translation {
  readonly language: string;
  readonly texts: Texts;
}

export interface ForeignPerson {
  /** Its id there, or its name: what tells it from others. */
  readonly key: string;
  readonly name: string;
  /** Their family name, where the source knows it. */
  readonly sort?: string | undefined;
  readonly role: string;
  readonly organisation: string;
  /** Markdown. */
  readonly biography: string;
  /** The address of the portrait. */
  readonly photo: string;
  readonly url: string;
  readonly links: readonly ForeignLink[];
  /** That of its texts, where the source has them in several. */
  readonly language?: string | undefined;
  readonly translations?: readonly Translation[];
}

/** What is told of a session in words of the site, once its language is known: a new one takes it from its sessions. */
export interface Unsaid {
  /** Other languages that it is in, as BCP 47 tags: told among its tags. */
  readonly languages?: readonly string[];
  /** Told below its text. */
  readonly links?: readonly ForeignLink[];
}

/** Where those who attend a session meet beside it, by the name of the field that says so. */
export interface ForeignPresence {
  readonly field: "chat" | "notes" | "questions_url";
  readonly url: string;
}

/** A session, or a break and the like. */
export interface ForeignSession {
  /** Its id there; two sessions of one id are told apart once all are read. */
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly subtitle: string;
  /** Undefined for a break and the like, which becomes a slot without session. */
  readonly kind: SessionKind | undefined;
  /** Of what is no session. */
  readonly slotKind: SlotKind;
  /** Undefined: in no slot. */
  readonly when: SessionTime | undefined;
  /** The day of what has no hour: a break may be known by it alone. */
  readonly date?: string | undefined;
  readonly room: string;
  readonly track: string;
  /** A BCP 47 tag, or empty. */
  readonly language: string;
  readonly level: string;
  readonly tags: readonly string[];
  /** Markdown. */
  readonly text: string;
  /** Keys of people, in order. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly materials: readonly ForeignMaterial[];
  /** Pages about it elsewhere; of what is no session, in its text. */
  readonly links?: readonly ForeignLink[];
  readonly stream: string;
  /** Where those who attend write to each other. */
  readonly presence?: readonly ForeignPresence[];
  readonly recording?: "no" | "yes" | undefined;
  readonly status: SlotStatus;
  readonly unsaid?: Unsaid | undefined;
  readonly translations?: readonly Translation[];
}

/** When a session is, by the day that its programme puts it in. */
export interface SessionTime {
  /** `2013-06-11` */
  readonly date: string;
  /** Minutes from that day's midnight; over 1,440 is the night that follows. */
  readonly start: number;
  /** Undefined: not known. */
  readonly end: number | undefined;
}

export interface Programme {
  /** Which system wrote it, as `origin` names it: `pretalx`, `sessionize`. */
  readonly system: string;
  readonly title: string;
  readonly url: string;
  /** Confirmed, unless its title says otherwise. */
  readonly status?: EventStatus | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** IANA name. */
  readonly timezone: string;
  readonly venue: string;
  readonly city: string;
  /** Markdown. */
  readonly text: string;
  readonly rooms: readonly ForeignRoom[];
  readonly tracks: readonly ForeignTrack[];
  readonly people: readonly ForeignPerson[];
  /** The names of people as each record has them, where records have ids that may be wrong: each must come over. */
  readonly names?: readonly string[];
  readonly sessions: readonly ForeignSession[];
  /** Its title and text in other languages of the site. */
  readonly translations?: readonly Translation[];
}

/** Of files that list sessions and say nothing of their event. */
export const unnamed = {
  title: "",
  url: "",
  start: undefined,
  end: undefined,
  venue: "",
  city: "",
  text: "",
} as const;

/** What reading a foreign file may need to know from outside. */
export interface ReadOptions {
  /** The zone that was asked for. */
  readonly timezone: string | undefined;
  /** The zone of the event or site it goes into. */
  readonly siteZone: string | undefined;
  /** The first day of the event, from which days without a year are counted. */
  readonly start?: string | undefined;
  /** Of the site; decides how `3/4/2027` is read and which words are added. Undefined: a new site takes that of its sessions. */
  readonly language?: string | undefined;
  /** All that the site speaks, where it is there already. */
  readonly languages?: readonly string[] | undefined;
  /** What the columns of a table are, where it was said: field → name of the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** Where things are in a file of any shape, where it was said. */
  readonly map?: FileMap | undefined;
  /** Which sheet of a workbook: its name or its number. */
  readonly sheet?: string | undefined;
}
