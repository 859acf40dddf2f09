import { safeMarkdown } from "../../text/safe-markdown.ts";
import type { Notes } from "../notes.ts";
import type { ForeignSession, Programme } from "../programme.ts";
import type { Value } from "../../content/yaml/parse.ts";
import { sharedRooms } from "../shared-rooms.ts";
import type { Item } from "./item.ts";
import type { Ids } from "./programme-ids.ts";
import { slotTime } from "./slot-times.ts";
import { toMap } from "../../content/patch/values.ts";
import { tbaWord } from "../../content/schema/tba.ts";

/** The id of its room; of a room that is several, all. */
const roomField = (name: string, rooms: Ids["rooms"]): Value | undefined => {
  const id = rooms.get(name);
  if (id !== undefined) return id;
  return sharedRooms(name, (one) => rooms.has(one))?.flatMap((one) => rooms.get(one) ?? []);
};

/** A text of what has no file of its own: one, or one for each language. */
const inEach = (
  { language, translations = [] }: ForeignSession,
  field: "title" | "body",
  own: string,
  write: (text: string) => Value,
): Value => {
  const others = translations.flatMap(({ language: other, texts }): [string, Value][] =>
    texts[field] === undefined ? [] : [[other, write(texts[field])]],
  );
  return others.length === 0 ? write(own) : toMap([[language, write(own)], ...others]);
};

/** The place of a session in the programme; none for a session without a time. */
export const slotItem = (
  session: ForeignSession,
  ids: Ids,
  { timezone, start }: Pick<Programme, "timezone" | "start">,
  notes: Notes,
): readonly Item[] => {
  const sessionId = ids.sessions.get(session.key);
  if (!session.when && sessionId !== undefined) return [];
  const id = sessionId ?? ids.slots.get(session.key) ?? "";
  const isPlain = sessionId === undefined;
  const time = session.when ? slotTime(session.title, session.when, timezone, notes) : tbaWord;
  return [
    {
      key: session.key,
      id,
      fields: toMap([
        ["date", session.when?.date ?? session.date ?? start ?? ""],
        ["time", time],
        [
          "title",
          isPlain ? inEach(session, "title", session.title, (text) => text || tbaWord) : undefined,
        ],
        ["kind", isPlain ? session.slotKind : undefined],
        ["id", isPlain ? id : undefined],
        ["room", roomField(session.room, ids.rooms)],
        ["session", sessionId],
        ["status", session.status !== "confirmed" && isPlain ? session.status : undefined],
        ["description", isPlain ? inEach(session, "body", session.text, safeMarkdown) : undefined],
      ]),
    },
  ];
};
