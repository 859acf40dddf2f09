import { oncePerLanguage } from "./memo.ts";

const noBreak = "\u00a0";

const frenchClock = (minutes: number): string => {
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}${noBreak}h`;
  return rest === 0 ? hours : `${hours}${noBreak}${String(rest).padStart(2, "0")}`;
};

/** Clock times as `Intl` has them, but without the minutes of a full hour where hours go to twelve: “2 PM”. */
const intlClock = (language: string): ((minutes: number) => string) => {
  const zone = { timeZone: "UTC", hour: "numeric" } as const;
  const precise = new Intl.DateTimeFormat(language, { ...zone, minute: "2-digit" });
  const full = new Intl.DateTimeFormat(language, zone);
  const hasTwelveHours = full.resolvedOptions().hour12 === true;
  return (minutes) =>
    (hasTwelveHours && minutes % 60 === 0 ? full : precise)
      .format(minutes * 60_000)
      .replaceAll(" ", noBreak);
};

/** Writes a clock time, given in minutes from midnight, without a place to break: `810` → “13 h 30”, “1:30 PM”. */
export const clock = oncePerLanguage((language) => {
  const write = language.startsWith("fr") ? frenchClock : intlClock(language);
  const written = new Map<number, string>();
  return (minutes: number): string => {
    const known = written.get(minutes);
    if (known !== undefined) return known;
    const fresh = write(minutes);
    written.set(minutes, fresh);
    return fresh;
  };
});
