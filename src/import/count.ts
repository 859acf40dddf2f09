import { parseJson } from "./json.ts";
import type { ImportFormat } from "./recognise.ts";

const listsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

const roomsOf = (day: unknown): readonly unknown[] => {
  const rooms = field(day, "rooms");
  return typeof rooms === "object" && rooms !== null ? Object.values(rooms) : [];
};

/** How many sessions a source holds, counted in its text and not by what read it; undefined for a table, whose rows are its sessions. */
export const countSource = (text: string, format: ImportFormat): number | undefined => {
  switch (format) {
    case "frab-xml":
      return (
        text.replace(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>/g, "").match(/<event[\s>]/g)?.length ?? 0
      );
    case "frab-json": {
      const schedule = field(parseJson(text), "schedule");
      const listed = listsIn(field(field(schedule, "conference"), "days"))
        .flatMap(roomsOf)
        .flatMap(listsIn);
      return listed.length + listsIn(field(schedule, "events")).length;
    }
    case "sessionize":
      return listsIn(field(parseJson(text), "sessions")).length;
    case "ics":
      return text.match(/^BEGIN:VEVENT\s*$/gim)?.length ?? 0;
    case "csv":
      return undefined;
  }
};
