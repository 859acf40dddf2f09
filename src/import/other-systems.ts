/** Files that are none of the formats that are read, but known: what they seem to be, and what to export instead. */

/** A kind of file, and what can be read of the system that wrote it. */
export interface OtherSystem {
  readonly name: string;
  readonly reads: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a list of JSON holds first, to be recognised by it; an empty map if there is nothing. */
const firstOf = (value: unknown): Readonly<Record<string, unknown>> => {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isMap(first) ? first : {};
};

const has = (value: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(value, key));

type Own = (whole: Readonly<Record<string, unknown>>, value: unknown) => boolean;

const calendar = "`.ics`";

const inJson: readonly (readonly [name: string, reads: string, own: Own])[] = [
  [
    "pretalx (API)",
    "`schedule.json` (…/schedule/export/schedule.json)",
    (whole) => has(firstOf(whole.results), "code") || has(whole, "talks", "event_start"),
  ],
  [
    "Indico (API)",
    "`.ics` (…/event.ics?scope=contribution)",
    (whole) =>
      firstOf(whole.results)._type === "Conference" || has(firstOf(whole.results), "contributions"),
  ],
  ["Google Calendar (API)", calendar, ({ kind }) => kind === "calendar#events"],
  ["jCal", calendar, (_, value) => Array.isArray(value) && value[0] === "vcalendar"],
  [
    "OpenPlanner",
    "CSV",
    ({ sessions, speakers, event }) =>
      isMap(event) && has(firstOf(sessions), "dateStart") && Array.isArray(speakers),
  ],
  [
    "Conference Hall",
    "CSV",
    ({ talks, speakers }) =>
      has(firstOf(talks), "abstract") &&
      (has(firstOf(speakers), "uid") || has(firstOf(talks), "speakers")),
  ],
  [
    "JSON-LD (schema.org)",
    calendar,
    (whole, value) => has(whole, "@context") || has(firstOf(value), "@context"),
  ],
  ["GeoJSON", "CSV", ({ type }) => type === "FeatureCollection"],
];

/** What JSON is that no reader knows. */
export const otherJson = (value: unknown): OtherSystem | undefined => {
  const whole = isMap(value) ? value : {};
  const found = inJson.find(([, , own]) => own(whole, value));
  return found && { name: found[0], reads: found[1] };
};

const inXml: readonly (readonly [root: RegExp, name: string, reads: string])[] = [
  [/^rss$|^rdf:RDF$/i, "RSS", calendar],
  [/^feed$/, "Atom", calendar],
  [/^icalendar$/i, "xCal", calendar],
  [/^(?:ss:)?Workbook$/, "Excel 2003 (XML)", "CSV"],
  [/^office:document/, "LibreOffice (XML)", "CSV"],
  [/^kml$/i, "KML", "CSV"],
  [/^urlset$/, "Sitemap", "`schedule.xml`"],
];

/** What XML is whose first element is none that is read. */
export const otherXml = (root: string): OtherSystem | undefined => {
  const found = inXml.find(([pattern]) => pattern.test(root));
  return found && { name: found[1], reads: found[2] };
};

const inText: readonly (readonly [start: RegExp, name: string, reads: string])[] = [
  [/^%PDF-/, "PDF", "`.ics`, CSV"],
  [/^\{\\rtf/, "RTF", "CSV"],
  [/^BEGIN:VCARD/i, "vCard", calendar],
  [/^%YAML|^---\s*\n/, "YAML", "CSV"],
  [/^#{1,6} [^,;\t|\n]+\n/, "Markdown", "CSV"],
  [/^(?:From|Received|Return-Path|MIME-Version): /, "e-mail", "`.ics`"],
];

/** What other text is, by its beginning. */
export const otherText = (start: string): OtherSystem | undefined => {
  const found = inText.find(([pattern]) => pattern.test(start));
  return found && { name: found[1], reads: found[2] };
};
