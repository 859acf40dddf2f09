import { oncePerLanguage } from "./memo.ts";

const noBreak = "\u00a0";
const hour = { timeZone: "UTC", hour: "numeric" } as const;

const frenchClock = (minutes: number): string => {
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}${noBreak}h`;
  return rest === 0 ? hours : `${hours}${noBreak}${String(rest).padStart(2, "0")}`;
};

/** Hours that a language has a word for, where figures would mislead: nobody is sure what 12 PM is. */
const named = (language: string, hasTwelveHours: boolean): ReadonlyMap<number, string> => {
  if (language.startsWith("fr")) return new Map([[0, "minuit"]]);
  return new Map(
    hasTwelveHours && language.startsWith("en")
      ? [
          [0, "midnight"],
          [720, "noon"],
        ]
      : [],
  );
};

/** Clock times as `Intl` has them, but without the minutes of a full hour where hours go to twelve: “2 PM”. */
const intlClock = (language: string, hasTwelveHours: boolean): ((minutes: number) => string) => {
  const precise = new Intl.DateTimeFormat(language, { ...hour, minute: "2-digit" });
  const full = new Intl.DateTimeFormat(language, hour);
  return (minutes) =>
    (hasTwelveHours && minutes % 60 === 0 ? full : precise)
      .format(minutes * 60_000)
      .replaceAll(" ", noBreak);
};

/** True where an hour of the afternoon is written as one of twelve. */
const countsToTwelve = (language: string): boolean =>
  new Intl.DateTimeFormat(language, hour).resolvedOptions().hour12 === true;

/** The figure that an hour is written with: 1 of 13, where hours go to twelve. */
export const hourFigure = oncePerLanguage((language): ((hours: number) => number) =>
  countsToTwelve(language) ? (hours) => hours % 12 || 12 : (hours) => hours,
);

/** Writes a clock time, given in minutes from midnight, without a place to break: `810` → “13 h 30”, “1:30 PM”; `720` → “noon”. */
export const clock = oncePerLanguage((language) => {
  const hasTwelveHours = countsToTwelve(language);
  const write = language.startsWith("fr") ? frenchClock : intlClock(language, hasTwelveHours);
  const written = new Map(named(language, hasTwelveHours));
  return (minutes: number): string => {
    const known = written.get(minutes);
    if (known !== undefined) return known;
    const fresh = write(minutes);
    written.set(minutes, fresh);
    return fresh;
  };
});
