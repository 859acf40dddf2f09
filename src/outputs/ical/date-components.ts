/** The dates of an event to know, as entries of a calendar. */
import { eventAmongDates, type KeyDate } from "../../site/key-dates.ts";
import { isDated } from "../../site/dated.ts";
import { uidOf } from "../../site/identity.ts";
import type { Event, Site } from "../../site/model.ts";
import { eventStates } from "../../site/states.ts";
import { isMidnight, lastDay } from "../../time.ts";
import { knownUrl } from "../../urls.ts";
import { voice } from "../text/voice.ts";
import { component, line, type Lines, textLine, urlLine } from "./content-line.ts";
import { eventComponent } from "./event-component.ts";
import { dateLine, momentLine } from "./moment.ts";
import { registrationComponents } from "./registration-components.ts";
import { stampLines } from "./stamp.ts";

type Facts = Pick<Site, "id" | "now" | "address" | "base">;

/** Days where no hour is known; a deadline takes no time (RFC 5545 §3.6.1: a start alone). */
const timeLines = ({ at, until, isDeadline }: KeyDate): Lines => {
  const isWhole = isMidnight(at) && (!until || isMidnight(until));
  const write = isWhole ? dateLine : momentLine;
  const start = isDeadline && isWhole ? lastDay(at) : at;
  return write("DTSTART", start) + (until ? write("DTEND", until) : "");
};

const titleOf = (event: Event, { words }: KeyDate): string => {
  const { t, set, dates } = voice(event);
  if ("text" in words) return set(words.text);
  return "of" in words
    ? t(words.key, { what: dates.list(words.of.map((name) => set(name))) })
    : t(words.key);
};

const dateComponent = (site: Facts, event: Event, date: KeyDate): Lines =>
  component(
    "VEVENT",
    stampLines(site, uidOf(site, "date", date.id, event.id), event.revision),
    timeLines(date),
    textLine("SUMMARY", `${titleOf(event, date)} · ${voice(event).set(event.shortTitle)}`),
    line("STATUS", eventStates[event.status].calendar),
    // It keeps nobody busy.
    line("TRANSP", "TRANSPARENT"),
    urlLine("URL", knownUrl(site, event.url)),
  );

const isOfRegistration = ({ words }: KeyDate): boolean =>
  "key" in words && words.key.startsWith("dates.registration-");

/** All of them and the event itself; what another calendar of it holds too is the same entry there. */
export const dateComponents = (
  site: Facts,
  event: Event,
  dates: readonly KeyDate[],
): readonly Lines[] => [
  ...(isDated(event) && eventAmongDates(event) ? [eventComponent(site, event)] : []),
  ...(dates.some(isOfRegistration) ? registrationComponents(site, event) : []),
  ...dates
    .filter((date) => !isOfRegistration(date))
    .map((date) => dateComponent(site, event, date)),
];
