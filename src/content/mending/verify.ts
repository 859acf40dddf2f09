/**
 * Says which proposals mend: each is applied to its text, the site is read again, and its problem must be gone and
 * no other have come, but in the value of a field that had a wrong name. All are tried together first; only where that fails, halves of them, as far as the budget goes.
 */
import { writesMonthFirst } from "../../i18n/dates.ts";
import type { Draft, Refused, Report } from "../report.ts";
import type { SiteFiles } from "../read.ts";
import { lineAt, type Source } from "../yaml/source.ts";
import { failingRenames } from "./rename.ts";
import { applyEdits, type Edit, editOf, proposalsOf } from "./edit.ts";

interface Candidate {
  readonly draft: Draft;
  readonly parameter: string;
  readonly written: string;
  readonly edit: Edit;
}

/** How often a site is read again for the sake of its proposals: less often where there is much to read and to say. */
const readingsFor = (problems: number): number =>
  Math.min(48, Math.max(3, Math.floor(4000 / Math.max(problems, 1))));

/** Reads the site with other texts, and says what is wrong in it then. */
export type ReadAgain = (texts: SiteFiles["texts"]) => Report;

const candidatesOf = (report: Report, files: SiteFiles): readonly Candidate[] =>
  report.drafts.flatMap((draft) =>
    files.texts.get(draft.source.file) === draft.source
      ? proposalsOf(draft).map(([parameter, written]) => ({
          draft,
          parameter,
          written,
          edit: editOf(draft, written),
        }))
      : [],
  );

/** Candidates in groups of which each may be applied as a whole: what hides other problems is apart, and nothing overlaps. */
const layersOf = (candidates: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  const layers: Candidate[][] = [];
  const ends = new Map<string, number>();
  const inOrder = candidates.toSorted((a, b) => a.edit.start - b.edit.start);
  for (const candidate of inOrder) {
    const { edit, draft } = candidate;
    let at = draft.hidesOthers ? 1 : 0;
    const place = (): string => `${at} ${edit.file}`;
    while ((ends.get(place()) ?? -1) >= edit.start) at += 2;
    ends.set(place(), edit.end);
    (layers[at] ??= []).push(candidate);
  }
  return Object.values(layers);
};

/** A problem wherever it stands: lines move where others are added. */
const nameOf = ({ source, range, key, values }: Draft): string => {
  const known = JSON.stringify(values, (name, value: unknown) =>
    ["other", "known", "below"].includes(name) ? undefined : value,
  );
  const { file, text } = source;
  // What lacks a field is the same thing with another value in it.
  const isLack = key.startsWith("missing-field");
  const told = isLack ? "" : text.slice(range.start, range.end).split("\n")[0];
  return [file, key, told, known].join("\u0000");
};

const countOf = (report: Report): Map<string, Draft[]> => Map.groupBy(report.drafts, nameOf);

const indentAt = (text: string, at: number): number =>
  /^ */.exec(text.slice(lineAt(text, at).start))?.[0].length ?? 0;

/** Where an edit begins and ends in the mended text. */
interface Mended {
  readonly edit: Edit;
  readonly start: number;
  readonly end: number;
}

/** What was edited in a file, in the mended text. */
const mendedIn = (file: string, edits: readonly Edit[]): readonly Mended[] => {
  let shift = 0;
  const inOrder = edits.filter((edit) => edit.file === file).sort((a, b) => a.start - b.start);
  return inOrder.map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { edit, start, end: start + edit.text.length };
  });
};

/** True if what is told stands behind what was mended, and no line between them is as far out: it is inside that field. */
const isInside = ({ source, range }: Draft, { start, end }: Mended): boolean => {
  const { text } = source;
  const indent = indentAt(text, start);
  const between = text.slice(end, lineAt(text, range.start).end).split("\n").slice(1);
  return (
    range.start > end && between.every((line) => line.trim() === "" || indentAt(line, 0) > indent)
  );
};

/** True for a mistake that stood behind one which hid it, after something that is no part of what was mended. */
const wasHidden = (draft: Draft, edits: readonly Edit[]): boolean =>
  mendedIn(draft.source.file, edits).every(
    (mended) => draft.range.start > mended.end && !isInside(draft, mended),
  );

/** True for a mistake in the value of a field that is known only under its right name. */
const wasUnread = (draft: Draft, candidates: readonly Candidate[]): boolean => {
  const renames = new Set(
    candidates.filter((one) => one.draft.key === "unknown-field").map(({ edit }) => edit),
  );
  const all = candidates.map(({ edit }) => edit);
  return mendedIn(draft.source.file, all).some(
    (mended) => renames.has(mended.edit) && isInside(draft, mended),
  );
};

/** What is only told once all that might use something can be read: no proposal brings it about. */
const isToldLast = (draft: Draft | undefined): boolean =>
  draft !== undefined && /^(?:unused-|unscheduled-)/.test(draft.key);

class Trial {
  readonly #files: SiteFiles;
  readonly #before: ReadonlyMap<string, readonly Draft[]>;
  readonly #readAgain: ReadAgain;
  readonly #most: number;
  #left: number;

  constructor(report: Report, files: SiteFiles, readAgain: ReadAgain) {
    this.#files = files;
    this.#before = countOf(report);
    this.#readAgain = readAgain;
    this.#left = readingsFor(report.drafts.length);
    this.#most = report.drafts.length * 4 + 1000;
  }

  /** Those that mend. What cannot be tried any more is taken not to. */
  mending(candidates: readonly Candidate[]): readonly Candidate[] {
    if (candidates.length === 0 || this.#left === 0) return [];
    this.#left -= 1;
    if (this.#doMend(candidates)) return candidates;
    if (candidates.length === 1) return [];
    const half = Math.ceil(candidates.length / 2);
    return [...this.mending(candidates.slice(0, half)), ...this.mending(candidates.slice(half))];
  }

  #doMend(candidates: readonly Candidate[]): boolean {
    const edits = candidates.map(({ edit }) => edit);
    const texts = new Map<string, Source>(this.#files.texts);
    for (const [file, all] of Map.groupBy(edits, (edit) => edit.file)) {
      const text = texts.get(file)?.text ?? "";
      texts.set(file, { file, text: applyEdits(text, all) });
    }
    const again = this.#readAgain(texts);
    // What brings that many problems is not worth another reading.
    if (again.drafts.length > this.#most) this.#left = 0;
    const after = countOf(again);
    const count = (found: ReadonlyMap<string, readonly Draft[]>, name: string): number =>
      found.get(name)?.length ?? 0;
    const drafts = new Set(candidates.map(({ draft }) => draft));
    const areGone = [...Map.groupBy(drafts, nameOf)].every(
      ([name, some]) => count(after, name) <= count(this.#before, name) - some.length,
    );
    if (!areGone) return false;
    const came = [...after].flatMap(([name, some]) =>
      some.length > count(this.#before, name) && !isToldLast(some[0]) ? some : [],
    );
    const doesHide = candidates.some(({ draft }) => draft.hidesOthers);
    return came.every(
      (draft) => wasUnread(draft, candidates) || (doesHide && wasHidden(draft, edits)),
    );
  }
}

/** False for a date whose month would stand first, where people write the day first. */
const isReadSo = ({ draft, written }: Candidate, language: string): boolean => {
  if (draft.key !== "bad-date.form") return true;
  const [first, second] = proposalsOf(draft).map(([, text]) => text);
  return second === undefined || written === first || writesMonthFirst(language);
};

/** Nobody writes down what is longer. */
const longest = 400;

/** What is proposed for a problem, as an edit that was tried. */
export interface Proposal {
  readonly problem: Draft;
  readonly edit: Edit;
}

/** The proposals that mend, and those that are not to be printed. */
export const tryProposals = (
  report: Report,
  files: SiteFiles,
  language: string,
  readAgain: ReadAgain,
): { readonly proposals: readonly Proposal[]; readonly refused: Refused } => {
  const candidates = candidatesOf(report, files);
  const refused = new Map<Draft, Map<string, Set<string>>>();
  for (const draft of failingRenames(report, files, readAgain))
    refused.set(draft, new Map([["fixed", new Set()]]));
  if (candidates.length === 0) return { proposals: [], refused };
  const trial = new Trial(report, files, readAgain);
  const possible = candidates.filter(
    (one) => one.written.length <= longest && isReadSo(one, language),
  );
  const mending = new Set(layersOf(possible).flatMap((layer) => trial.mending(layer)));
  for (const candidate of candidates) {
    if (mending.has(candidate)) continue;
    const { draft, parameter, written } = candidate;
    const ofDraft = refused.get(draft) ?? new Map<string, Set<string>>();
    refused.set(draft, ofDraft);
    ofDraft.set(parameter, (ofDraft.get(parameter) ?? new Set()).add(written));
  }
  const proposals = [...mending].map(({ draft, edit }) => ({ problem: draft, edit }));
  return { proposals, refused };
};
