/** What was in a calendar and has no time any more, so that those who subscribed to it are told: RFC 5546 §3.2.5. */
import { titleOf } from "../../i18n/title.ts";
import { isTimed } from "../../site/dated.ts";
import { type Entry, sessionEntry, slotEntry } from "../../site/entries.ts";
import { uidOf } from "../../site/identity.ts";
import type { Event, Hours, Site } from "../../site/model.ts";
import { knownUrl } from "../../urls.ts";
import { voice } from "../text/voice.ts";
import { component, line, type Lines, textLine, urlLine } from "./content-line.ts";
import { hoursLines } from "./moment.ts";
import { stampLines } from "./stamp.ts";

/** A slot or session at the time that calendars have of it. */
export type RemovedEntry = Pick<Entry, "kind" | "id" | "title" | "revision"> & {
  readonly span: Hours;
  /** True if it is in the content, and only its time is not known. */
  readonly isThere: boolean;
};

const lostItsTime = (entry: Entry): readonly RemovedEntry[] => {
  const span = isTimed(entry) ? undefined : entry.revision.was?.span;
  return span ? [{ ...entry, span, isThere: true }] : [];
};

/** What was removed, and what was put off without a new time. */
export const removedEntries = (event: Event): readonly RemovedEntry[] => [
  ...event.days
    .flatMap(({ slots }) => slots)
    .filter(({ isSession }) => !isSession)
    .flatMap((slot) => lostItsTime(slotEntry(event, slot))),
  ...event.sessions.flatMap((session) => lostItsTime(sessionEntry(session))),
  ...event.removed.flatMap((one) => (one.span ? [{ ...one, span: one.span, isThere: false }] : [])),
];

/** It keeps its place, cancelled. */
export const removedComponent = (
  site: Pick<Site, "id" | "now" | "address" | "base">,
  event: Event,
  { kind, id, title, span, revision, isThere }: RemovedEntry,
): Lines => {
  const { t, set } = voice(event);
  const name = titleOf(t, title, set);
  return component(
    "VEVENT",
    stampLines(site, uidOf(site, kind, id, event.id), revision),
    hoursLines(span),
    textLine("SUMMARY", t(isThere ? "feed.tentative" : "feed.removed", { title: name })),
    line("STATUS", "CANCELLED"),
    line("TRANSP", "TRANSPARENT"),
    urlLine("URL", knownUrl(site, event.url)),
  );
};
