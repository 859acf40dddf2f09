/** Who speaks, in a format that has no word for it. */
import type ICAL from "ical.js";
import { toLine } from "../html.ts";
import type { Notes } from "../notes.ts";
import { decodeEntities, shortText } from "../short-text.ts";

type Component = InstanceType<typeof ICAL.Component>;

interface Names {
  /** Without the names. */
  readonly title: string;
  readonly names: readonly string[];
}

const splitNames = (text: string): readonly string[] =>
  text
    .split(/[,;]|\band\b|\bet\b/)
    .map(toLine)
    .filter(Boolean);

/** “Speakers: A, B”, as Indico begins a description. */
const speakersLine = /^\s*(?:Speakers?|Intervenant·?e?·?s?|Orateurs?)\s*:\s*([^\n]+)\n*/i;

/**
 * Attendees without a mail address are those whom a programme lists; one with an address is a guest,
 * whose name is nobody’s business. pretalx puts names behind the title, Indico before the text.
 */
export const readAttendees = (
  component: Component,
  title: string,
  { isIndico, isPretalx }: { readonly isIndico: boolean; readonly isPretalx: boolean },
  notes: Notes,
): Names => {
  const listed: string[] = [];
  for (const property of component.getAllProperties("attendee")) {
    const name = shortText(property.getFirstParameter("cn") || "", notes);
    const type = (property.getFirstParameter("cutype") || "INDIVIDUAL").toUpperCase();
    if (type !== "INDIVIDUAL") continue;
    if (/^mailto:[^@]+@(?!invalid)/i.test(String(property.getFirstValue())))
      notes.add("guests", title);
    else if (name !== "") listed.push(name);
  }
  if (listed.length > 0) return { title, names: listed };
  if (isIndico) {
    const description: unknown = component.getFirstPropertyValue("description");
    const written = speakersLine.exec(typeof description === "string" ? description : "")?.[1];
    const line = written && decodeEntities(written, notes);
    // “Ada Lovelace (CERN)”: where someone comes from is no part of the name.
    return { title, names: line === undefined ? [] : splitNames(line.replace(/ \([^()]*\)/g, "")) };
  }
  const cut = isPretalx ? title.lastIndexOf(" - ") : -1;
  return cut === -1
    ? { title, names: [] }
    : { title: title.slice(0, cut), names: splitNames(title.slice(cut + 3)) };
};

/** A description without the line that only names the speakers: “von: Ada Lovelace”. */
export const withoutSpeakers = (
  description: string,
  names: readonly string[],
  isIndico: boolean,
): string => {
  if (isIndico) return description.replace(speakersLine, "");
  const [line = "", ...rest] = description.split("\n");
  const list = /^\p{L}{2,12}\s*:(.+)$/u.exec(line)?.[1];
  const isList = list !== undefined && names.length > 0 && splitNames(list).join() === names.join();
  return isList ? rest.join("\n").trim() : description;
};
