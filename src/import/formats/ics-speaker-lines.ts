/** Lines of a description that say who speaks, and nothing else: “Speakers: Ada, Ben”, in any language that Parvis knows. */
import { fromForeignWord } from "../../content/suggest/foreign-words.ts";
import { toWord } from "../../content/suggest/nearest.ts";
import { spokenLanguages, textsOf } from "../../i18n/catalogue.ts";
import { wordsFor } from "../../i18n/knowledge.ts";
import type { Notes } from "../notes.ts";
import { decodeEntities } from "../short-text.ts";
import { columnWords } from "./csv-column-words.ts";
import { fullNames, readPeople } from "./people-cell.ts";

export interface SpeakerLines {
  readonly names: readonly string[];
  /** The description without them. */
  readonly text: string;
}

/** Words that a table has for names, and a text for much else. */
const ambiguous: readonly string[] = ["nom", "name", "naam", "author", "authors", "with", "avec"];

const isSpeakerWord = (label: string): boolean => {
  // “Intervenant·e·s”, “Speaker(s)”
  const word = toWord(label.replace(/[·.(]\p{L}{1,2}\)?/gu, ""));
  if (ambiguous.includes(word)) return false;
  return (
    columnWords.speakers.some((known) => known === word) ||
    fromForeignWord(word, ["speakers"]) !== undefined
  );
};

/** The names behind a label for speakers; undefined for any other line. */
const namesAfterLabel = (line: string, notes: Notes): readonly string[] | undefined => {
  const plain = line.replace(/<[^<>]*>/g, "").trim();
  const colon = plain.indexOf(":");
  if (colon < 1 || colon > 30 || !isSpeakerWord(plain.slice(0, colon))) return undefined;
  const names = decodeEntities(plain.slice(colon + 1), notes);
  return readPeople(names, fullNames, notes).map(({ name }) => name);
};

/** “With Ada (Etalab) and Ben”, as our own calendars say it in each language. */
const ownForms = (): readonly RegExp[] =>
  spokenLanguages().flatMap((language) => {
    const [before, after] = (textsOf("pages", language)["session.with"] ?? "").split("{names}");
    return before && after === "" ? [new RegExp(`^${before.trim()}\\s+(.+)$`, "u")] : [];
  });

const namesOfOurs = (line: string): readonly string[] | undefined => {
  const written = ownForms()
    .map((form) => form.exec(line)?.[1])
    .find((found) => found !== undefined);
  if (written === undefined) return undefined;
  const more = spokenLanguages().map((language) => textsOf("pages", language)["session.with-more"]);
  const and = new RegExp(`,?\\s+(?:${wordsFor("and").join("|")})\\s+|,\\s+`, "gu");
  return written
    .replace(/\s?\([^()]*\)/g, "")
    .split(and)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !more.includes(name));
};

/** Our own entries say it below the kind, in the second line. */
const lastOfOurs = 3;

/** Who speaks by the lines of a description, and what is left of it. */
export const readSpeakerLines = (
  description: string,
  isOurs: boolean,
  notes: Notes,
): SpeakerLines => {
  const names: string[] = [];
  // Lines, and what ends them in the HTML of some calendars.
  const pieces = description.split(/(\n|<br\s*\/?>|<\/(?:p|div|li)>)/i);
  let isCut = false;
  const kept = pieces.map((piece, at) => {
    // The end of a line that is cut goes with it.
    if (at % 2 === 1) return isCut && !piece.startsWith("</") ? "" : piece;
    isCut = false;
    const found = isOurs
      ? at < lastOfOurs * 2
        ? namesOfOurs(piece.trim())
        : undefined
      : namesAfterLabel(piece, notes);
    if (found === undefined || names.length > 1_000) return piece;
    names.push(...found);
    isCut = true;
    return (piece.match(/<[^<>]*>/g) ?? []).join("");
  });
  return { names, text: names.length === 0 ? description : kept.join("").trim() };
};
