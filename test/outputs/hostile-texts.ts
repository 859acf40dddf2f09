/** Texts that break formats which trust them, each with a reason. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
  "\r=1+1",
  "line\rreturn, form\ffeed, vertical\vtab",
  "null\u0000bell\u0007escape\u001b[31mred\u007f\u0085",
  "lone \ud83d high, lone \ude00 low, \ufffe and \uffff",
  "\ufeffa mark of byte order",
  "a\u2028line\u2029paragraph",
  "\u202eright to left\u202c \u2066isolate\u2069",
  "👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 é ﷽ 𝒜 \u{10ffff}",
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

const list = join(import.meta.dirname, "../../../shared/standards/naughty-strings/blns.json");

/** True if the “big list of naughty strings” lies beside the checkout. */
export const hasNaughtyStrings = existsSync(list);

/** The big list, where it is there: https://github.com/minimaxir/big-list-of-naughty-strings */
const naughty: readonly string[] = hasNaughtyStrings
  ? (JSON.parse(readFileSync(list, "utf8")) as string[])
  : [];

/** All of them as one line of content may hold them. */
export const hostileTexts: readonly string[] = [...own, ...naughty]
  .map((text) => text.replaceAll("\n", " ").trim())
  .filter((text) => text !== "");
