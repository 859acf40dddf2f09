/**
 * One calendar of several files of the site, each with one entry. The entries stay as they are, with their UID,
 * SEQUENCE and DTSTAMP, so that a calendar which has one of them already brings it up to date.
 */

const components = (text: string, name: string): readonly string[] =>
  text.match(new RegExp(`(?<=\\r\\n)BEGIN:${name}\\r\\n[^]*?\\r\\nEND:${name}\\r\\n`, "g")) ?? [];

/** A zone once, with the changes of its clocks that any of the files needs: RFC 5545 §3.6.5. */
const joinZones = (zones: readonly string[]): readonly string[] => {
  const clocks = new Map<string, Set<string>>();
  for (const zone of zones) {
    // All that comes before its clocks is its name.
    const name = zone.slice(0, zone.search(/(?<=\r\n)BEGIN:/));
    const known = clocks.get(name) ?? new Set();
    for (const kind of ["STANDARD", "DAYLIGHT"])
      for (const one of components(zone, kind)) known.add(one);
    clocks.set(name, known);
  }
  return [...clocks].map(([name, all]) => `${name}${[...all].join("")}END:VTIMEZONE\r\n`);
};

const entriesOf = (file: string): readonly string[] => components(file, "VEVENT");

/** A property that has no parameters; lines are folded: RFC 5545 §3.1. */
const property = (entry: string, name: string): string | undefined =>
  new RegExp(`^${name}:(.*)`, "m").exec(entry.replaceAll("\r\n ", ""))?.[1]?.trimEnd();

/** The block within which a session has no hours of its own: RFC 5545 §3.8.4.5. */
const blockOf = (entry: string): string | undefined => property(entry, "RELATED-TO");

/** The blocks, by their UID, of which several sessions were chosen: at one hour a calendar shows one thing. */
export const sharedBlocks = (files: readonly string[]): ReadonlySet<string> => {
  const blocks = files.flatMap(entriesOf).flatMap((entry) => blockOf(entry) ?? []);
  return new Set(blocks.filter((block, i) => blocks.indexOf(block) !== i));
};

/**
 * `joinCalendars([one, another])`; the files' lines end in CRLF. Of the sessions of a block that several share there
 * is the block's own entry, out of the calendar of the whole programme.
 */
export const joinCalendars = (files: readonly string[], programme = ""): string => {
  const [first = ""] = files;
  const head = first.slice(0, first.search(/(?<=\r\n)BEGIN:/));
  const shared = sharedBlocks(files);
  const blocks = new Map(entriesOf(programme).map((entry) => [property(entry, "UID"), entry]));
  const entries = files.flatMap(entriesOf).map((entry) => {
    const block = blockOf(entry);
    return block !== undefined && shared.has(block) ? (blocks.get(block) ?? entry) : entry;
  });
  return [
    head,
    ...joinZones(files.flatMap((file) => components(file, "VTIMEZONE"))),
    ...new Set(entries),
    "END:VCALENDAR\r\n",
  ].join("");
};
