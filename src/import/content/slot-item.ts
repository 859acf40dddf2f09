import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Notes } from "../notes.ts";
import type { ForeignSession, Programme } from "../programme.ts";
import type { Item } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { slotTime } from "./slot-times.ts";
import { toMap } from "./values.ts";
import { tbaWord } from "../../content/schema/tags.ts";

/** The place of an entry in the programme; none for a session without a time. */
export const slotItem = (
  entry: ForeignSession,
  ids: Ids,
  { timezone, start }: Pick<Programme, "timezone" | "start">,
  notes: Notes,
): readonly Item[] => {
  const session = ids.sessions.get(entry.key);
  if (!entry.when && session !== undefined) return [];
  const id = session ?? ids.slots.get(entry.key) ?? "";
  const isPlain = session === undefined;
  const time = entry.when ? slotTime(entry.title, entry.when, timezone, notes) : tbaWord;
  return [
    {
      key: entry.key,
      id,
      fields: toMap([
        ["date", entry.when?.date ?? start ?? ""],
        ["time", time],
        ["title", isPlain ? entry.title || tbaWord : undefined],
        ["kind", isPlain ? entry.slotKind : undefined],
        ["id", isPlain ? id : undefined],
        ["room", ids.rooms.get(entry.room)],
        ["session", session],
        ["status", entry.status !== "confirmed" && isPlain ? entry.status : undefined],
        ["description", isPlain ? safeMarkdown(entry.text) : undefined],
      ]),
    },
  ];
};
