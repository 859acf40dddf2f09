import { ImportFault } from "./fault.ts";
import { parseJson } from "./json.ts";

export const importFormats = ["frab-xml", "frab-json", "sessionize", "ics", "csv"] as const;
export type ImportFormat = (typeof importFormats)[number];

const jsonFormat = (text: string): ImportFormat => {
  const value = parseJson(text);
  if (typeof value === "object" && value !== null) {
    if ("schedule" in value) return "frab-json";
    if ("sessions" in value && "speakers" in value) return "sessionize";
    // Other views of Sessionize: grids and lists of groups lack most of what is known.
    const first: unknown = Array.isArray(value) ? value[0] : undefined;
    if (typeof first === "object" && first !== null && ("rooms" in first || "groupId" in first))
      throw new ImportFault("sessionize-view");
  }
  throw new ImportFault("unknown-json");
};

/** The format of a text, by what stands in it and not by its name. Throws `ImportFault` if it is none that is known. */
export const recogniseFormat = (text: string): ImportFormat => {
  const start = text.slice(0, 4000).trimStart();
  if (start === "") throw new ImportFault("empty");
  if (/^BEGIN:VCALENDAR/i.test(start)) return "ics";
  if (/^[[{]/.test(start)) return jsonFormat(text);
  if (start.startsWith("<")) {
    if (/<schedule[\s>/]/.test(text.slice(0, 20_000))) return "frab-xml";
    throw new ImportFault(/^<(?:!doctype html|html)/i.test(start) ? "web-page" : "unknown-xml");
  }
  if (/[,;\t|]/.test(start.split("\n")[0] ?? "")) return "csv";
  throw new ImportFault("unknown-format");
};
