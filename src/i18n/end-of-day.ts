import { clock } from "./clock.ts";
import { localeOf } from "./locale.ts";

const hour = { timeZone: "UTC", hour: "numeric", minute: "2-digit" } as const;

/**
 * The midnight with which a day ends: “minuit”, “midnight”; “24:00” where figures alone would be those of the
 * midnight with which it begins.
 */
export const endOfDay = (language: string): string => {
  const format = new Intl.DateTimeFormat(language, hour);
  const start = clock(language)(0);
  const isOwn = localeOf(language).clock !== undefined;
  if (isOwn) return /\p{Nd}/u.test(start) ? clock(language)(24 * 60) : start;
  if (format.resolvedOptions().hour12 === true || !/\p{Nd}/u.test(start)) return start;
  const hours = new Intl.NumberFormat(language).format(24);
  return format
    .formatToParts(0)
    .map(({ type, value }) => (type === "hour" ? hours : value))
    .join("");
};
