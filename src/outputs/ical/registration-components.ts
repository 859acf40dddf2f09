/** When a registration opens and closes, as entries of a calendar that remind of it. */
import { uidOf } from "../../site/identity.ts";
import type { Event, Site } from "../../site/model.ts";
import { isMidnight, lastDay } from "../../time.ts";
import { knownUrl } from "../../urls.ts";
import { component, line, type Lines, textLine, urlLine } from "./content-line.ts";
import { dateLine, momentLine } from "./moment.ts";
import { stampLines } from "./stamp.ts";
import { eventStates } from "../../site/states.ts";
import { lines } from "../text/paragraphs.ts";
import { voice } from "../text/voice.ts";
import { waysInText } from "../text/ways.ts";

type Facts = Pick<Site, "id" | "now" | "address" | "base">;

/** A reminder: RFC 5545 §3.6.6. */
const alarm = (trigger: string, text: string): Lines =>
  component(
    "VALARM",
    line("ACTION", "DISPLAY"),
    textLine("DESCRIPTION", text),
    line("TRIGGER", trigger),
  );

const entry = (
  site: Facts,
  event: Event,
  id: "opens" | "closes",
  timeLine: Lines,
  trigger: string,
): Lines => {
  const said = voice(event);
  const { t, set } = said;
  const { registration } = event;
  const title = t(`calendar.registration-${id}`, { event: set(event.shortTitle) });
  return component(
    "VEVENT",
    stampLines(site, uidOf(site, "registration", id, event.id), event.revision),
    timeLine,
    textLine("SUMMARY", title),
    textLine("DESCRIPTION", lines(...waysInText(said, registration)) || undefined),
    line("STATUS", eventStates[event.status].calendar),
    // It keeps nobody busy.
    line("TRANSP", "TRANSPARENT"),
    urlLine("URL", knownUrl(site, event.url)),
    alarm(trigger, title),
  );
};

/** The opening, with a reminder at that moment, and the closing, with one a day before; those that are dated. */
export const registrationComponents = (site: Facts, event: Event): readonly Lines[] => {
  const { opens, closes } = event.registration;
  return [
    ...(opens
      ? [
          entry(
            site,
            event,
            "opens",
            isMidnight(opens) ? dateLine("DTSTART", opens) : momentLine("DTSTART", opens),
            "PT0S",
          ),
        ]
      : []),
    ...(closes
      ? [
          entry(
            site,
            event,
            "closes",
            // What closes at midnight closes, in words, with the day before.
            isMidnight(closes)
              ? dateLine("DTSTART", lastDay(closes))
              : momentLine("DTSTART", closes),
            "-P1D",
          ),
        ]
      : []),
  ];
};
