/** Where the lines of a source begin, and where in them what was read of them stands. */
import { countBefore } from "../offsets.ts";

/** A stretch of a source. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

const startsOf = (text: string): readonly number[] => [
  0,
  ...text.matchAll(/\r\n|\r|\n/g).map((end) => end.index + end[0].length),
];

export class Lines {
  readonly #source: string;
  #starts: readonly number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The offset of a line, given by its number from 0. */
  start(line: number): number {
    this.#starts ??= startsOf(this.#source);
    return this.#starts[line] ?? this.#source.length;
  }

  at(line: number): string {
    return this.#source.slice(this.start(line), this.start(line + 1)).trimEnd();
  }

  /** Finds stretches of a paragraph that was read from a line on: their whole line where it stands otherwise in the source. */
  within(first: number, read: string): (start: number, end: number) => Place {
    const starts = startsOf(read);
    // Of what was read, lines are without the signs of lists and quotes that they stand in.
    const shifts = starts.map((start, i) => {
      const written = read.slice(start, starts[i + 1]).trimEnd();
      const at = this.at(first + i).indexOf(written);
      return at === -1 ? undefined : this.start(first + i) + at - start;
    });
    const offsetOf = (index: number, line: number): number | undefined => {
      const shift = shifts[line];
      return shift === undefined ? undefined : index + shift;
    };
    return (start, end) => {
      const line = Math.max(0, countBefore(starts, start + 1) - 1);
      const from = offsetOf(start, line);
      const to = offsetOf(end, Math.max(0, countBefore(starts, end) - 1));
      return from !== undefined && to !== undefined && to > from
        ? { offset: from, length: to - from }
        : { offset: this.start(first + line), length: Math.max(1, this.at(first + line).length) };
    };
  }
}
