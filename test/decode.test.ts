import { expect, test } from "vitest";
import { decodeText } from "../src/text/decode.ts";

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le");

test.each([
  { of: "UTF-8", bytes: Buffer.from("Zoé"), says: { text: "Zoé", isGuess: false } },
  {
    of: "UTF-8 with its mark",
    bytes: Buffer.from("\ufeffZoé"),
    says: { text: "Zoé", isGuess: false },
  },
  { of: "UTF-16", bytes: utf16("Zoé"), says: { text: "Zoé", isGuess: false } },
  {
    of: "UTF-16, the other way round",
    bytes: utf16("Zoé").swap16(),
    says: { text: "Zoé", isGuess: false },
  },
  {
    of: "Windows-1252",
    bytes: Buffer.from([0x5a, 0x6f, 0xe9, 0x20, 0x80]),
    says: { text: "Zoé €", isGuess: true },
  },
  { of: "no text", bytes: Buffer.from([0xe9, 0x00, 0xff]), says: undefined },
])("the bytes of $of", ({ bytes, says }) => {
  expect(decodeText(bytes)).toEqual(says);
});

test("what a file declares counts before UTF-8", () => {
  expect(decodeText(Buffer.from([0xe9]), "iso-8859-1")?.text).toBe("é");
});
