/** Who speaks, in a format that has no word for it. */
import type ICAL from "ical.js";
import { toLine } from "../html.ts";
import type { Notes } from "../notes.ts";
import { shortText } from "../short-text.ts";
import { textOf } from "./ics-properties.ts";
import { readSpeakerLines } from "./ics-speaker-lines.ts";

type Component = InstanceType<typeof ICAL.Component>;

/** Which system wrote a calendar, where that decides how it is read. */
export interface IcsDialect {
  readonly isIndico: boolean;
  readonly isPretalx: boolean;
  readonly isOurs: boolean;
}

interface Names {
  /** Without the names. */
  readonly title: string;
  /** Without the line that only names the speakers. */
  readonly description: string;
  readonly names: readonly string[];
}

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[,;]|\band\b|\bet\b/)
    .map(toLine)
    .filter(Boolean);

/** Attendees without a mail address; one with an address is a guest, whose name is nobody’s business. */
const listedIn = (component: Component, title: string, notes: Notes): readonly string[] => {
  const listed: string[] = [];
  for (const property of component.getAllProperties("attendee")) {
    const name = shortText(property.getFirstParameter("cn") || "", notes);
    const type = (property.getFirstParameter("cutype") || "INDIVIDUAL").toUpperCase();
    if (type !== "INDIVIDUAL") continue;
    if (/^mailto:[^@]+@(?!invalid)/i.test(String(property.getFirstValue())))
      notes.add("guests", title);
    else if (name !== "") listed.push(name);
  }
  return listed;
};

/** A description without a first line that lists these names: “von: Ada Lovelace”. */
const withoutList = (description: string, names: readonly string[]): string => {
  const [line = "", ...rest] = description.split("\n");
  const list = /^\p{L}{2,12}\s*:(.+)$/u.exec(line)?.[1];
  const isList = list !== undefined && names.length > 0 && splitNames(list).join() === names.join();
  return isList ? rest.join("\n").trim() : description;
};

/** Who speaks: attendees whom a programme lists, else names behind the title as pretalx has them, else lines of the text. */
export const readSpeakers = (
  component: Component,
  title: string,
  { isPretalx, isOurs }: IcsDialect,
  notes: Notes,
): Names => {
  const description = textOf(component, "description");
  const listed = listedIn(component, title, notes);
  const lines = readSpeakerLines(description, isOurs, notes);
  if (listed.length > 0)
    return { title, names: listed, description: withoutList(lines.text, listed) };
  const cut = isPretalx ? title.lastIndexOf(" - ") : -1;
  if (cut === -1) return { title, names: lines.names, description: lines.text };
  const names = splitNames(title.slice(cut + 3));
  return { title: title.slice(0, cut), names, description: withoutList(description, names) };
};
