/** Text for terminals, most of which begin every line on the left, whatever its language. */
import { firstDirection, setApart } from "./bidi.ts";

const columnStart = /(?:^|(?<! ) {2,})(?=[^ ])/g;

/** What stands before the lines of a file that are shown, which stay as they are. */
const bar = "│";

const toReadable = (line: string): string => {
  if (line.includes(bar)) return line;
  for (const { index, 0: space } of line.matchAll(columnStart)) {
    const start = index + space.length;
    const column = line.slice(start);
    if (firstDirection(column) === "rtl") return line.slice(0, start) + setApart(column, "rtl");
  }
  return line;
};

const rightToLeftLetter = /[\u0590-\u08ff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text in which the lines, or what their columns say, that begin with a word of right to left are read from there.
 * Without it “the file ‘x’ is missing” in Hebrew stands in the wrong order where a terminal begins on the left.
 */
export const inReadingOrder = (text: string): string =>
  rightToLeftLetter.test(text) ? text.split("\n").map(toReadable).join("\n") : text;
