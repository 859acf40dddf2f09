/** How hours of the afternoon are counted, by language and place: what CLDR knows of it, through `Intl`. */
import type { Spoken } from "../site/spoken.ts";
import type { HourClock } from "../site/words.ts";
import { countsToTwelve } from "./clock.ts";
import { countryCodes } from "./countries.ts";
import { localeOf } from "./locale.ts";
import { oncePerLanguage } from "./memo.ts";
import { dateTag } from "./own-calendar.ts";

const clockIn = (tag: string): HourClock => (countsToTwelve(tag) ? "12" : "24");

/** True of a tag, such as `en-DE`, of which something of its own is known; of `de-US` that of German is. */
const isKnown = (tag: string, country: string): boolean =>
  new Intl.DateTimeFormat(tag).resolvedOptions().locale.endsWith(`-${country}`);

/** True where readers of a language count to twelve in some country: of English and Spanish, never of German. */
const knowsTwelve = oncePerLanguage((language): boolean =>
  ["", ...countryCodes()].some((country) => {
    const tag = country === "" ? language : `${language}-${country}`;
    return (country === "" || isKnown(tag, country)) && countsToTwelve(tag);
  }),
);

/** What people of a country count in, whatever they speak. */
const ofCountry = (country: string): HourClock =>
  new Intl.Locale(`und-${country}`).getHourCycles()[0] === "h12" ? "12" : "24";

/**
 * How hours are counted where that is not as the language does: English goes to 24 in Germany, Spanish to 12 in Colombia.
 * A language with a region has said where its readers are.
 */
export const clockAt = (spoken: Spoken, country: string | undefined): HourClock | undefined => {
  const tag = dateTag(spoken);
  if (country === undefined || tag.includes("-")) return undefined;
  const usual = clockIn(tag);
  const there = `${tag}-${country}`;
  // Of two that do not go together the language stays, unless its readers find what they know nowhere around them.
  const written = isKnown(there, country)
    ? clockIn(there)
    : usual === "12"
      ? ofCountry(country)
      : usual;
  return written === usual ? undefined : written;
};

/** The tag by which hours are written: `en`; `en-u-hc-h23` where they go to 24. */
export const clockTag = (spoken: Spoken): string => {
  const tag = dateTag(spoken);
  const { clock } = spoken;
  const isOther =
    clock !== undefined &&
    localeOf(tag).clock === undefined &&
    clockIn(tag) !== clock &&
    (clock === "24" || knowsTwelve(tag.split("-")[0] ?? tag));
  return isOther ? `${tag}-u-hc-${clock === "24" ? "h23" : "h12"}` : tag;
};

/** The same where it is another than that of the page's language, which browsers know. */
export const otherClock = (spoken: Spoken): string | undefined => {
  const tag = clockTag(spoken);
  return tag === dateTag(spoken) ? undefined : tag;
};
