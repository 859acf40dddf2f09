/** Which characters a text may hold: what is refused at the doors can stand in no output. */

/**
 * Control characters (Unicode’s category Cc), which no text shows and a terminal obeys; halves of pairs of UTF-16;
 * and what Unicode never makes a character, like U+FFFE. XML can hold none of them (XML 1.0 §2.2), iCalendar no
 * control (RFC 5545 §3.1), UTF-8 no half. The tab and the ends of lines lay out a text.
 */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const allForbidden = new RegExp(forbidden, "gu");

export interface Forbidden {
  readonly index: number;
  readonly character: string;
  readonly kind: "control" | "noncharacter";
}

/** The first character that no content may hold; undefined if there is none. */
export const findForbidden = (text: string): Forbidden | undefined => {
  const found = forbidden.exec(text);
  if (!found) return undefined;
  const [character] = found;
  return {
    index: found.index,
    character,
    kind: /\p{Cc}/u.test(character) ? "control" : "noncharacter",
  };
};

/** All of them, each once. */
export const forbiddenIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(allForbidden) ?? []);

export const withoutForbidden = (text: string): string => text.replace(allForbidden, "");

/**
 * Signs that nobody sees and that change how the text around them looks (Unicode Standard Annex 9, “Trojan source”),
 * or hide in it: overrides and isolates, spaces without width, tags. Marks of direction and joiners stay: languages
 * need them. What strangers wrote is taken without them; who writes the content itself may use them.
 */
const allHidden =
  /[\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Each of these signs in a text once. */
export const hiddenIn = (text: string): ReadonlySet<string> => new Set(text.match(allHidden) ?? []);

export const withoutHidden = (text: string): string => text.replace(allHidden, "");

/** `codePointName(0xfffe)` is `U+FFFE`. */
export const codePointName = (code: number): string =>
  `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** The name of a character: `characterName("\u0007")` is `U+0007`. */
export const characterName = (character: string): string =>
  codePointName(character.codePointAt(0) ?? 0);

/** True if a number stands for a character that a text may hold; in a code it may be anything, and a return is none. */
export const isAllowedCode = (code: number): boolean =>
  code <= 0x10ffff && code !== 0x0d && !forbidden.test(String.fromCodePoint(code));

/** A text of one line as a terminal may show it, as wide as it was: `printable("a\tb")` is `"a b"`. */
export const printable = (text: string): string =>
  text.replace(allForbidden, " ").replace(/[\t\n\r]/g, " ");
