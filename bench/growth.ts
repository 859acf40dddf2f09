/** What reading a text costs at two lengths, by all that reads texts: the hardest piece of each, repeated. `-- 250000` for other lengths. */
import { parsers, type Parser } from "../test/growth/parsers.ts";

const long = Number(process.argv[2] ?? 1_000_000);
const times = 4;

const make = (one: Parser["hard"][number], length: number): string => {
  const [before, piece, after] = typeof one === "string" ? ["", one, ""] : one;
  return before + piece.repeat(Math.ceil(length / piece.length)) + after;
};

/** Milliseconds of CPU that this process takes itself. */
const cost = (read: Parser["read"], text: string): number => {
  const before = process.cpuUsage();
  read(text);
  return process.cpuUsage(before).user / 1000;
};

const row = (cells: readonly (string | number)[]): void => {
  console.log(`| ${cells.join(" | ")} |`);
};

row(["read by", "hardest", "characters", "a quarter of them (ms)", "all (ms)", "times"]);
row(["---", "---", "---", "---", "---", "---"]);
for (const { name, read, hard, to = Infinity } of parsers) {
  const most = Math.min(long, to - 100);
  const costs = hard.map((one) => {
    const short = cost(read, make(one, most / times));
    return { one, short, whole: cost(read, make(one, most)) };
  });
  const [worst] = costs.toSorted((a, b) => b.whole - a.whole);
  if (!worst) continue;
  const { one, short, whole } = worst;
  const piece = JSON.stringify(typeof one === "string" ? one : one[1]).replaceAll("|", "\\|");
  const growth = whole < 20 ? "" : (whole / short).toFixed(1);
  row([name, `\`${piece}\``, most, Math.round(short), Math.round(whole), growth]);
}
