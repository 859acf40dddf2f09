/** What readers wrote, by what it is about, and where it is shown. */
import { commentsUrl, entityUrl, eventUrl, fragment } from "../urls.ts";
import type { Comment, Event } from "./model.ts";

/** A comment among others; an answer follows what it answers. */
export interface ThreadedComment {
  readonly comment: Comment;
  /** How many comments it answers in turn: 0 for one that answers none. */
  readonly depth: number;
}

/** All that was written about one thing: threads, oldest first. */
export interface Discussion {
  readonly about: Comment["about"];
  readonly entries: readonly ThreadedComment[];
  /** The last of them, which the page of that thing shows. */
  readonly latest: readonly ThreadedComment[];
}

/** One page of all comments of an event. */
export interface ArchivePage {
  /** From 1. */
  readonly number: number;
  readonly discussions: readonly Pick<Discussion, "about" | "entries">[];
}

/** The most comments on the page of what they are about, and on a page of all of them. */
const mostOnPage = 30;
const mostInArchive = 100;

const keyOf = ({ kind, id }: Comment["about"]): string => `${kind}:${id}`;

/** Answers behind what they answer, by a stack of our own: a thread may be deeper than calls can be. */
const inThreads = (comments: readonly Comment[]): readonly ThreadedComment[] => {
  const answers = Map.groupBy(comments, ({ replyTo }) => replyTo);
  const entries: ThreadedComment[] = [];
  const waiting = (answers.get(undefined) ?? []).toReversed().map((comment) => ({
    comment,
    depth: 0,
  }));
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    entries.push(entry);
    const { comment, depth } = entry;
    for (const answer of (answers.get(comment) ?? []).toReversed())
      waiting.push({ comment: answer, depth: depth + 1 });
  }
  return entries;
};

const known = new WeakMap<Event, ReadonlyMap<string, Discussion>>();

const discussionsOf = (event: Event): ReadonlyMap<string, Discussion> => {
  const made =
    known.get(event) ??
    new Map(
      [...Map.groupBy(event.comments, ({ about }) => keyOf(about))].map(([key, comments]) => {
        const entries = inThreads(comments);
        const about = comments[0]?.about ?? { kind: "event", id: event.id };
        return [key, { about, entries, latest: entries.slice(-mostOnPage) }];
      }),
    );
  known.set(event, made);
  return made;
};

/** What was written about a thing of an event, or about the event; nothing while comments are off. */
export const discussionOf = (event: Event, about: Comment["about"]): Discussion => {
  const found = event.commentMode === "off" ? undefined : discussionsOf(event).get(keyOf(about));
  return found ?? { about, entries: [], latest: [] };
};

const archives = new WeakMap<Event, readonly ArchivePage[]>();

/** The pages that hold all comments of an event; none as long as every one stands on the page of what it is about. */
export const archiveOf = (event: Event): readonly ArchivePage[] => {
  if (event.commentMode === "off") return [];
  const made = archives.get(event) ?? makeArchive(event);
  archives.set(event, made);
  return made;
};

const makeArchive = (event: Event): readonly ArchivePage[] => {
  const all = [...discussionsOf(event).values()];
  if (all.every(({ entries, latest }) => entries.length === latest.length)) return [];
  const flat = all.flatMap(({ about, entries }) => entries.map((entry) => ({ about, entry })));
  return Array.from({ length: Math.ceil(flat.length / mostInArchive) }, (_, page) => ({
    number: page + 1,
    discussions: [
      ...Map.groupBy(flat.slice(page * mostInArchive, (page + 1) * mostInArchive), ({ about }) =>
        keyOf(about),
      ).values(),
    ].flatMap(([first, ...others]) =>
      first ? [{ about: first.about, entries: [first, ...others].map(({ entry }) => entry) }] : [],
    ),
  }));
};

/** The page of what comments are about. */
export const aboutUrl = (root: string, event: Event, { kind, id }: Comment["about"]): string =>
  kind === "event" ? eventUrl(root, event.id) : entityUrl(root, event.id, kind, id);

const places = new WeakMap<Event, ReadonlyMap<Comment, string>>();

const placesOf = (root: string, event: Event): ReadonlyMap<Comment, string> => {
  const made = places.get(event);
  if (made) return made;
  const fresh = new Map<Comment, string>();
  for (const { number, discussions } of archiveOf(event))
    for (const { entries } of discussions)
      for (const { comment } of entries) fresh.set(comment, commentsUrl(root, event.id, number));
  for (const { about, latest } of discussionsOf(event).values())
    for (const { comment } of latest) fresh.set(comment, aboutUrl(root, event, about));
  places.set(event, fresh);
  return fresh;
};

/** Where a comment stands: on the page of what it is about if it is one of the latest there, else among all. */
export const commentUrl = (root: string, event: Event, comment: Comment): string =>
  `${placesOf(root, event).get(comment) ?? ""}#${fragment("comment", comment.id)}`;
