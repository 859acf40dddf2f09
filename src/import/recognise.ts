import { isTable } from "./formats/is-table.ts";
import { ImportFault } from "./fault.ts";
import { parseJson } from "./json.ts";
import { type OtherSystem, otherJson, otherText, otherXml } from "./other-systems.ts";

export const importFormats = ["frab-xml", "frab-json", "sessionize", "ics", "csv"] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Says what a file seems to be, where that is known. */
const refusalOf = (other: OtherSystem | undefined, otherwise: ImportFault): ImportFault =>
  other ? new ImportFault("other-system", { ...other }) : otherwise;

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** What Sessionize alone has: other systems list `sessions` and `speakers` too. */
const isSessionize = (value: unknown): boolean => {
  const sessions = fieldOf(value, "sessions");
  if (!Array.isArray(sessions) || !Array.isArray(fieldOf(value, "speakers"))) return false;
  const isOwn = (session: unknown): boolean =>
    ["isServiceSession", "categoryItems", "startsAt"].some(
      (key) => fieldOf(session, key) !== undefined,
    );
  // Before sessions are chosen, there are none.
  return sessions.length === 0 ? Array.isArray(fieldOf(value, "categories")) : sessions.some(isOwn);
};

const jsonFormat = (text: string): ImportFormat => {
  const value = parseJson(text);
  if (typeof fieldOf(fieldOf(value, "schedule"), "conference") === "object") return "frab-json";
  if (isSessionize(value)) return "sessionize";
  // Other views of Sessionize: grids and lists of groups lack most of what is known.
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (Array.isArray(fieldOf(first, "rooms")) || fieldOf(first, "groupId") !== undefined)
    throw new ImportFault("sessionize-view");
  throw refusalOf(otherJson(value), new ImportFault("unknown-json"));
};

const rootOf = (text: string): string =>
  /<([\w:.-]+)/.exec(text.slice(0, 20_000).replace(/<!--[^]*?-->/g, ""))?.[1] ?? "";

/** The format of a text, by what stands in it and not by its name. Throws `ImportFault` if it is none that is known. */
export const recogniseFormat = (text: string): ImportFormat => {
  const start = text.slice(0, 4000).trimStart();
  if (start === "") throw new ImportFault("empty");
  if (/^BEGIN:VCALENDAR/i.test(start)) return "ics";
  const other = otherText(start);
  if (other) throw refusalOf(other, new ImportFault("unknown-format"));
  if (/^[[{]/.test(start)) return jsonFormat(text);
  if (start.startsWith("<")) {
    const root = rootOf(text);
    if (root === "schedule") return "frab-xml";
    if (/^html$/i.test(root)) throw new ImportFault("web-page");
    throw refusalOf(otherXml(root), new ImportFault("unknown-xml"));
  }
  if (isTable(start)) return "csv";
  throw new ImportFault("unknown-format");
};
