/** An event as one entry of a calendar. */
import { uidOf } from "../../site/identity.ts";
import type { DatedEvent } from "../../site/dated.ts";
import type { Site } from "../../site/model.ts";
import { eventStates } from "../../site/states.ts";
import { knownUrl } from "../../urls.ts";
import { component, line, type Lines, textLine, urlLine, toText } from "./content-line.ts";
import { eventTitle } from "../text/state.ts";
import { eventText } from "./description.ts";
import { eventTimes } from "./event-times.ts";
import { eventPlaceLines } from "./location.ts";
import { dateLine, momentLine } from "./moment.ts";
import { stampLines } from "./stamp.ts";
import { voice } from "../text/voice.ts";

const timeLines = (event: DatedEvent): Lines => {
  const { isWholeDays, start, end } = eventTimes(event);
  const write = isWholeDays ? dateLine : momentLine;
  return write("DTSTART", start) + (end ? write("DTEND", end) : "");
};

/** The event, whole; what does not take place at its date is there, and says so. */
export const eventComponent = (
  site: Pick<Site, "id" | "now" | "address" | "base">,
  event: DatedEvent,
): Lines => {
  const { calendar } = eventStates[event.status];
  return component(
    "VEVENT",
    stampLines(site, uidOf(site, "event", event.id), event.revision),
    timeLines(event),
    textLine("SUMMARY", eventTitle(voice(event), event, event.shortTitle)),
    eventPlaceLines(event),
    textLine("DESCRIPTION", eventText(event)),
    event.keywords.length > 0 ? line("CATEGORIES", event.keywords.map(toText).join(",")) : "",
    line("STATUS", calendar),
    calendar === "CANCELLED" ? line("TRANSP", "TRANSPARENT") : "",
    urlLine("URL", knownUrl(site, event.url)),
  );
};
