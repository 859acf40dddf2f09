/** One line about what waits to be published. */
import { commandWords } from "../../i18n/commands.ts";
import { dates } from "../../i18n/dates.ts";
import { spokenLanguage } from "../../i18n/catalogue.ts";
import { type DateTime, isMidnight } from "../../time.ts";
import type { Waiting } from "./find.ts";

/** A moment in words; without its hour where that is the beginning of the day. */
export const whenPublished = (until: DateTime, language: string): string => {
  const { moment, date } = dates(spokenLanguage(language));
  return (isMidnight(until) ? date : moment)(until);
};

/** How many files are not published, and which of them comes next; empty if all are published. */
export const waitingLine = (waiting: readonly Waiting[], language: string): string => {
  if (waiting.length === 0) return "";
  const [next] = waiting
    .flatMap(({ file, until }) => (until ? [{ file, until }] : []))
    .sort((a, b) => +a.until - +b.until);
  const values = {
    count: waiting.length,
    file: next?.file,
    moment: next && whenPublished(next.until, language),
  };
  return `${commandWords(language)("check.waiting", values)}\n`;
};
