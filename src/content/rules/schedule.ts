/** A session is in one slot at most; who and what is in none is said. */
import { type EventContent, isWhole, type Item } from "../content.ts";
import type { SlotInput } from "../schema/programme.ts";
import type { SessionInput } from "../schema/session.ts";
import { visitTagged } from "../schema/tags.ts";
import { placementsOf, type TimedSlot } from "../timing.ts";
import { lacks } from "./lacks.ts";
import type { Path } from "../yaml/path.ts";
import { type EventScope, within } from "./scope.ts";
import { TBA } from "../../site/model.ts";

export const checkSchedule = (scope: EventScope, meant: ReadonlySet<string>): void => {
  for (const day of scope.event.days) for (const slot of day.slots) checkSlot(scope, slot);
  for (const session of scope.event.sessions.items.values()) checkReplacement(scope, session);
  const scheduled = checkScheduledTwice(scope);
  const { event } = scope;
  // What a broken file refers to is not known: nothing is called unused because of it.
  const areSlotsWhole = event.days.every(({ head, slots }) =>
    [head, ...slots].every(({ data }) => data !== undefined),
  );
  if (!areSlotsWhole) return;
  checkUnscheduled(scope, scheduled, meant);
  if (isWhole(event.sessions) && isWhole(event.themes)) checkUnused(scope, meant);
};

/** A slot says its sessions in one way, and has a title unless its only session gives it one. */
const checkSlot = ({ report }: EventScope, item: Item<SlotInput>): void => {
  const { document, partial: known } = item;
  const listed = document.at(within(item, ["sessions"]));
  const single = document.at(within(item, ["session"]));
  if (listed !== undefined && single !== undefined) {
    const range = document.valueRange(within(item, ["session"]));
    report.add(document.source, range, "bad-value.session-and-sessions");
    return;
  }
  // What sessions a misspelt field or a faulty list was to name is not known.
  const isKnown = single !== undefined || known.sessions !== undefined;
  if (!isKnown && !(lacks(item, "session") && lacks(item, "sessions") && listed === undefined))
    return;
  const count = known.sessions?.length ?? (single === undefined ? 0 : 1);
  if (count === 1 || !lacks(item, "title")) return;
  const key = count === 0 ? "missing-field.slot-title" : "missing-field.title-of-several";
  report.add(document.source, document.entryRange(item.path), key);
};

const checkReplacement = (
  { report }: EventScope,
  { id, partial: known, document }: Item<SessionInput>,
) => {
  if (known.replaced_by !== id) return;
  report.add(document.source, document.valueRange(["replaced_by"]), "bad-value.itself", {
    value: id,
  });
};

const checkScheduledTwice = ({ slots, report }: EventScope): ReadonlySet<string> => {
  const seen = new Map<string, { readonly path: Path; readonly slot: TimedSlot }>();
  for (const slot of slots) {
    const { item, data } = slot;
    for (const { session, path } of placementsOf(data)) {
      const here = within(item, path);
      const before = seen.get(session);
      if (!before) {
        seen.set(session, { path: here, slot });
        continue;
      }
      const range = item.document.valueRange(here);
      if (before.slot === slot) {
        report.add(item.document.source, range, "scheduled-twice.slot", { session });
      } else {
        const other = before.slot.item.document.pointer(before.path);
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
    if (scheduled.has(id) || meant.has(`session:${id}`) || isElsewhere || !data) continue;
    report.add(document.source, { start: 0, end: 0 }, "unscheduled-session", { id });
  }
};

const checkUnused = ({ event, report }: EventScope, meant: ReadonlySet<string>): void => {
  const used = usedIn(event).union(meant);
  for (const kind of ["speaker", "theme"] as const) {
    for (const { id, document, data } of event[`${kind}s`].items.values()) {
      if (!data || used.has(`${kind}:${id}`)) continue;
      // Who organises, helps or is announced by themselves need not speak.
      const helps = used.has(`organiser:${id}`) || used.has(`member:${id}`);
      if (kind === "speaker" && helps) continue;
      report.add(document.source, { start: 0, end: 0 }, `unused-${kind}`, { id });
    }
  }
};

const usedIn = (event: EventContent): ReadonlySet<string> => {
  const used = new Set<string>();
  const { schema, document } = event.event;
  visitTagged(schema, document.at([]), [], (_, tag, id) => {
    if (tag.type === "reference") used.add(`${tag.kind}:${id}`);
  });
  const use = (kind: "speaker" | "theme", ids: readonly string[]): void => {
    for (const id of ids) used.add(`${kind}:${id}`);
  };
  for (const { id, data } of event.speakers.items.values())
    if (data?.featured) use("speaker", [id]);
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
export const speakersOf = (speakers: SessionInput["speakers"]): readonly string[] =>
  speakers === TBA
    ? []
    : speakers.flatMap((one) =>
        one === TBA ? [] : typeof one === "string" ? [one] : [one.speaker],
      );
