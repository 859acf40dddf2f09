/** When and where, in words. */
import { eventDays } from "../site/days.ts";
import type { Entry } from "../site/entries.ts";
import { type Event, type Previously, TBA } from "../site/model.ts";
import { isolateText } from "../text/bidi.ts";
import { type Dates, dates } from "./dates.ts";
import { type Translate, translator } from "./index.ts";
import { direction } from "./languages.ts";

/** An event's days in a line: “11 juin 2013”, “10–13 mars 2027”, “mars 2028”, “date à confirmer”. */
export const eventWhen = (event: Event, t: Translate, write: Dates): string => {
  const days = eventDays(event);
  if (!days) return t("poster.date-tba");
  return event.start?.precision === "month"
    ? write.month(days.first)
    : write.dateSpan(days.first, days.last);
};

const line = (pieces: readonly (string | undefined)[], language: string): string =>
  pieces
    .filter((piece) => piece !== undefined)
    .map((piece) => isolateText(piece, direction(language)))
    .join(", ");

/** “samedi 27 mars 2027, de 10 h 30 à 12 h, salle A”; what is not known yet is said. */
export const entryWhen = ({ slot, span, room }: Entry, language: string): string => {
  const t = translator(language);
  const write = dates(language);
  if (!slot) return t("session.unscheduled");
  return line(
    [
      write.date(span?.start ?? slot.day.date),
      span ? write.spokenSpan(span) : t("programme.time-tba"),
      room === TBA ? t("programme.room-tba") : room?.name,
      slot.venue?.name,
    ],
    language,
  );
};

/** The same of where it was before it moved, as far as the content says it. */
export const formerWhen = ({ date, span, room }: Previously, language: string): string => {
  const write = dates(language);
  const day = date ?? span?.start;
  return line([day && write.date(day), span && write.spokenSpan(span), room?.name], language);
};
