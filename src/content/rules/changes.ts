/** Says what differs from what was recorded, at its place. */
import { unlessTba } from "../../site/unless-tba.ts";
import type { EventContent } from "../content.ts";
import type { Report } from "../report.ts";
import type { Change } from "../revisions/entries.ts";
import { placementsOf } from "../timing.ts";

export const reportChanges = (
  event: EventContent,
  changes: readonly Change[],
  report: Report,
): void => {
  for (const { kind, id, title, aspects } of changes) {
    const item = kind === "session" ? event.sessions.items.get(id) : undefined;
    const slot = kind === "slot" ? findSlot(event, id) : undefined;
    const { document, path } = item ?? slot ?? event.event;
    report.add(document.source, document.entryRange(path), "unrecorded-change", {
      title: unlessTba(title) ?? id,
      aspects,
    });
  }
};

/** The slot with an id of its own; one whose id is made is at its day. */
const findSlot = (event: EventContent, id: string) => {
  const written = event.days
    .flatMap((day) => day.slots)
    .find(({ data }) => data?.id === id && placementsOf(data).length !== 1);
  return written ?? event.days.find((day) => id.startsWith(day.id))?.head;
};
