/** The `event.md` of a new event. */
import { tbaWord } from "../content/schema/tba.ts";
import { yamlText } from "../content/yaml/write.ts";
import type { ParsedDate } from "../time.ts";
import { fillTemplate } from "./templates.ts";

export interface EventFacts {
  readonly name: string;
  readonly start: ParsedDate | undefined;
  /** Its id. */
  readonly organiser: string | undefined;
}

/** A day or a month ends with itself; when an hour ends is not known. */
const startAndEnd = (start: ParsedDate | undefined): readonly [string, string] => {
  if (!start) return [tbaWord, tbaWord];
  const { precision, at } = start;
  if (precision === "minute") return [at.toFormat("yyyy-MM-dd'T'HH:mm"), tbaWord];
  const text = at.toFormat(precision === "day" ? "yyyy-MM-dd" : "yyyy-MM");
  return [text, text];
};

/** Its text: what is not known is said to be open, the rest stands in comments. */
export const eventText = ({ name, start, organiser }: EventFacts, language: string): string => {
  const [from, to] = startAndEnd(start);
  return fillTemplate("event", language, {
    name: yamlText(name),
    start: from,
    end: to,
    organisers: organiser === undefined ? tbaWord : `[${organiser}]`,
  });
};

/** The first day of an event, if it is known. */
export const firstDayOf = (start: ParsedDate | undefined): string | undefined =>
  start && start.precision !== "month" ? start.at.toFormat("yyyy-MM-dd") : undefined;
