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

/** `joinCalendars([one, another])`; the files' lines end in CRLF. */
export const joinCalendars = (files: readonly string[]): string => {
  const [first = ""] = files;
  const head = first.slice(0, first.search(/(?<=\r\n)BEGIN:/));
  return [
    head,
    ...joinZones(files.flatMap((file) => components(file, "VTIMEZONE"))),
    ...files.flatMap((file) => components(file, "VEVENT")),
    "END:VCALENDAR\r\n",
  ].join("");
};
