/** A format of a site's own from which programmes are imported. */
export interface OwnImport {
  /** As it is typed: `parvis import FILE --format hall`. */
  readonly name: string;
  /** True for a file of this format, which need not be named then. */
  readonly recognise?: ((file: ImportedFile) => boolean) | undefined;
  /** Reads it. What is thrown is told as the reason why the file cannot be read. */
  readonly read: (
    file: ImportedFile,
    into: ImportTarget,
  ) => ImportedProgramme | Promise<ImportedProgramme>;
}

/** A file that is to be imported. */
export interface ImportedFile {
  /** `programme.xml` */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same as text. */
  readonly text: string;
}

/** What is known of the site that it is imported into. */
export interface ImportTarget {
  readonly language: string;
  /** The zone that was asked for, or that of the event or site. */
  readonly timezone: string | undefined;
}

/** A programme as another system tells it; what is not known is left out. */
export interface ImportedProgramme {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** `2027-06-12` */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** An IANA name. */
  readonly timezone?: string | undefined;
  readonly venue?: string | undefined;
  readonly city?: string | undefined;
  /** Markdown. */
  readonly text?: string | undefined;
  readonly rooms?: readonly ImportedRoom[] | undefined;
  readonly tracks?: readonly ImportedTrack[] | undefined;
  readonly people?: readonly ImportedPerson[] | undefined;
  readonly sessions: readonly ImportedSession[];
}

export interface ImportedRoom {
  readonly name: string;
  readonly capacity?: number | undefined;
  readonly note?: string | undefined;
}

export interface ImportedTrack {
  readonly name: string;
  /** A CSS colour. */
  readonly accent?: string | undefined;
}

export interface ImportedPerson {
  /** What tells them from others there: an id, or their name. It stays the same from one import to the next. */
  readonly key: string;
  readonly name: string;
  /** Their family name, where it is known. */
  readonly sort?: string | undefined;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  /** Markdown. */
  readonly biography?: string | undefined;
  /** The address of the portrait. */
  readonly photo?: string | undefined;
  readonly url?: string | undefined;
  readonly links?: readonly ImportedLink[] | undefined;
}

export interface ImportedLink {
  readonly title: string;
  readonly url: string;
}

/** A session, or a break and the like. */
export interface ImportedSession {
  /** What tells it from others there; it stays the same from one import to the next. */
  readonly key: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly url?: string | undefined;
  /** What it is, in any words: `Keynote`, `Coffee break`. A talk, if it does not say. */
  readonly type?: string | undefined;
  /** `2027-06-12`; without it, it is in no slot. */
  readonly date?: string | undefined;
  /** By the clock of that day: `14:30`. From `24:00` on it is the night that follows: `25:30`. */
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
  readonly room?: string | undefined;
  readonly track?: string | undefined;
  /** A tag such as `fr`. */
  readonly language?: string | undefined;
  readonly level?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Markdown. */
  readonly text?: string | undefined;
  /** Keys of people, in order. */
  readonly people?: readonly string[] | undefined;
  readonly organisations?: readonly string[] | undefined;
  readonly stream?: string | undefined;
  readonly isCancelled?: boolean | undefined;
}
