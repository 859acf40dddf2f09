/** Clock times on the pages of a site, which may say for itself how they are written. */
import type { OwnTimes, Spoken } from "../site/spoken.ts";
import { clock, hourFigure } from "./clock.ts";
import { endOfDay } from "./end-of-day.ts";
import { clockTag } from "./hour-clock.ts";
import { localeOf } from "./locale.ts";
import { ownLanguages } from "./own-words.ts";

/** How hours are written; all are given in minutes from midnight. */
export interface Clock {
  readonly clockTime: (minutes: number) => string;
  /** The midnight with which a day ends. */
  readonly midnight: string;
  /** The figure that an hour is written with. */
  readonly figure: (hours: number) => number;
  /** Undefined: a dash with spaces that do not break. */
  readonly hourDash: string | undefined;
}

/** What a site says of hours, that of a region before that of its language. */
const saidOf = (spoken: Spoken): OwnTimes => {
  const said = ownLanguages(spoken);
  return {
    clock: said.find((own) => own.clock)?.clock,
    hourNames: said.find((own) => own.hourNames)?.hourNames,
    hourDash: said.find((own) => own.hourDash !== undefined)?.hourDash,
  };
};

/** `clock.ts` goes to browsers, which know nothing of what a site says: this stays out of its bytes. */
const figures = ({ time, fullHour }: NonNullable<OwnTimes["clock"]>, minutes: number): string =>
  (minutes % 60 === 0 ? fullHour : time)
    .replace("{hour}", String(Math.floor(minutes / 60)))
    .replace("{minute}", String(minutes % 60).padStart(2, "0"));

const asSaid = (
  usual: Clock,
  { clock, hourNames, hourDash }: OwnTimes,
  usualNames: OwnTimes["hourNames"],
): Clock => {
  const names: OwnTimes["hourNames"] = { ...usualNames, ...hourNames };
  const nameOf = (minutes: number): string | undefined => names[String(minutes / 60)];
  const clockTime = (minutes: number): string =>
    nameOf(minutes) ?? (clock ? figures(clock, minutes) : usual.clockTime(minutes));
  return {
    clockTime,
    midnight: nameOf(0) ?? (clock ? clockTime(24 * 60) : usual.midnight),
    figure: clock ? (hours) => hours : usual.figure,
    hourDash: hourDash ?? usual.hourDash,
  };
};

/** How hours are written on the pages of a site. */
export const clockOf = (spoken: Spoken): Clock => {
  const language = clockTag(spoken);
  const usual = {
    clockTime: clock(language),
    midnight: endOfDay(language),
    figure: hourFigure(language),
    hourDash: localeOf(language).hourDash,
  };
  const said = saidOf(spoken);
  const isSaid = said.clock || said.hourNames || said.hourDash !== undefined;
  return isSaid ? asSaid(usual, said, localeOf(language).hourNames) : usual;
};
