import type { PrintedRow } from "./read-rows.ts";

/** Marks all that comes next, each in its room, and not only what begins first of all; what takes these marks away. */
export const markNext = (rows: readonly PrintedRow[], word: string): (() => void) => {
  const marks = rows.flatMap(({ element }) => {
    const hour = element.querySelector(".hour");
    if (!hour || hour.querySelector(".live")) return [];
    const mark = document.createElement("b");
    mark.className = "live next";
    mark.textContent = word;
    hour.append(" ", mark);
    return [mark];
  });
  return () => {
    for (const mark of marks) mark.remove();
  };
};
