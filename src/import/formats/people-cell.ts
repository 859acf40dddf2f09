/** Names of people in one text: “Ada Lovelace (Etalab), Ben”, “O’Neill, Sinéad; Lovelace, Ada”. */
import { toLine } from "../html.ts";
import type { Notes } from "../notes.ts";

export interface NamedPerson {
  readonly name: string;
  /** The family name, where it was written first. */
  readonly sort?: string;
  readonly organisation: string;
}

/** What other texts of the same kind tell of how names are written there. */
export interface NameStyle {
  /** Single words that are names by themselves: of “Ada, Bob” two people, where somebody is called Ada elsewhere. */
  readonly singles: ReadonlySet<string>;
  /** Somebody is called by two words and more, without a comma. */
  readonly hasFullNames: boolean;
}

/** Where nothing else tells: people have two names and more. */
export const fullNames: NameStyle = { singles: new Set(), hasFullNames: true };

const strong = /[;\n/|]|\s&\s|\s(?:et|and|und)\s/g;

/** The pieces between signs; those within brackets part nothing. */
const cutAt = (text: string, signs: RegExp): readonly string[] => {
  const pieces: string[] = [];
  let done = 0;
  let close = -1;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    // The next bracket, which is looked for again only once it is passed.
    if (close < index) {
      const next = text.slice(index).search(/[()]/);
      close = next === -1 ? text.length : index + next;
    }
    if (sign === "," && text[close] === ")") continue;
    pieces.push(text.slice(done, index));
    done = index + sign.length;
  }
  return [...pieces, text.slice(done)].map(toLine).filter(Boolean);
};

const withoutBrackets = (piece: string): string => toLine(/^[^()]*/.exec(piece)?.[0] ?? "");

const wordsOf = (name: string): readonly string[] =>
  withoutBrackets(name).split(" ").filter(Boolean);

const suffix = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|MSc|MA|BA|Esq|Prof|Dr)\.?$/i;
const particle =
  /^(?:de|del|della|van|von|vom|zu|le|la|di|da|dos|al|el|ben|bin|ter|ten|mac|st\.?)$/i;

/** True for “O’Neill, Sinéad”: a family name before the comma, and after it what somebody is called. */
const isLastFirst = (
  [last = "", first = ""]: readonly string[],
  { singles, hasFullNames }: NameStyle,
): boolean => {
  const [family, given] = [wordsOf(last), wordsOf(first)];
  if (last.includes("(") || [last, first].some((name) => singles.has(withoutBrackets(name))))
    return false;
  const isFamily = family.length === 1 || (family.length < 5 && particle.test(family[0] ?? ""));
  return isFamily && given.length > 0 && given.length <= (hasFullNames ? 1 : 2);
};

/** A name with what is in brackets behind it. */
interface WrittenName {
  readonly written: string;
  readonly sort?: string;
}

const turned = ([last = "", first = ""]: readonly string[]): WrittenName => {
  const name = withoutBrackets(first);
  const behind = first.includes("(") ? first.slice(first.indexOf("(")) : "";
  return { written: toLine(`${name} ${last} ${behind}`), sort: withoutBrackets(last) };
};

/** The names of a piece in which commas are left. */
const namesOf = (
  piece: string,
  isListed: boolean,
  style: NameStyle,
  notes: Notes,
): readonly WrittenName[] => {
  const names = cutAt(piece, /,/g);
  const asWritten = names.map((written) => ({ written }));
  if (names.length !== 2) return asWritten;
  if (suffix.test(names[1] ?? "")) return [{ written: names.join(", ") }];
  if (!isListed && !isLastFirst(names, style)) return asWritten;
  notes.add("last-first", piece);
  return [turned(names)];
};

/** Names, each with where they come from; of “last, first” one, which is noted. */
export const readPeople = (
  cell: string,
  style: NameStyle,
  notes: Notes,
): readonly NamedPerson[] => {
  const pieces = cutAt(cell, strong);
  // Where semicolons part people, and each has one comma, it is within the name.
  const isListed =
    /[;\n|]/.test(cell) &&
    pieces.length > 1 &&
    pieces.every((piece) => cutAt(piece, /,/g).length === 2);
  return pieces
    .flatMap((piece) => namesOf(piece, isListed, style, notes))
    .map(({ written, ...more }) => {
      const [, name = "", organisation = ""] = /^([^()]*)(?:\(([^()]*)\))?/.exec(written) ?? [];
      return { name: toLine(name), organisation: toLine(organisation), ...more };
    })
    .filter(({ name }) => name !== "");
};

/** How a column writes names. */
export const styleOf = (cells: readonly string[]): NameStyle => {
  const whole = cells
    .flatMap((cell) => cutAt(cell, strong))
    .filter((piece) => !piece.includes(","))
    .map(withoutBrackets);
  return {
    singles: new Set(whole.filter((name) => !name.includes(" "))),
    hasFullNames: whole.some((name) => name.includes(" ")),
  };
};
