/** Files that were damaged on their way: an import is done, or refused with a reason; it never fails. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ImportFault } from "../../src/import/fault.ts";
import { Notes } from "../../src/import/notes.ts";
import { readForeign } from "../../src/import/read.ts";
import { importFormats } from "../../src/import/recognise.ts";
import { CheckFault } from "../../src/import/import-programme.ts";
import { importText } from "./harness.ts";
import { whole } from "./whole.ts";

const options = {
  timezone: undefined,
  siteZone: "Europe/Paris",
  language: "en",
  columns: new Map(),
};

/** What other programs and people leave in a file, and what a slip of a key makes of one. */
const pieces = [
  "",
  " ",
  "\n",
  "\r\n ",
  '"',
  "'",
  ":",
  ";",
  ",",
  "=",
  "<",
  "</",
  "&",
  "&#0;",
  "]]>",
  "{",
  "}",
  "[",
  "null",
  "true",
  "-1",
  "0",
  "1e400",
  "99999999999999999999",
  "25:61",
  "2027-02-30",
  "2027-13-01T25:00:00+99:00",
  "9999-12-31T23:59:59Z",
  "0000-00-00",
  "P99999999D",
  "TBD",
  "\u202e",
  "\u0000",
  "\ud800",
  "é",
  "__proto__",
  "constructor",
  "../../x",
  "BEGIN:VEVENT\n",
  "END:VEVENT\n",
  "<event>",
  "</room>",
  "%E0%A4%A",
  "javascript:alert(1)",
];

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

/** Takes some letters out at a place, and puts others there; places are parts of the whole. */
const damage = (text: string, all: readonly Damage[]): string =>
  all.reduce((left, { at, length, piece }) => {
    const from = Math.floor(at * left.length);
    return left.slice(0, from) + piece + left.slice(from + length);
  }, text);

const anyDamage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(60)),
    piece: fc.constantFrom(...pieces),
  }),
  { minLength: 1, maxLength: 5 },
);

/** What a value may be by mistake. */
const values = [
  "",
  "null",
  "-1",
  "1e400",
  "2027-02-30",
  "2027-13-01T25:00:00+99:00",
  "9999-12-31T23:59:59Z",
  "P99999999D",
  "TBD",
  "%E0%A4%A",
  "__proto__",
];

const anyWord = /[^\s"<>,;:={}[\]]+/g;

/** Words and numbers of a file, each of which may be replaced as a whole. */
const replaceWord = (text: string, at: number, piece: string): string => {
  const words = [...text.matchAll(anyWord)];
  const word = words[Math.floor(at * words.length)];
  return word ? text.slice(0, word.index) + piece + text.slice(word.index + word[0].length) : text;
};

const refusals: readonly string[] = ["counts", "unread-file"];

/** Throws whatever an import may not throw. */
const readDamaged = async (text: string, format: (typeof importFormats)[number]): Promise<void> => {
  try {
    await readForeign(Buffer.from(text), format, options, new Notes());
  } catch (error) {
    if (!(error instanceof ImportFault) || refusals.includes(error.key)) throw error;
  }
};

describe.each(importFormats)("%s", (format) => {
  const text = whole[format];

  test("is read whole", async () => {
    const notes = new Notes();
    const { programme, count } = await readForeign(Buffer.from(text), format, options, notes);
    expect(programme.sessions).toHaveLength(3);
    expect(count).toBe(3);
  });

  test("with letters lost and others in their place is read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async (all) => {
        await readDamaged(damage(text, all), format);
      }),
      { seed: 16, numRuns: 400 },
    );
  });

  test("with any word replaced by what is none is read or refused", async () => {
    const words = [...text.matchAll(anyWord)].length;
    for (let i = 0; i < words; i++)
      for (const piece of values)
        await readDamaged(replaceWord(text, (i + 0.5) / words, piece), format);
  }, 60_000);

  test("cut short at any place is read or refused", async () => {
    for (let end = 0; end < text.length; end += 7) await readDamaged(text.slice(0, end), format);
  });

  test.each(importFormats)("taken for %s is read or refused", async (other) => {
    await readDamaged(text, other);
  });

  test("as bytes that are no text is read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (bytes) => {
        await readForeign(bytes, format, options, new Notes()).catch((error: unknown) => {
          if (!(error instanceof ImportFault) || refusals.includes(error.key)) throw error;
        });
      }),
      { seed: 16, numRuns: 100 },
    );
  });

  test("is imported, or refused with all that is there left as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.constantFrom(...pieces),
        async (at, piece) => {
          try {
            await importText(replaceWord(text, at, piece), { format });
          } catch (error) {
            if (error instanceof CheckFault)
              throw new Error(JSON.stringify(error.problems), { cause: error });
            if (!(error instanceof ImportFault) || refusals.includes(error.key)) throw error;
          }
        },
      ),
      { seed: 16, numRuns: 40 },
    );
  });
});
