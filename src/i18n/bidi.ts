/**
 * Text of two directions. Without isolation, what stands beside a name in another script changes places with it:
 * “PyCon, 12” in a Hebrew line. Source: Unicode Standard Annex 9, and W3C, “Inline markup and bidirectional text”.
 */
import { Html, html, type Printable } from "../write/html.ts";

export type Direction = "ltr" | "rtl";

const scripts = [
  "Adlam",
  "Arabic",
  "Hanifi_Rohingya",
  "Hebrew",
  "Mandaic",
  "Nko",
  "Samaritan",
  "Syriac",
  "Thaana",
];
const rightToLeft = scripts.map((script) => `\\p{Script=${script}}`).join("");
const letters = {
  rtl: new RegExp(`(?=\\p{L})[${rightToLeft}]`, "u"),
  ltr: new RegExp(`(?=\\p{L})[^${rightToLeft}]`, "u"),
};

/**
 * The direction of a text that must be set apart from its surroundings; undefined if all of its letters are written as
 * they are. One word of theirs is enough to read it their way: “OpenStreetMap ישראל” begins on the right in Hebrew.
 */
export const ownDirection = (text: string, around: Direction): Direction | undefined => {
  const other = around === "rtl" ? "ltr" : "rtl";
  if (!letters[other].test(text)) return undefined;
  return letters[around].test(text) ? around : other;
};

const isolates = { ltr: "\u2066", rtl: "\u2067" };
const endOfIsolate = "\u2069";

/** Plain text, between the signs that set it apart if it is of another direction: for attributes and the head. */
export const isolateText = (text: string, around: Direction): string => {
  const own = ownDirection(text, around);
  return own === undefined ? text : setApart(text, own);
};

const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const rightToLeftMark = "\u200f";

/**
 * The direction of the first letter or mark of direction in a text, by which Unicode takes the whole (rules P2 and P3):
 * what is set apart does not count. Undefined without any.
 */
export const firstDirection = (text: string): Direction | undefined => {
  const sign = /[\p{L}\u200e\u200f]/u.exec(text.replaceAll(isolated, ""))?.[0];
  if (sign === undefined) return undefined;
  return sign === rightToLeftMark || letters.rtl.test(sign) ? "rtl" : "ltr";
};

/** Plain text between the signs that set it apart in a direction. */
export const setApart = (text: string, own: Direction): string =>
  isolates[own] + text + endOfIsolate;

/** The same in markup, with `bdi`. */
export const isolate = (value: Printable, around: Direction): Printable => {
  const text = value instanceof Html ? value.markup.replaceAll(/<[^<>]*>|&\w+;/g, "") : value;
  const own = typeof text === "string" ? ownDirection(text, around) : undefined;
  return own === undefined ? value : html`<bdi dir="${own}">${value}</bdi>`;
};

/**
 * A text without the signs that turn around what follows them (UAX 9, §2.1–2.5). In a name that a stranger gave they
 * have no honest use: its own element sets it apart.
 *
 *     withoutDirectionSigns("Ada\u202e") // "Ada"
 */
export const withoutDirectionSigns = (text: string): string =>
  text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, "");
