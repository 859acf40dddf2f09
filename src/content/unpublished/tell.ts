/** What is said of what waits to be published. */
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

/** How many of the files, or of those with a part that waits, and which of them comes next; empty if there are none. */
const lineOf = (
  word: "check.waiting" | "check.waiting-parts",
  waiting: readonly Waiting[],
  language: string,
): string => {
  if (waiting.length === 0) return "";
  const [next] = waiting
    .flatMap(({ file, until }) => (until ? [{ file, until }] : []))
    .sort((a, b) => +a.until - +b.until);
  const values = {
    count: waiting.length,
    file: next?.file,
    moment: next && whenPublished(next.until, language),
  };
  return `${commandWords(language)(word, values)}\n`;
};

/** A line of the files that are not published, and one of those in which something is not; empty if all is. */
export const waitingLines = (waiting: readonly Waiting[], language: string): string =>
  lineOf(
    "check.waiting",
    waiting.filter(({ isPart }) => !isPart),
    language,
  ) +
  lineOf(
    "check.waiting-parts",
    waiting.filter(({ isPart }) => isPart),
    language,
  );
