/** Finds the code in Markdown, in which nothing is a tag. */

interface Line {
  readonly start: number;
  readonly end: number;
  /** The signs with which a line begins that can open or close a block of code; else empty. */
  readonly fence: string;
}

const readLines = (text: string): readonly Line[] => {
  let start = 0;
  return text.split("\n").map((line) => {
    const one = {
      start,
      end: start + line.length,
      fence: /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? "",
    };
    start = one.end + 1;
    return one;
  });
};

/** For each line that opens a block the one that closes it, with as many signs or more (CommonMark 0.31, §4.5). */
const findCloses = (lines: readonly Line[]): ReadonlyMap<number, number> => {
  const closes = new Map<number, number>();
  // Those below that no longer one stands before: the last of them is the nearest.
  const below = { "`": [] as number[], "~": [] as number[] };
  for (let i = lines.length - 1; i >= 0; i--) {
    const fence = lines[i]?.fence ?? "";
    if (fence === "") continue;
    const stack = below[fence.startsWith("~") ? "~" : "`"];
    while ((lines[stack.at(-1) ?? -1]?.fence.length ?? Infinity) < fence.length) stack.pop();
    const close = stack.at(-1);
    if (close !== undefined) closes.set(i, close);
    stack.push(i);
  }
  return closes;
};

/** Where code within a line stands: between two runs of equally many backticks (CommonMark 0.31, §6.1). */
const findSpans = (line: string): readonly (readonly [start: number, end: number])[] => {
  const runs = [...line.matchAll(/`+/g)];
  const last = new Map<number, number>();
  const closes = new Array<number | undefined>(runs.length);
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]?.[0].length ?? 0;
    closes[i] = last.get(length);
    last.set(length, i);
  }
  const spans: (readonly [number, number])[] = [];
  for (let i = 0; i < runs.length; i++) {
    const [open, close] = [runs[i], runs[closes[i] ?? -1]];
    if (!open || !close) continue;
    spans.push([open.index, close.index + close[0].length]);
    i = closes[i] ?? i;
  }
  return spans;
};

/**
 * A text in pieces, of which every second one is code with its signs.
 *
 *     cutCode("see `<b>` here") // ["see ", "`<b>`", " here"]
 */
export const cutCode = (text: string): readonly string[] => {
  const lines = readLines(text);
  const closes = findCloses(lines);
  const pieces: string[] = [];
  let done = 0;
  const cut = (start: number, end: number): void => {
    pieces.push(text.slice(done, start), text.slice(start, end));
    done = end;
  };
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] ?? { start: 0, end: 0 };
    const close = closes.get(i);
    if (close !== undefined) {
      cut(start, lines[close]?.end ?? end);
      i = close;
      continue;
    }
    for (const [from, to] of findSpans(text.slice(start, end))) cut(start + from, start + to);
  }
  return [...pieces, text.slice(done)];
};
