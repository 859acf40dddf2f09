/** One line of Playwright's snapshot of the accessibility tree. */
interface Line {
  readonly depth: number;
  readonly text: string;
}

const roles =
  /^(banner|navigation|main|contentinfo|complementary|region|article|heading|button|link "Aller au contenu")/;

const linesOf = (snapshot: string): readonly Line[] =>
  snapshot.split("\n").map((line) => ({
    depth: line.search(/\S/) / 2,
    text: line.trim().replace(/^- /, ""),
  }));

/** The lines inside a line. */
const inside = (lines: readonly Line[], at: number): readonly Line[] => {
  const end = lines.findIndex(({ depth }, i) => i > at && depth <= (lines[at]?.depth ?? 0));
  return lines.slice(at + 1, end === -1 ? undefined : end);
};

/** A paragraph that holds a time, as it is read: “de 13 h 30 à 14 h”. */
const spokenTime = (lines: readonly Line[], at: number): string | undefined => {
  const children = inside(lines, at);
  return lines[at]?.text === "paragraph:" && children.some(({ text }) => text.startsWith("time:"))
    ? children
        .map(({ text }) => text.replace(/^(text|time): /, "").replaceAll(/^"|"$/g, ""))
        .join(" ")
    : undefined;
};

/**
 * What a screen reader makes of a page, as an outline: landmarks, headings, hours and buttons, each under the landmark
 * or the list that holds it. Made of `ariaSnapshot()`.
 */
export const outlineOf = (snapshot: string): string => {
  const lines = linesOf(snapshot);
  const kept: number[] = [];
  const outline = lines.flatMap(({ depth, text }, i) => {
    const said = roles.test(text) ? text.replace(/:$/, "") : spokenTime(lines, i);
    if (said === undefined) return [];
    while ((kept.at(-1) ?? -1) >= depth) kept.pop();
    const line = `${"  ".repeat(kept.length)}${said.replace(/ \[level=(\d)\]/, " h$1").replace(/^heading /, "")}`;
    if (/^(banner|navigation|main|contentinfo|complementary|region|article)/.test(text))
      kept.push(depth);
    return [line.replaceAll(/[\u00a0\u202f]/g, " ")];
  });
  return outline.join("\n");
};
