/** A day's programme of the next edition: its slots, without what was given in them. */
import type { DayContent, EventContent } from "../content/content.ts";
import { type NamedSlot, nameSlots } from "../content/slot-ids.ts";
import { placementsOf, timeSlots } from "../content/timing.ts";
import { YamlEdit } from "../content/yaml/edit.ts";
import { yamlText } from "../content/yaml/write.ts";
import type { Translate } from "../i18n/index.ts";

/** What was true of one edition only. */
const leftBehind = ["session", "sessions", "themes", "previously", "status"] as const;

/** What a slot of a kind is called: in one language, or in each of several. */
const titleOf = (kind: NamedSlot["kind"], languages: readonly [string, Translate][]): string => {
  const titles = languages.map(([language, t]) => [language, yamlText(t(`slot.${kind}`))] as const);
  return titles.length === 1
    ? (titles[0]?.[1] ?? "")
    : `{ ${titles.map(([language, title]) => `${language}: ${title}`).join(", ")} }`;
};

/** The text of each day, by its old date. */
export const nextDays = (
  event: EventContent,
  zone: string,
  languages: readonly [string, Translate][],
): ReadonlyMap<DayContent, string> => {
  const slots = timeSlots(event, zone);
  const names = nameSlots(event, slots);
  return new Map(
    event.days.map((day) => {
      const edit = new YamlEdit(day.document);
      for (const slot of slots) {
        const { item, data } = slot;
        if (slot.day !== day) continue;
        const kind = names.get(slot)?.kind ?? "other";
        const isOfSession = placementsOf(data).length === 1;
        const isUntitled = !edit.has([...item.path, "title"]);
        edit.insertAfter(
          [...item.path, "time"],
          [
            ...(isUntitled ? [`title: ${titleOf(kind, languages)}`] : []),
            // Without its session, the slot would be of no kind.
            ...(isOfSession && data.kind === undefined && kind !== "other"
              ? [`kind: ${kind}`]
              : []),
          ],
        );
        for (const field of leftBehind) edit.remove([...item.path, field]);
      }
      return [day, edit.toString()];
    }),
  );
};
