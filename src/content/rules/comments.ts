/** What comments say beyond their schema: what they are about, and what they answer. */
import type { Comment } from "../../site/model.ts";
import type { EventContent } from "../content.ts";
import { knownLinks } from "./links.ts";
import { suppliedPages } from "./made-pages.ts";
import { reportUnknown } from "./references.ts";
import type { EventScope } from "./scope.ts";

/** What a comment is about, as it is written: `session:ID`, `theme:ID` or `page:ID`. */
export const readAbout = (about: string): Comment["about"] | undefined => {
  const [, kind, id] = /^(session|theme|page):(.+)$/.exec(about) ?? [];
  return (kind === "session" || kind === "theme" || kind === "page") && id !== undefined
    ? { kind, id }
    : undefined;
};

interface Answers {
  /** By id, as it is written: what a comment says it is about, else what that which it answers is about. */
  readonly about: ReadonlyMap<string, string | undefined>;
  /** Those that answer each other, two or more. */
  readonly circles: readonly (readonly string[])[];
}

/** Follows each comment to what it answers, once. */
export const followAnswers = ({ items }: EventContent["comments"]): Answers => {
  const about = new Map<string, string | undefined>();
  const circles: string[][] = [];
  for (const start of items.keys()) {
    const path = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && items.has(id) && !about.has(id) && !path.has(id)) {
      path.add(id);
      id = items.get(id)?.partial.reply_to;
    }
    const ids = [...path];
    if (id !== undefined && path.has(id)) {
      const circle = ids.slice(ids.indexOf(id));
      if (circle.length > 1) circles.push(circle);
    }
    for (const one of ids.toReversed()) {
      const { about: written, reply_to: answered } = items.get(one)?.partial ?? {};
      about.set(one, written ?? (answered === undefined ? undefined : about.get(answered)));
    }
  }
  return { about, circles };
};

/** Where a comment can be shown: on a page of its event, never on one that events share. */
const knownTo = (scope: EventScope, { kind, id }: Comment["about"]) => {
  if (kind !== "page") return knownLinks(scope, kind === "event" ? "event" : kind, id).known;
  const { pages } = scope.event;
  const ids = [...pages.items.keys(), ...suppliedPages.event];
  return { candidates: ids.map((one) => ({ id: one })), where: pages.place, isOpen: false };
};

/** True if a comment is there, and it and all that it answers can be read: else it is not known what they are about. */
const isRead = ({ items }: EventContent["comments"], id: string): boolean => {
  const seen = new Set<string>();
  for (let one: string | undefined = id; one !== undefined && !seen.has(one);) {
    const item = items.get(one);
    if (!item || item.document.isBroken) return false;
    seen.add(one);
    one = item.partial.about === undefined ? item.partial.reply_to : undefined;
  }
  return true;
};

export const checkComments = (scope: EventScope): void => {
  const { comments } = scope.event;
  const { about: abouts, circles } = followAnswers(comments);
  const firstOf = new Map(circles.map((ids) => [ids.toSorted()[0], ids]));
  for (const item of comments.items.values()) {
    const { about: written, reply_to: answered } = item.partial;
    const { source } = item.document;
    const circle = firstOf.get(item.id);
    if (answered === item.id) {
      scope.report.add(source, item.document.valueRange(["reply_to"]), "bad-value.itself", {
        value: item.id,
      });
    } else if (circle) {
      scope.report.add(source, item.document.valueRange(["reply_to"]), "bad-value.reply-circle", {
        ids: circle,
      });
    }
    if (written === undefined) continue;
    const about = readAbout(written);
    const range = item.document.valueRange(["about"]);
    if (!about) {
      scope.report.add(source, range, "bad-value.about", { value: written });
      continue;
    }
    const known = knownTo(scope, about);
    if (!known.isOpen && !known.candidates.some(({ id }) => id === about.id)) {
      reportUnknown(scope, item, range, about.kind, about.id, known);
    } else if (answered !== undefined && isRead(comments, answered)) {
      const meant = abouts.get(answered);
      if (meant !== written)
        scope.report.add(source, range, "bad-value.reply-elsewhere", { answered, meant });
    }
  }
};
