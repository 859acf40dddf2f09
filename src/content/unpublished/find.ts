/** What of a site is not published yet, by what its files say of themselves. */
import type { DateTime } from "../../time.ts";
import type { Content, EventContent, Item } from "../content.ts";
import { translationName } from "../languages/file-name.ts";
import { followAnswers, readAbout } from "../rules/comments.ts";
import { suppliedPages, tracksMade } from "../rules/made-pages.ts";
import type { WorkInput } from "../schema/links.ts";
import { toStart, zoneOf } from "../timing.ts";

/** A file that waits; without `until` it is a draft. */
export interface Waiting {
  readonly file: string;
  readonly until: DateTime | undefined;
  /** True where the file is published, and a recording, a report and the like in it waits. */
  readonly isPart?: boolean;
}

/** Of what is to be read, seen or heard: whether it is published, and from when on. */
export type WaitingWork = Pick<WorkInput, "draft" | "publish">;

/** What is not published. */
export interface Unpublished {
  readonly events: ReadonlySet<string>;
  /** By event what of it is not, `session:bread`; by `""` what is of the site. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each file that says so itself, or of something in it, in the order of the site's. */
  readonly files: readonly Waiting[];
  /** True of a recording, a report and the like that is a draft, or has its moment. */
  readonly waits: (event: EventContent, work: WaitingWork) => boolean;
  /** The addresses of pages that are made of nothing else; known once it is left out. */
  readonly made?: ReadonlySet<string>;
}

/** The kinds of what may be unpublished within an event, and the shelves on which it stands. */
export const unpublishedKinds = {
  session: "sessions",
  speaker: "speakers",
  theme: "themes",
  news: "news",
  page: "pages",
} as const;

type Written = Item<{ [Key in keyof WaitingWork]?: WaitingWork[Key] | undefined }>;

/** What something in a file waits for; undefined if it is published. */
const waitingOf = (
  file: string,
  { draft, publish }: Written["partial"],
  zone: string,
  now: DateTime,
): Waiting | undefined => {
  if (draft === true) return { file, until: undefined };
  const until = publish === undefined ? undefined : toStart(publish, zone);
  return until !== undefined && until > now ? { file, until } : undefined;
};

/** The comments on what is not published, and those that answer them. */
const commentsOn = (event: EventContent, gone: ReadonlySet<string>): readonly string[] =>
  [...followAnswers(event.comments).about].flatMap(([id, written]) => {
    const about = written === undefined ? undefined : readAbout(written);
    const isThere =
      about === undefined ||
      !gone.has(`${about.kind}:${about.id}`) ||
      // Parvis makes that page in any case.
      (about.kind === "page" && suppliedPages.event.includes(about.id));
    return isThere ? [] : [`comment:${id}`];
  });

/** The tracks in which all sessions wait; those that never had any stay. */
const tracksWithout = (event: EventContent, gone: ReadonlySet<string>): readonly string[] => {
  const left = new Map([...event.sessions.items].filter(([id]) => !gone.has(`session:${id}`)));
  const used = tracksMade({ ...event, sessions: { ...event.sessions, items: left } });
  return tracksMade(event).filter((track) => !used.includes(track));
};

/** Finds what is not published by `now`; undefined if that is nothing, as in most sites. */
export const findUnpublished = (content: Content, now: DateTime): Unpublished | undefined => {
  const files: Waiting[] = [];
  const isWaiting = (item: Written, zone: string): boolean => {
    const waiting = waitingOf(item.document.source.file, item.partial, zone, now);
    if (waiting) files.push(waiting);
    return waiting !== undefined;
  };
  const siteZone = content.site.partial.timezone ?? "UTC";
  const pages = [...content.pages.items.values()].filter((item) => isWaiting(item, siteZone));
  const events = new Set<string>();
  const within = new Map([["", new Set(pages.map(({ id }) => `page:${id}`))]]);
  for (const event of content.events) {
    const zone = zoneOf(content, event);
    // What is in it waits with it.
    if (isWaiting(event.event, zone)) events.add(event.id);
    else
      within.set(
        event.id,
        unpublishedIn(event, (item) => isWaiting(item, zone)),
      );
  }
  const whole = new Set(files.map(({ file }) => file));
  for (const event of content.events) {
    if (events.has(event.id)) continue;
    const zone = zoneOf(content, event);
    files.push(...worksIn(event, zone, now).filter(({ file }) => !whole.has(file)));
  }
  const waits = (event: EventContent, work: WaitingWork): boolean =>
    waitingOf("", work, zoneOf(content, event), now) !== undefined;
  return files.length === 0 ? undefined : { events, within, files, waits };
};

/** By file what an event, its sessions and its themes have to be read, seen or heard, and which of it is next. */
const worksIn = (event: EventContent, zone: string, now: DateTime): readonly Waiting[] =>
  [
    { item: event.event, works: event.event.partial.outcomes },
    ...[...event.sessions.items.values()].map((item) => ({ item, works: item.partial.materials })),
    ...[...event.themes.items.values()].map((item) => ({ item, works: item.partial.outcomes })),
  ].flatMap(({ item, works = [] }) => {
    const waiting = works.flatMap(
      (work) => waitingOf(item.document.source.file, work, zone, now) ?? [],
    );
    const [next] = waiting.toSorted((a, b) => +(a.until ?? Infinity) - +(b.until ?? Infinity));
    return next ? [{ ...next, isPart: true }] : [];
  });

const unpublishedIn = (event: EventContent, isWaiting: (item: Written) => boolean): Set<string> => {
  const gone = new Set<string>();
  for (const [kind, shelf] of Object.entries(unpublishedKinds))
    for (const item of event[shelf].items.values())
      if (isWaiting(item)) gone.add(`${kind}:${item.id}`);
  if (gone.size === 0) return gone;
  for (const comment of commentsOn(event, gone)) gone.add(comment);
  for (const track of tracksWithout(event, gone)) gone.add(`track:${track}`);
  return gone;
};

/** Tells the files of drafts, and of what is in an event that is one: they may be unfinished. */
export const isOfDraft = (
  content: Content,
  { events, files }: Unpublished,
): ((file: string) => boolean) => {
  const drafts = new Set(
    files.flatMap(({ file, until, isPart }) => (until || isPart ? [] : [file])),
  );
  const folders = content.events
    .filter(({ id, event }) => events.has(id) && drafts.has(event.document.source.file))
    .map(({ folder }) => `${folder}/`);
  return (file) =>
    drafts.has(file) ||
    drafts.has(translationName(file)?.base ?? file) ||
    folders.some((folder) => file.startsWith(folder));
};
