/** Tables, as GitHub writes them: https://github.github.com/gfm/#tables-extension- */
import type { Element, Reading } from "./reading.ts";

const rule = ({ writer, cells = 0 }: Reading): void => {
  writer.endLine();
  writer.write(`|${" --- |".repeat(cells)}`);
};

export const row: Element = {
  open: (reading) => {
    reading.writer.endLine();
    reading.cells = 0;
    reading.writer.write("|");
  },
  close: (reading) => {
    if (reading.isHead) rule(reading);
    reading.isHead = false;
    reading.cells = undefined;
    reading.writer.endLine();
  },
};

export const cell: Element = {
  open: (reading) => {
    reading.cells = (reading.cells ?? 0) + 1;
    reading.writer.space();
  },
  close: ({ writer }) => {
    writer.goOn();
    writer.write(" |");
  },
};

export const table: Element = {
  open: (reading) => {
    reading.isHead = true;
    reading.writer.endBlock();
  },
  close: ({ writer }) => {
    writer.endBlock();
  },
};
