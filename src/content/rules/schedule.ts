/** A session is in one slot at most; who and what is in none is said. */
import { type EventContent, isWhole } from "../content.ts";
import { isId } from "../schema/scalars.ts";
import { placementsOf } from "../timing.ts";
import { type EventScope, within } from "./scope.ts";

export const checkSchedule = (scope: EventScope, meant: ReadonlySet<string>): void => {
  const scheduled = checkScheduledTwice(scope);
  const { event } = scope;
  // What a broken file refers to is not known: nothing is called unused because of it.
  const areSlotsWhole = event.days.every(
    (day) => !day.document.isBroken && day.slots.every((slot) => slot.data !== undefined),
  );
  if (!areSlotsWhole) return;
  checkUnscheduled(scope, scheduled, meant);
  if (isWhole(event.sessions) && isWhole(event.themes)) checkUnused(scope, meant);
};

const checkScheduledTwice = ({ slots, report }: EventScope): ReadonlySet<string> => {
  const seen = new Map<string, string>();
  for (const { item, data } of slots) {
    for (const { session, path } of placementsOf(data)) {
      const here = within(item, path);
      const other = seen.get(session);
      if (other === undefined) seen.set(session, item.document.pointer(here));
      else {
        const range = item.document.valueRange(here);
        report.add(item.document.source, range, "scheduled-twice", { session, other });
      }
    }
  }
  return new Set(seen.keys());
};

const checkUnscheduled = (
  { event, report }: EventScope,
  scheduled: ReadonlySet<string>,
  meant: ReadonlySet<string>,
): void => {
  // Before there is a programme, no session can be in it.
  if (event.days.length === 0) return;
  for (const { id, document, data } of event.sessions.items.values()) {
    const isElsewhere = data?.status === "cancelled" || data?.replaced_by !== undefined;
    if (scheduled.has(id) || meant.has(`session:${id}`) || isElsewhere || !data || !isId(id))
      continue;
    report.add(document.source, { start: 0, end: 0 }, "unscheduled-session", { id });
  }
};

const checkUnused = ({ event, report }: EventScope, meant: ReadonlySet<string>): void => {
  const used = usedIn(event);
  for (const kind of ["speaker", "theme"] as const) {
    for (const { id, document } of event[`${kind}s`].items.values()) {
      // A name that cannot be an id is reported as such, and can be used nowhere.
      if (used.has(`${kind}:${id}`) || meant.has(`${kind}:${id}`) || !isId(id)) continue;
      report.add(document.source, { start: 0, end: 0 }, `unused-${kind}`, { id });
    }
  }
};

const usedIn = (event: EventContent): ReadonlySet<string> => {
  const used = new Set<string>();
  const use = (kind: "speaker" | "theme", ids: readonly string[]): void => {
    for (const id of ids) used.add(`${kind}:${id}`);
  };
  for (const { data } of event.sessions.items.values()) {
    if (!data) continue;
    use("speaker", speakersOf(data.speakers));
    use("speaker", data.moderators);
    use("theme", data.themes);
    for (const part of data.parts) use("speaker", part.speakers);
  }
  for (const { data } of event.themes.items.values()) use("speaker", data?.facilitators ?? []);
  for (const day of event.days) for (const { data } of day.slots) use("theme", data?.themes ?? []);
  // A proposed theme is not in a slot yet.
  for (const { id, data } of event.themes.items.values())
    if (data?.status === "proposed") use("theme", [id]);
  return used;
};

/** The ids of a session's own speakers, those who have withdrawn among them. */
export const speakersOf = (
  speakers: "tba" | readonly (string | { readonly speaker: string })[],
): readonly string[] =>
  speakers === "tba"
    ? []
    : speakers.flatMap((one) =>
        typeof one === "string" ? (one === "tba" ? [] : [one]) : [one.speaker],
      );
