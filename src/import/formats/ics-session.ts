/** An event of a calendar as a session of a neutral programme. */
import type ICAL from "ical.js";
import { plainToMarkdown } from "../html.ts";
import { readSessionKind, readSlotKind } from "../kinds.ts";
import { readLanguage } from "../languages.ts";
import { sortLinks } from "../links.ts";
import type { Notes } from "../notes.ts";
import type { PeopleIndex } from "../people.ts";
import type { ForeignSession, ForeignMaterial } from "../programme.ts";
import { shortText } from "../short-text.ts";
import type { IcsFile } from "./ics-lines.ts";
import { type IcsDialect, readSpeakers } from "./ics-people.ts";
import { stampOf, textOf, textsOf } from "./ics-properties.ts";
import { noteTimes, type TimedEvent } from "./ics-times.ts";

type Component = InstanceType<typeof ICAL.Component>;

const statuses: Readonly<Record<string, ForeignSession["status"]>> = {
  CANCELLED: "cancelled",
  TENTATIVE: "tentative",
};

/** “Hall (Centre)” of Indico → “Hall”. */
const roomOf = (location: string, isIndico: boolean, notes: Notes): string =>
  shortText(isIndico ? location.replace(/ \([^()]+\)$/, "") : location, notes);

/** The name of a file at the end of an address; as it stands if its codes are broken. */
const nameOf = (address: string): string => {
  const name = address.replace(/^.*\//, "");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const readMaterials = (component: Component): readonly ForeignMaterial[] => {
  const links = textsOf(component, "attach")
    .filter((url) => /^https?:/.test(url))
    .map((url) => ({ title: nameOf(url) || url, url, type: "" }));
  return sortLinks(links, (url) => url, true).materials;
};

/** What tells an event from others: its UID, and which instance of a recurring one it is. */
const keyOf = (component: Component, title: string): string => {
  const uid = textOf(component, "uid") || `${title} ${stampOf(component, "dtstart")}`;
  const instance = stampOf(component, "recurrence-id");
  return instance ? `${uid} ${instance}` : uid;
};

const noteOddities = (event: TimedEvent, file: IcsFile, notes: Notes): void => {
  const { component, title, isAllDay, days } = event;
  if (title === "") notes.add("no-title", textOf(component, "uid"));
  if (component.hasProperty("rrule") || component.hasProperty("rdate"))
    notes.add("recurring", title);
  if (isAllDay)
    notes.add(days > 1 ? "several-days" : "all-day", days > 1 ? `${title} (${days})` : title);
  noteTimes(event, file, notes);
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(component, "class"))) notes.add("private", title);
};

/** Reads an event; whatever looks wrong is noted. */
export const toSession = (
  event: TimedEvent,
  file: IcsFile,
  dialect: IcsDialect,
  people: PeopleIndex,
  notes: Notes,
): ForeignSession => {
  const { component, when } = event;
  noteOddities(event, file, notes);
  const { title, names, description } = readSpeakers(component, event.title, dialect, notes);
  const categories = textsOf(component, "categories")
    .filter(Boolean)
    .map((one) => shortText(one, notes));
  const kind = categories.map(readSessionKind).find((found) => found !== undefined);
  const slotKind = readSlotKind("", title);
  const isSlot = names.length === 0 && slotKind !== undefined && kind === undefined;
  const language = component.getFirstProperty("summary")?.getFirstParameter("language");
  return {
    key: keyOf(component, event.title),
    url: textOf(component, "url"),
    title,
    subtitle: "",
    kind: isSlot ? undefined : (kind ?? "talk"),
    slotKind: slotKind ?? "other",
    when,
    room: roomOf(textOf(component, "location"), dialect.isIndico, notes),
    track: "",
    language: readLanguage(language || ""),
    level: "",
    tags: categories,
    text: plainToMarkdown(description),
    people: names.flatMap((name) => people.addNamed(name, "")),
    organisations: [],
    materials: readMaterials(component),
    stream: "",
    status: statuses[textOf(component, "status").toUpperCase()] ?? "confirmed",
  };
};
