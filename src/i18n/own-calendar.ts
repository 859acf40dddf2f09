/** Dates on the pages of a site, which may name months and weekdays itself where `Intl` does not know them. */
import type { Spoken } from "../site/spoken.ts";
import { calendar } from "./calendar.ts";
import { elsewhere, isSpoken, tagFor } from "./catalogue.ts";
import { intlTag } from "./locale.ts";
import { ownLanguages } from "./own-words.ts";

type Calendar = ReturnType<typeof calendar>;

/** The names that a site gives, those of a region before those of its language. */
const namesOf = (spoken: Spoken) => {
  const said = ownLanguages(spoken);
  return {
    months: said.find((own) => own.months)?.months,
    weekdays: said.find((own) => own.weekdays)?.weekdays,
  };
};

/** The language whose order of days and months, and whose hours, are written. */
export const dateTag = (spoken: Spoken): string => {
  const { months, weekdays } = namesOf(spoken);
  if (isSpoken(spoken.language) || (!months && !weekdays))
    return tagFor(Intl.DateTimeFormat, spoken);
  return ownLanguages(spoken).find((own) => own.like !== undefined)?.like ?? elsewhere;
};

const day = 86_400_000;

/** What a language calls what the site names itself: of each name of its own, that of the site. */
const renamings = (tag: string, spoken: Spoken): ReadonlyMap<string, string> => {
  const { months = [], weekdays = [] } = namesOf(spoken);
  const utc = { timeZone: "UTC" } as const;
  const month = new Intl.DateTimeFormat(intlTag(tag), { month: "long", ...utc });
  const weekday = new Intl.DateTimeFormat(intlTag(tag), { weekday: "long", ...utc });
  // The fifth of January 1970 was a Monday.
  return new Map([
    ...months.map((name, i) => [month.format(Date.UTC(1970, i, 1)), name] as const),
    ...weekdays.map((name, i) => [weekday.format((4 + i) * day), name] as const),
  ]);
};

/** How dates are written on the pages of a site. */
export const calendarOf = (spoken: Spoken): Calendar => {
  const tag = dateTag(spoken);
  const usual = calendar(tag);
  const names = renamings(tag, spoken);
  if (names.size === 0) return usual;
  const known = new RegExp(`(?<!\\p{L})(?:${[...names.keys()].join("|")})(?!\\p{L})`, "gu");
  const renamed = (text: string): string => text.replace(known, (name) => names.get(name) ?? name);
  const both =
    (write: Calendar["span"]): Calendar["span"] =>
    (first, last) =>
      renamed(write(first, last));
  return {
    ...usual,
    date: (local) => renamed(usual.date(local)),
    shortDate: (local) => renamed(usual.shortDate(local)),
    dayMonth: (local) => renamed(usual.dayMonth(local)),
    weekdayDayMonth: (local) => renamed(usual.weekdayDayMonth(local)),
    weekday: (local) => renamed(usual.weekday(local)),
    // Nobody has said how these names are cut.
    weekdayShort: (local) => renamed(usual.weekday(local)),
    month: (local) => renamed(usual.month(local)),
    monthName: (local) => renamed(usual.monthName(local)),
    span: both(usual.span),
    monthSpan: both(usual.monthSpan),
  };
};
