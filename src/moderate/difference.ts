/** How a text differs from another, line by line and sentence by sentence, for a terminal. */
import { diffArrays } from "diff";

/** Sentences, so that one word more does not show a whole paragraph twice. */
const pieces = (text: string): string[] =>
  text === "" ? [] : text.split("\n").flatMap((line) => line.split(/(?<=[.!?…。])\s+(?=\S)/u));

/** Lines with what goes (`- `) and what comes (`+ `); of what stays, what is next to them. */
export const differenceLines = (here: string, there: string): readonly string[] => {
  const parts = diffArrays(pieces(here), pieces(there), { maxEditLength: 2_000 }) ?? [
    { value: pieces(here), removed: true, added: false },
    { value: pieces(there), removed: false, added: true },
  ];
  return parts.flatMap(({ value, added, removed }, i) => {
    if (added || removed) return value.map((piece) => `${added ? "+" : "-"} ${piece}`);
    const before = i > 0 ? value.slice(0, 1) : [];
    const after =
      i < parts.length - 1 ? value.slice(Math.max(before.length, value.length - 1)) : [];
    const isCut = value.length > before.length + after.length;
    return [
      ...before.map((piece) => `  ${piece}`),
      ...(isCut ? ["  …"] : []),
      ...after.map((piece) => `  ${piece}`),
    ];
  });
};
