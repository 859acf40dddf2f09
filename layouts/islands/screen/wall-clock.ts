/** Clocks of a zone, wherever the screen hangs. */

/** What clocks of a zone show, in milliseconds as if it were UTC. */
const wallOf = (at: number, zone: string): number => {
  // “2027-09-23 10:05:00”
  const written = new Intl.DateTimeFormat("sv", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(at);
  return Date.parse(`${written.replace(" ", "T")}Z`);
};

/** When the clocks of a zone show something: `momentIn("2027-09-23T10:05", "Europe/Dublin")`; an offset counts. */
export const momentIn = (text: string, zone: string): number | undefined => {
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(text.slice("2027-09-23T".length));
  const wall = Date.parse(hasOffset ? text : `${text.includes("T") ? text : `${text}T00:00`}Z`);
  if (Number.isNaN(wall)) return undefined;
  if (hasOffset) return wall;
  const near = 2 * wall - wallOf(wall, zone);
  return near + wall - wallOf(near, zone);
};

/** How far from the device's clock the screen's is: `?at=2027-09-23T10:05` rehearses that moment, and goes on from there. */
export const shiftOf = (search: string, zone: string, now: number): number => {
  // In a query `+` is a space.
  const at = new URLSearchParams(search).get("at")?.replace(" ", "+");
  const moment = at === undefined ? undefined : momentIn(at, zone);
  return moment === undefined ? 0 : moment - now;
};

export interface WallClock {
  /** “14:05”; “2:05” and “PM” */
  readonly time: (at: number) => readonly [figures: string, half: string];
  /** “Thursday 23 September” */
  readonly date: (at: number) => string;
  /** “14:05”, of another day “Thursday 14:05”. */
  readonly since: (at: number, now: number) => string;
}

export const wallClock = (language: string, zone: string): WallClock => {
  const write = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...style, timeZone: zone });
  const hours = { hour: "numeric", minute: "2-digit" } as const;
  const [time, date, other] = [
    write(hours),
    write({ weekday: "long", day: "numeric", month: "long" }),
    write({ ...hours, weekday: "long" }),
  ];
  return {
    time: (at) => {
      const parts = time.formatToParts(at);
      const half = parts.find(({ type }) => type === "dayPeriod")?.value ?? "";
      const figures = parts.filter(({ type }) => type !== "dayPeriod");
      return [
        figures
          .map(({ value }) => value)
          .join("")
          .trim(),
        half,
      ];
    },
    date: (at) => date.format(at),
    since: (at, now) => (date.format(at) === date.format(now) ? time : other).format(at),
  };
};
