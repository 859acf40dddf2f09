const minute = 60_000;

/** How long it says so: the next whole minute before a moment that is `wait` milliseconds ahead. */
export const untilNextMinute = (wait: number): number => wait % minute || minute;

/**
 * “in 20 minutes”, in the language of the page; from two hours on in full hours, so that nobody comes late. Nothing where
 * the browser does not speak that language: it would answer in another.
 */
export const inHowLong = (wait: number): string | undefined => {
  const { lang } = document.documentElement;
  if (Intl.RelativeTimeFormat.supportedLocalesOf(lang).length === 0) return undefined;
  const minutes = Math.ceil(wait / minute);
  const format = new Intl.RelativeTimeFormat(lang);
  return minutes < 120
    ? format.format(minutes, "minute")
    : format.format(Math.floor(minutes / 60), "hour");
};
