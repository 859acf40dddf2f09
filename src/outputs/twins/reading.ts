/** What the elements of a page know of where they stand. */
import type { Writer } from "./writer.ts";

/** What is open while a page is read. */
export interface Reading {
  readonly writer: Writer;
  /** An address of the page as a whole one. */
  readonly absolute: (url: string) => string;
  /** Of each list that is open the number of its next item; undefined of one without. */
  readonly lists: (number | undefined)[];
  /** Of each link that is open how it ends. */
  readonly links: string[];
  /** How many cells the row has; undefined outside of tables. */
  cells: number | undefined;
  /** True within the first row, below which stands a rule. */
  isHead: boolean;
  /** What is code here: lines of it, words within a line, or nothing. */
  code: "block" | "words" | undefined;
}

/** What an element writes where it begins, and where it ends. */
export interface Element {
  /** `tag` is what stands between its signs: `a href="/fair/"`. */
  readonly open?: (reading: Reading, tag: string) => void;
  readonly close?: (reading: Reading) => void;
}
