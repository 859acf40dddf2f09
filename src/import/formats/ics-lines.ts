/** The lines of a calendar, each with its number: a line that cannot be read takes no other with it. RFC 5545 §3.1, §3.4. */
import ICAL from "ical.js";
import { ImportFault } from "../fault.ts";
import { toMoment } from "../moment.ts";
import type { Notes } from "../notes.ts";

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

interface Line {
  readonly at: number;
  readonly text: string;
}

/** Joins lines that are none to the one before, which some exporters forget to fold. */
const toLines = (text: string, notes: Notes): readonly Line[] => {
  const lines: Line[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    const last = lines.at(-1);
    if (/^[A-Za-z0-9-]+[;:]/.test(line)) lines.push({ at: i + 1, text: line });
    else if (line.trim() !== "" && last) {
      notes.add("unfolded-line", line.trim().slice(0, 60));
      lines[lines.length - 1] = { ...last, text: `${last.text}\\n${line.trim()}` };
    }
  }
  return lines;
};

/**
 * Sets the name of a zone in quotation marks where it holds a colon, as RFC 5545 §3.2 demands: the value begins
 * where a moment can be read.
 *
 *     quoteZone("DTSTART;TZID=GMT+01:00:20270612T140000") // 'DTSTART;TZID="GMT+01:00":20270612T140000'
 */
const quoteZone = (line: string): string => {
  const [, before = "", after = ""] = /^([A-Za-z-]+;(?:[^":]*;)?TZID=)([^";]*)$/i.exec(line) ?? [];
  for (let at = after.indexOf(":"); at !== -1; at = after.indexOf(":", at + 1)) {
    const value = after.slice(at + 1);
    if (toMoment(value) !== "unread-time") return `${before}"${after.slice(0, at)}":${value}`;
  }
  return line;
};

const { icalendar } = ICAL.design;
const values: unknown = icalendar.value;

/** Values that ical.js reads without judging them. All others stay as they are written, for our own door. */
const plain = ["text", "uri", "cal-address", "boolean", "integer", "float"];
const asWritten = {
  ...icalendar,
  value: Object.fromEntries(Object.entries(values ?? {}).filter(([type]) => plain.includes(type))),
};

/**
 * Rules by which a clock changes once a year: any other may have ical.js count for hours. RFC 5545 §3.6.5 knows more,
 * but no zone needs them.
 */
const isYearly = (rule: string): boolean =>
  /(?:^|;)FREQ=YEARLY(?:;|$)/i.test(rule) &&
  /(?:^|;)BYMONTH=\d{1,2}(?:;|$)/i.test(rule) &&
  /(?:^|;)BYDAY=[+-]?[1-5](?:MO|TU|WE|TH|FR|SA|SU)(?:;|$)/i.test(rule) &&
  !/(?:^|;)BY(?!MONTH=|DAY=)/i.test(rule);

/** `[name, properties, components]`, as in jCal: RFC 7265 §3.3. */
type Tree = [name: string, properties: unknown[], components: Tree[]];

interface Open {
  readonly tree: Tree;
  readonly at: number;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A property in jCal; undefined if its line cannot be read. */
const readProperty = (text: string, isOfZone: boolean): unknown[] | undefined => {
  if (isOfZone && /^RRULE:/i.test(text) && !isYearly(text.slice(6))) return undefined;
  try {
    const read: unknown = ICAL.parse.property(quoteZone(text), isOfZone ? icalendar : asWritten);
    if (!isList(read)) return undefined;
    const [name, parameters, type, ...said] = read;
    const isPlain = isOfZone || plain.some((known) => known === type);
    return [name, parameters, isPlain ? type : "unknown", ...said];
  } catch {
    return undefined;
  }
};

const eventsIn = (component: Component): readonly Component[] =>
  component.name === "vevent" ? [component] : component.getAllSubcomponents().flatMap(eventsIn);

/** What a file of calendars holds. */
export class IcsFile {
  readonly calendars: readonly Component[];
  /** All events, in whatever they stand. */
  readonly events: readonly Component[];
  readonly #lines: WeakMap<object, number>;

  constructor(trees: readonly Tree[], lines: WeakMap<object, number>) {
    this.calendars = trees.map((tree) => new ICAL.Component(tree));
    this.events = this.calendars.flatMap(eventsIn);
    this.#lines = lines;
  }

  /** The line at which something begins. */
  lineOf({ jCal }: Component | Property): number | undefined {
    return this.#lines.get(jCal);
  }
}

const neverEnds = ({ tree, at }: Open): ImportFault =>
  new ImportFault("bad-ics", { line: String(at), name: tree[0].toUpperCase() });

/**
 * Throws `ImportFault` if a component has no end: then the rest of the file is missing, and an import would take it for
 * gone. A property that cannot be read is noted, and left out.
 */
export const readIcsFile = (text: string, notes: Notes): IcsFile => {
  const lines = new WeakMap<object, number>();
  const root: Open = { tree: ["", [], []], at: 0 };
  const open: Open[] = [root];
  for (const { at, text: line } of toLines(text, notes)) {
    const inner = open.at(-1) ?? root;
    const [, mark, written = ""] = /^(begin|end):(.*)$/i.exec(line) ?? [];
    const name = written.trim().toLowerCase();
    if (mark?.toLowerCase() === "begin") {
      const outer = open.find(({ tree }) => tree[0] === "vevent");
      if (outer && name === "vevent") throw neverEnds(outer);
      const tree: Tree = [name, [], []];
      inner.tree[2].push(tree);
      lines.set(tree, at);
      open.push({ tree, at });
    } else if (mark !== undefined && open.some(({ tree }) => tree[0] === name)) {
      if (inner.tree[0] !== name) throw neverEnds(inner);
      open.pop();
    } else {
      const isOfZone = open.some(({ tree }) => tree[0] === "vtimezone");
      const property =
        inner === root || mark !== undefined ? undefined : readProperty(line, isOfZone);
      if (property) {
        inner.tree[1].push(property);
        lines.set(property, at);
      } else notes.add("bad-line", line.slice(0, 60), at);
    }
  }
  const last = open.at(-1);
  if (last && last !== root) throw neverEnds(last);
  return new IcsFile(root.tree[2], lines);
};
