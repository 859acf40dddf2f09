/** Guesses the number that was meant by one with spaces, commas or a currency: `1 000,50 €` → `1000.50`. */

import { isCurrency } from "./currency.ts";

/** No number that somebody writes is longer. */
const longest = 40;

/** A number with the signs that people write into it, and what stands around it. */
const shape = /^([^\d.,-]*)(-?[\d.,](?:[\d.,'’\s]*\d)?)(\D*)$/u;

/** A number alone, or beside a currency or a sign of degrees: “from 12” and “12+” say something else. */
const figuresIn = (written: string): string | undefined => {
  const [, before = "", figures, after = ""] = shape.exec(written) ?? [];
  return isUnit(before) && isUnit(after) ? figures : undefined;
};

/** `€`, `EUR`, `euros`, the `.-` of whole amounts, `°N` */
const isUnit = (text: string): boolean => {
  const unit = text.replace(/^[.,]?\s?[-–—]+/u, "").trim();
  return unit === "" || /^°?[NE]?$/u.test(unit) || isCurrency(unit);
};

/** Digits in groups of three behind the first, with one kind of sign between. */
const grouped = /^-?\d{1,3}(?:([\s'’.,])\d{3})(?:\1\d{3})*$/u;

/** `1,00,000`, as India groups. */
const groupedInPairs = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

interface Bounds {
  readonly least: number;
  readonly most: number;
  /** How many digits stand behind the point, if there are any. */
  readonly places: number;
}

/** Undefined where two numbers may be meant, or none. */
export const suggestAmount = (
  written: string,
  { least, most, places }: Bounds,
): string | undefined => {
  if (written.length > longest) return undefined;
  // Figures of full width are figures.
  const figures = figuresIn(written.normalize("NFKC").trim());
  if (figures === undefined) return undefined;
  const isWithin = (text: string | undefined): boolean =>
    text !== undefined && Number(text) >= least && Number(text) <= most;
  return readingsOf(figures)
    .map((text) => pad(text, places))
    .find(isWithin);
};

/** The likeliest first: a comma before three digits groups them, unless the number is too large then. */
const readingsOf = (figures: string): readonly string[] => {
  const [, whole = "", rest = ""] = /^(.*?)(?:[.,](\d+))?$/u.exec(figures) ?? [];
  const decimal = /[\s.,'’]/u.test(whole) && !isGrouped(whole, figures) ? [] : [join(whole, rest)];
  const isGroup = grouped.test(figures) && !/^-?0/.test(figures);
  // A single point before three digits is a decimal one to some, and groups thousands to others.
  if (isGroup && /^-?\d+\.\d{3}$/.test(figures)) return [];
  if (groupedInPairs.test(figures)) return [withoutSigns(figures)];
  return [...(isGroup ? [withoutSigns(figures)] : []), ...decimal];
};

/** True for groups whose sign is another than the decimal one. */
const isGrouped = (whole: string, figures: string): boolean =>
  grouped.test(whole) && grouped.exec(whole)?.[1] !== figures.charAt(whole.length);

const withoutSigns = (text: string): string => text.replace(/[\s.,'’]/gu, "");

const join = (whole: string, rest: string): string =>
  (withoutSigns(whole) || "0") + (rest === "" ? "" : `.${rest}`);

/** `0.5` → `0.50`, where there are to be two places. */
const pad = (text: string, places: number): string => {
  const [whole = "", rest] = text.split(".");
  return rest === undefined ? whole : `${whole}.${rest.padEnd(places, "0")}`;
};
