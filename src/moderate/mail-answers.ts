/** What stands below the labels of an e-mail that a form has begun. */
import { type Asked, columnName } from "./labels.ts";
import type { Field } from "./submission.ts";

/** A line that may be a label, with what stands behind its colon. */
interface Candidate {
  readonly line: number;
  readonly name: string;
  readonly rest: string;
}

/** Labels one after the other, in the order of their form, from the last to the first. */
interface Chain {
  readonly score: number;
  readonly last: Candidate;
  readonly field: Field;
  readonly before: Chain | undefined;
}

const candidatesIn = (lines: readonly string[]): readonly Candidate[] =>
  lines.flatMap((text, line) => {
    const [, label, rest = ""] = /^([^:：]{1,80})[:：](.*)$/.exec(text) ?? [];
    return label === undefined ? [] : [{ line, name: columnName(label), rest: rest.trim() }];
  });

/** As many labels as there are, each once and in order; of equals, those that stand alone in their lines, then the first. */
const longestChain = (candidates: readonly Candidate[], asked: Asked): Chain | undefined => {
  const places = new Map(asked.map(([name], i) => [name, i]));
  const best: (Chain | undefined)[] = asked.map(() => undefined);
  const bestOf = (some: readonly (Chain | undefined)[]): Chain | undefined =>
    some.reduce((one, other) => ((other?.score ?? 0) > (one?.score ?? 0) ? other : one), undefined);
  for (const last of candidates) {
    const place = places.get(last.name);
    const field = place === undefined ? undefined : asked[place]?.[1];
    if (place === undefined || field === undefined) continue;
    const before = bestOf(best.slice(0, place));
    const score = (before?.score ?? 0) + (last.rest === "" ? 101 : 100);
    if (score > (best[place]?.score ?? 0)) best[place] = { score, last, field, before };
  }
  return bestOf(best);
};

/**
 * The answers to what one form asks, in the language that most of the labels are of; a line of an answer that reads
 * as a label of another form or language, or out of order, is part of the answer.
 */
export const answersIn = (
  lines: readonly string[],
  languages: readonly Asked[],
): ReadonlyMap<Field, string> => {
  const candidates = candidatesIn(lines);
  let chain: Chain | undefined;
  for (const asked of languages) {
    const found = longestChain(candidates, asked);
    if ((found?.score ?? 0) > (chain?.score ?? 0)) chain = found;
  }
  const found = new Map<Field, string>();
  for (let end = lines.length; chain; chain = chain.before) {
    const { field, last } = chain;
    found.set(field, [last.rest, ...lines.slice(last.line + 1, end)].join("\n").trim());
    end = last.line;
  }
  return found;
};
