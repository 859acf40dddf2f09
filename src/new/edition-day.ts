/** A day's programme of the next edition: its slots, without what was given in them. */
import type { DayContent, EventContent } from "../content/content.ts";
import { nameSlots } from "../content/slot-ids.ts";
import { placementsOf, timeSlots } from "../content/timing.ts";
import { YamlEdit } from "../content/yaml/edit.ts";
import { yamlText } from "../content/yaml/write.ts";
import type { Translate } from "../i18n/index.ts";

/** What was true of one edition only. */
const leftBehind = ["session", "sessions", "themes", "previously", "status"] as const;

/** The text of each day, by its old date. */
export const nextDays = (
  event: EventContent,
  zone: string,
  t: Translate,
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
            ...(isUntitled ? [`title: ${yamlText(t(`slot.${kind}`))}`] : []),
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
