/** What the worker is told of the site that it keeps; it is written in front of its code. */
export interface WorkerSettings {
  /** Another for every other list, so that each published site has a store of its own. */
  readonly version: string;
  /** Milliseconds until a page that does not come is shown as it was kept. */
  readonly patience: number;
  /** What is fetched ahead: the path, and the beginning of the SHA-256 of what lies there. */
  readonly files: Readonly<Record<string, string>>;
  /** Whose language and zone a page has: the first whose path the page's begins with. */
  readonly places: readonly PathLocale[];
  /** What is said above a page as it was kept, by language: “Version du {date}, {time}”. */
  readonly words: Readonly<Record<string, string>>;
}

/** An event, or at the end the site itself. */
export interface PathLocale {
  readonly path: string;
  readonly language: string;
  /** The tag by which hours are written, if not as that language does. */
  readonly clock?: string | undefined;
  /** IANA zone. */
  readonly timezone: string;
  /** The page for what was never seen. */
  readonly unseen: string;
}

/** How many hexadecimal digits of a SHA-256 are kept. */
export const hashLength = 12;

/** What a page says to the worker when somebody chooses sessions, or no longer. */
export interface Wanted {
  /** The folder of an event's sessions, and all of its pages that are to be kept. */
  readonly folder: string;
  readonly pages: readonly string[];
}
