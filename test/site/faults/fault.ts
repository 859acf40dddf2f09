/** A file of a site as somebody might have spoilt it. */
export interface Fault {
  /** `start: “2013-02-30” (line 7)` */
  readonly name: string;
  /** Undefined: the file is gone. */
  readonly content: string | Buffer | undefined;
  /** Where it must be reported, first and last line, from 1; undefined: anywhere in the file. */
  readonly lines?: readonly [number, number];
  /** As what it must be reported. None: it may be harmless. */
  readonly codes: readonly string[];
}

/** A text with its lines from `first` to `last` (from 0) replaced, to be reported at the first of them. */
export const replaceLines = (
  lines: readonly string[],
  [first, last]: readonly [number, number],
  by: readonly string[],
  name: string,
  codes: readonly string[],
): Fault => ({
  name: `${name} (line ${first + 1})`,
  content: lines.toSpliced(first, last - first + 1, ...by).join("\n"),
  lines: [first + 1, first + 1],
  codes,
});
