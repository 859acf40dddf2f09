/** Where lines of a file stand in what a pull request changes: GitHub takes comments there alone. */
export interface Lines {
  readonly line: number;
  readonly start_line?: number | undefined;
  readonly was: readonly string[];
}

/** A part of a file as it would be, with the lines around what changes. */
interface Hunk {
  readonly start: number;
  readonly lines: readonly string[];
}

const hunksOf = (patch: string): readonly Hunk[] => {
  const hunks: { start: number; lines: string[] }[] = [];
  for (const line of patch.split("\n")) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    else if (/^[ +]/.test(line)) hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
};

const bare = (line: string | undefined): string | undefined => line?.replace(/\r$/, "");

/** The place nearest to the one that is known, for lines may have moved on the other branch; undefined if it is not there. */
export const findInDiff = (
  { line, start_line = line, was }: Lines,
  patch: string,
): { readonly line: number; readonly start_line?: number } | undefined => {
  const starts = hunksOf(patch).flatMap(({ start, lines }) =>
    lines.flatMap((_, i) =>
      was.every((text, k) => bare(lines[i + k]) === bare(text)) ? [start + i] : [],
    ),
  );
  const [first] = starts.toSorted((a, b) => Math.abs(a - start_line) - Math.abs(b - start_line));
  if (first === undefined) return undefined;
  const last = first + was.length - 1;
  return last === first ? { line: last } : { line: last, start_line: first };
};
