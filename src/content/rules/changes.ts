/** Says what differs from what was recorded, at its place. */
import { unlessTba } from "../../site/unless-tba.ts";
import type { Event, Session, Slot } from "../../site/model.ts";
import { toUtc } from "../../time.ts";
import type { EventContent, Item } from "../content.ts";
import type { Report } from "../report.ts";
import type { Comparison } from "../revisions/compare.ts";
import type { Change } from "../revisions/entries.ts";
import { placementsOf } from "../timing.ts";

export const reportChanges = (
  event: EventContent,
  changes: readonly Change[],
  report: Report,
): void => {
  for (const { kind, id, title, aspects } of changes) {
    const { document, path } = itemOf(event, kind, id);
    report.add(document.source, document.entryRange(path), "unrecorded-change", {
      title: unlessTba(title) ?? id,
      aspects,
    });
  }
};

const itemOf = (event: EventContent, kind: Change["kind"], id: string): Item<unknown> => {
  const item = kind === "session" ? event.sessions.items.get(id) : undefined;
  const slot = kind === "slot" ? findSlot(event, id) : undefined;
  return item ?? slot ?? event.event;
};

/** The things of a record of an event, by their kind and id. */
const thingsOf = (event: Event): readonly (readonly [Change["kind"], Event | Session | Slot])[] => [
  ["event", event],
  ...event.days.flatMap(({ slots }) =>
    slots.flatMap((slot) => (slot.isSession ? [] : [["slot", slot] as const])),
  ),
  ...event.sessions.map((session) => ["session", session] as const),
];

/** Says what is told in another way in one language alone; `version` is the event in it. */
export const reportTranslated = (
  event: EventContent,
  version: Event,
  { recorded, changes }: Comparison,
  report: Report,
): void => {
  const { language } = version;
  for (const [kind, { id, title, revision }] of thingsOf(version)) {
    const record = kind === "event" ? recorded?.event : recorded?.[`${kind}s`][id];
    const before = record?.languages?.[language];
    if (!revision.translated || toUtc(revision.translated) === before?.changed) continue;
    if (changes.some((one) => one.kind === kind && one.id === id)) continue;
    const { document, path, translations } = itemOf(event, kind, id);
    const own = translations?.get(language)?.document ?? document;
    report.add(
      own.source,
      own.entryRange(own === document ? path : []),
      before ? "unrecorded-change.translation" : "unrecorded-change.new-translation",
      {
        title: unlessTba(title) ?? id,
        language,
      },
    );
  }
};

/** The slot with an id of its own; one whose id is made is at its day. */
const findSlot = (event: EventContent, id: string) => {
  const written = event.days
    .flatMap((day) => day.slots)
    .find(({ data }) => data?.id === id && placementsOf(data).length !== 1);
  return written ?? event.days.find((day) => id.startsWith(day.id))?.head;
};
