/** Compares an event with what was recorded of it, so that calendars learn of each change once. */
import { createHash } from "node:crypto";
import type { Aspect } from "../i18n/problems/en.ts";
import type { Event, Placement, Session, Slot, Span } from "../site/model.ts";
import type { Revision } from "../site/revision.ts";
import { proseToText } from "../text/markdown.ts";
import { type DateTime, toUtc } from "../time.ts";
import type { Revisions } from "./schema/revisions.ts";

export interface Change {
  readonly kind: "event" | "slot" | "session";
  readonly id: string;
  readonly title: string;
  readonly aspects: readonly Aspect[];
}

type Entry = Revisions["slots"][string];

const spanFields = (span: Span | undefined, isOpenEnded: boolean) => ({
  ...(span && { start: toUtc(span.start) }),
  // An open end is a guess; it changes with its neighbours and not by itself.
  ...(span && !isOpenEnded && { end: toUtc(span.end) }),
});

const roomField = (room: Placement["room"]) =>
  room === undefined ? {} : { room: typeof room === "string" ? room : room.id };

const hash = (...texts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("base64url").slice(0, 16);

const slotEntry = (slot: Slot): Omit<Entry, "sequence"> => ({
  ...spanFields(slot.span, slot.isOpenEnded),
  ...roomField(slot.room),
  status: slot.status,
  text: hash(
    slot.title,
    slot.kind,
    slot.description && proseToText(slot.description),
    slot.sessions.map(({ session }) => session.id),
    slot.themes.map(({ title }) => title),
  ),
});

const sessionEntry = (session: Session): Omit<Entry, "sequence"> => ({
  ...(session.placement && {
    ...spanFields(session.placement.span, session.placement.isOpenEnded),
    ...roomField(session.placement.room),
  }),
  status: session.status,
  text: hash(
    session.title,
    session.summary,
    proseToText(session.abstract),
    session.speakers.map(({ speaker, isWithdrawn }) => [speaker.name, isWithdrawn]),
    session.organisations.map(({ name }) => name),
    session.questions,
    session.parts.map((part) => [part.title, part.questions, proseToText(part.text)]),
  ),
});

const aspectsOf = (
  before: Entry | undefined,
  after: Omit<Entry, "sequence">,
): readonly Aspect[] => {
  if (!before) return ["added"];
  const found: Aspect[] = [];
  if (before.start !== after.start || before.end !== after.end) found.push("time");
  if (before.room !== after.room) found.push("room");
  if (before.status !== after.status) found.push("status");
  if (before.text !== after.text) found.push("text");
  return found;
};

/** What an event is now, in the form of its record; `changes` is what differs from the record. */
export interface Comparison {
  readonly current: Revisions;
  readonly changes: readonly Change[];
}

/** Compares an event with its record; without one, everything is at its first revision and nothing has changed. */
export const compareRevisions = (
  event: Event,
  recorded: Revisions | undefined,
  now: DateTime,
): Comparison => {
  const changes: Change[] = [];
  const first = event.published && toUtc(event.published);
  const stampOf = (
    before: { readonly sequence: number; readonly changed?: string | undefined } | undefined,
    change: Change,
  ) => {
    if (!recorded) return { sequence: 0, ...(first !== undefined && { changed: first }) };
    if (before && change.aspects.length === 0) {
      return {
        sequence: before.sequence,
        ...(before.changed !== undefined && { changed: before.changed }),
      };
    }
    changes.push(change);
    return { sequence: before ? before.sequence + 1 : 0, changed: toUtc(now) };
  };

  const eventNow = {
    ...(event.start && { start: toUtc(event.start.at) }),
    ...(event.end && { end: toUtc(event.end.at) }),
    status: event.status,
  };
  const before = recorded?.event;
  const eventAspects: readonly Aspect[] = [
    ...(before?.start === eventNow.start && before?.end === eventNow.end ? [] : ["time" as const]),
    ...(before?.status === eventNow.status ? [] : ["status" as const]),
  ];
  const eventChange = {
    kind: "event",
    id: event.id,
    title: event.shortTitle,
    aspects: eventAspects,
  } as const;
  const slots = event.days.flatMap((day) => day.slots).filter((slot) => !slot.isSession);
  const entries = <T extends Slot | Session>(
    kind: "slot" | "session",
    things: readonly T[],
    toEntry: (thing: T) => Omit<Entry, "sequence">,
  ): Record<string, Entry> =>
    Object.fromEntries(
      things.map((thing) => {
        const { id, title } = thing;
        const record = recorded?.[`${kind}s`] ?? {};
        const old = Object.hasOwn(record, id) ? record[id] : undefined;
        const entry = toEntry(thing);
        const stamp = stampOf(old, { kind, id, title, aspects: aspectsOf(old, entry) });
        return [id, { ...entry, ...stamp }];
      }),
    );
  return {
    current: {
      event: { ...eventNow, ...stampOf(before, eventChange) },
      slots: entries("slot", slots, slotEntry),
      sessions: entries("session", event.sessions, sessionEntry),
    },
    changes,
  };
};

/** The revision of an entry of a record. */
export const toRevision = (
  stamp: { readonly sequence: number; readonly changed?: string | undefined } | undefined,
  toMoment: (text: string) => DateTime,
): Revision => ({
  sequence: stamp?.sequence ?? 0,
  changed: stamp?.changed === undefined ? undefined : toMoment(stamp.changed),
});
