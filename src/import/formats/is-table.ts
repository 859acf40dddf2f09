/** Whether a text is a table, and what parts its cells. */
const delimiters: readonly string[] = [";", "\t", ",", "|"];

/** The first lines without what stands in quotation marks: a title may be above the header. */
const firstLines = (text: string): readonly string[] =>
  text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .split("\n", 10);

/** The mark that parts most of the first lines; of several the one that stands most often in the line that has most. */
export const delimiterOf = (text: string): string => {
  const lines = firstLines(text);
  const most = (mark: string): number => Math.max(...lines.map((line) => line.split(mark).length));
  const parted = (mark: string): number => lines.filter((line) => line.includes(mark)).length;
  return delimiters.toSorted((a, b) => parted(b) - parted(a) || most(b) - most(a))[0] ?? ",";
};

/** True for a text that may be a table: half of its first lines have cells. */
export const isTable = (text: string): boolean => {
  const lines = firstLines(text).filter((line) => line.trim() !== "");
  return delimiters.some(
    (mark) => lines.filter((line) => line.includes(mark)).length * 2 >= lines.length,
  );
};
