/** Proposals as suggestions of GitHub, which replace whole lines of a file. */
import { applyEdits, type Edit } from "../mending/edit.ts";
import type { Proposal } from "../mending/verify.ts";
import type { Draft } from "../report.ts";
import { lineAt } from "../yaml/source.ts";

/** Lines of a file, and what may stand in their place. */
export interface Suggestion {
  readonly file: string;
  /** The first line, from 1. */
  readonly line: number;
  /** The lines as they are. */
  readonly was: readonly string[];
  /** What each of the alternatives makes of them, as they are to be written. */
  readonly become: readonly string[];
  /** What is mended. */
  readonly mends: readonly Draft[];
}

/** More than that many ways to mend a line are no help. */
const mostAlternatives = 3;

/** What is proposed for one problem: its alternatives, and the stretch of whole lines that they change. */
interface Mending {
  readonly problem: Draft;
  readonly edits: readonly Edit[];
  readonly start: number;
  readonly end: number;
}

const mendingOf = (problem: Draft, edits: readonly Edit[]): Mending => {
  const { text } = problem.source;
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  return { problem, edits, start: lineAt(text, start).start, end: lineAt(text, end).end };
};

/** Those that change the same lines, together: GitHub applies one suggestion to a line. */
const together = (mendings: readonly Mending[]): readonly (readonly Mending[])[] => {
  const groups: Mending[][] = [];
  let end = -1;
  for (const mending of mendings.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (mending.start > end) groups.push([]);
    groups.at(-1)?.push(mending);
    end = Math.max(end, mending.end);
  }
  return groups;
};

/** Without those that would change what another has changed. */
const apart = (mendings: readonly Mending[], choice: number): readonly [Mending, Edit][] => {
  const chosen: [Mending, Edit][] = [];
  for (const mending of mendings) {
    const edit = mending.edits[choice] ?? mending.edits[0];
    const isFree = chosen.every(
      ([, one]) => edit && (edit.start > one.end || edit.end < one.start),
    );
    if (edit && isFree) chosen.push([mending, edit]);
  }
  return chosen;
};

/**
 * Writes lines with the ends that the one at a place has on the disk, and the file’s mark; undefined if the disk says
 * something else than what was read.
 */
const asOnDisk = (
  raw: string,
  text: string,
  start: number,
): ((written: string) => string) | undefined => {
  const bare = raw.replace(/^\ufeff/, "");
  if (bare.replaceAll("\r\n", "\n") !== text) return undefined;
  const line = text.slice(0, start).split("\n").length - 1;
  const ending = bare.split("\n")[line]?.endsWith("\r") ? "\r\n" : "\n";
  const mark = bare !== raw && start === 0 ? "\ufeff" : "";
  return (written) => mark + written.replaceAll("\n", ending) + ending.slice(0, -1);
};

const suggestionOf = (group: readonly Mending[], raw: string): readonly Suggestion[] => {
  const [first] = group;
  if (!first) return [];
  const { file, text } = first.problem.source;
  const { start } = first;
  const write = asOnDisk(raw, text, start);
  if (!write) return [];
  const end = Math.max(...group.map((one) => one.end));
  const was = text.slice(start, end);
  const choices = Math.min(mostAlternatives, Math.max(...group.map(({ edits }) => edits.length)));
  const ways = Array.from({ length: choices }, (_, choice) => apart(group, choice));
  const become = ways.map((way) => {
    const edits = way.map(([, edit]) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }));
    return write(applyEdits(was, edits));
  });
  return [
    {
      file,
      line: text.slice(0, start).split("\n").length,
      was: write(was).split("\n"),
      become: [...new Set(become)],
      mends: (ways[0] ?? []).map(([{ problem }]) => problem),
    },
  ];
};

/** What is proposed, by the lines that it changes; `raw` has the text of a file as it is on the disk. */
export const suggestionsOf = (
  proposals: readonly Proposal[],
  raw: (file: string) => string | undefined,
): readonly Suggestion[] => {
  const byProblem = Map.groupBy(proposals, ({ problem }) => problem);
  const mendings = [...byProblem].map(([problem, some]) =>
    mendingOf(
      problem,
      some.map(({ edit }) => edit),
    ),
  );
  return [...Map.groupBy(mendings, ({ problem }) => problem.source.file)].flatMap(([file, some]) =>
    together(some).flatMap((group) => suggestionOf(group, raw(file) ?? "")),
  );
};
