/** One line about what waits to be published. */
import { commandWords } from "../../i18n/commands.ts";
import { dates } from "../../i18n/dates.ts";
import { spokenLanguage } from "../../i18n/catalogue.ts";
import { isMidnight } from "../../time.ts";
import type { Waiting } from "./find.ts";

/** How many files are not published, and which of them comes next; empty if all are published. */
export const waitingLine = (waiting: readonly Waiting[], language: string): string => {
  if (waiting.length === 0) return "";
  const [next] = waiting
    .flatMap(({ file, until }) => (until ? [{ file, until }] : []))
    .sort((a, b) => +a.until - +b.until);
  const spoken = spokenLanguage(language);
  const { moment, date } = dates(spoken);
  const values = {
    count: waiting.length,
    file: next?.file,
    moment: next && (isMidnight(next.until) ? date : moment)(next.until),
  };
  return `${commandWords(language)("check.waiting", values)}\n`;
};
