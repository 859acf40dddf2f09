import type { Fault } from "./fault.ts";

/** What may be wrong with a file as a whole. */
export const fileFaults = (file: string, text: string): readonly Fault[] => [
  { name: "deleted", content: undefined, codes: [] },
  { name: "empty", content: "", codes: [] },
  { name: "the line ends of Windows", content: text.replaceAll("\n", "\r\n"), codes: [] },
  { name: "a byte order mark", content: `\uFEFF${text}`, codes: [] },
  foreignByte("a NUL byte", text, 0),
  foreignByte("a byte of Latin-1", text, 0xe9),
  ...(file.endsWith(".md") ? frontMatterFaults(text) : []),
];

/** A byte that UTF-8 text may not hold, at the end of a line in the middle. */
const foreignByte = (name: string, text: string, byte: number): Fault => {
  const bytes = Buffer.from(text);
  const place = bytes.indexOf("\n", bytes.length / 2);
  const before = bytes.subarray(0, place);
  const line = before.toString().split("\n").length;
  return {
    name,
    content: Buffer.concat([before, Buffer.of(byte), bytes.subarray(place)]),
    lines: [line, line],
    codes: ["bad-encoding"],
  };
};

const frontMatterFaults = (text: string): readonly Fault[] => [
  {
    name: "no front matter",
    content: text.replace("---\n", ""),
    lines: [1, 1],
    codes: ["no-front-matter"],
  },
  {
    name: "front matter left open",
    content: text.replace("\n---\n", "\n"),
    codes: ["no-front-matter"],
  },
  {
    name: "a program as front matter",
    content: text.replace("---", "---js"),
    lines: [1, 1],
    codes: ["front-matter-language"],
  },
];
