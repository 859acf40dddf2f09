/** Where lines of a file stand in what a pull request changes: GitHub takes comments there alone. */
export interface Lines {
  readonly line: number;
  readonly start_line?: number | undefined;
  readonly was: readonly string[];
}

/** A line of a patch, and where it stands: how many lines come before it in the file as it was, and as it becomes. */
interface PatchLine {
  readonly sign: string;
  readonly text: string;
  readonly then: number;
  readonly now: number;
}

const hunkPattern = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** How many lines come before a stretch; one that has none is told by the line before it. */
const above = (start = "1", count = "1"): number => Number(start) - (count === "0" ? 0 : 1);

const linesOf = (patch: string): readonly PatchLine[] => {
  let [then, now] = [0, 0];
  return patch.split("\n").flatMap((line): readonly PatchLine[] => {
    const hunk = hunkPattern.exec(line);
    if (hunk) [then, now] = [above(hunk[1], hunk[2]), above(hunk[3], hunk[4])];
    const [sign = ""] = line;
    if (hunk || !" +-".includes(sign) || sign === "") return [];
    const one = { sign, text: line.slice(1), then, now };
    if (sign !== "+") then++;
    if (sign !== "-") now++;
    return [one];
  });
};

/** The number that a line had before a patch; undefined if the patch has brought it. */
const numberBefore = (line: number, patch: readonly PatchLine[]): number | undefined => {
  const last = patch.findLast(({ now }) => now < line);
  if (!last) return line;
  const { sign, then, now } = last;
  const isItself = sign !== "-" && now === line - 1;
  if (isItself) return sign === "+" ? undefined : then + 1;
  return line + (then + (sign === "+" ? 0 : 1)) - (now + (sign === "-" ? 0 : 1));
};

const bare = (line: string | undefined): string | undefined => line?.replace(/\r$/, "");

/**
 * The place of lines in what is proposed; undefined if the pull request does not show them there. `patch` is what it
 * changes, `merged` what becomes of the proposed file where it meets the other branch: that is what was checked.
 */
export const findInDiff = (
  { line, start_line = line, was }: Lines,
  patch: string,
  merged: string,
): { readonly line: number; readonly start_line?: number } | undefined => {
  const moved = linesOf(merged);
  const first = numberBefore(start_line, moved);
  if (first === undefined) return undefined;
  const shown = new Map(
    linesOf(patch).flatMap(({ sign, now, text }) => (sign === "-" ? [] : [[now + 1, text]])),
  );
  const isThere = was.every(
    (text, k) =>
      numberBefore(start_line + k, moved) === first + k &&
      bare(shown.get(first + k)) === bare(text),
  );
  if (!isThere) return undefined;
  const last = first + was.length - 1;
  return last === first ? { line: last } : { line: last, start_line: first };
};
