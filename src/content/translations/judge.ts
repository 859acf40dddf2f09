/** Compares translations with what was noted of them: has what they translate changed since? */
import type { Content, EventContent } from "../content.ts";
import type { Note, Translations } from "../schema/translations.ts";
import { hashOfText } from "./hash.ts";
import { bodyName, type Place, type SourceText } from "./texts.ts";

/** One text in one other language. */
export interface Pair {
  readonly text: SourceText;
  readonly language: string;
  readonly own: Place;
  /** The file that holds it, from the folder of what is noted together, and its path in that file. */
  readonly file: string;
  readonly field: string;
  /** What would be noted of it now. */
  readonly now: Note;
}

/** What is known of a translation: nothing yet, that it is as it was noted, or that its source is newer. */
export interface Judged extends Pair {
  readonly state: "unknown" | "noted" | "stale";
  /** What was noted, where that holds. */
  readonly note: Note | undefined;
}

/** The notes of an event, or of what all events share, and the folder from which they name files. */
export const notesOf = (content: Content, event: EventContent | undefined) =>
  (event ?? content).translations;
export const folderOfNotes = (event: EventContent | undefined): string =>
  event ? `${event.folder}/` : "";

/** All translations of some texts. */
export const pairsOf = (texts: readonly SourceText[]): readonly Pair[] =>
  texts.flatMap((text) =>
    [...text.translations].map(([language, own]): Pair => ({
      text,
      language,
      own,
      file: own.document.source.file.slice(folderOfNotes(text.event).length),
      field: own.path?.join(".") ?? bodyName,
      now: { source: hashOfText(text.source.text), text: hashOfText(own.text) },
    })),
  );

const isSame = (a: Note, b: Note): boolean => a.source === b.source && a.text === b.text;

/** The kind of a field, wherever in its list it stands: lists get longer, and their items move. */
const kindOf = (field: string): string => field.replace(/(?<=^|\.)\d+(?=\.|$)/g, "#");

const judgeFile = (
  pairs: readonly Pair[],
  notes: Readonly<Record<string, Note>>,
): readonly Judged[] => {
  const open = new Map(Object.entries(notes));
  const found = new Map<Pair, Pick<Judged, "state" | "note">>();
  const take = (pair: Pair, key: string | undefined, state: Judged["state"]): void => {
    const note = key === undefined ? undefined : open.get(key);
    if (key === undefined || !note) return;
    open.delete(key);
    found.set(pair, { state, note });
  };
  const left = (): readonly Pair[] => pairs.filter((pair) => !found.has(pair));
  const noteLike = (pair: Pair, isLike: (note: Note) => boolean): string | undefined => {
    const own = open.get(pair.field);
    if (own && isLike(own)) return pair.field;
    const kind = kindOf(pair.field);
    return [...open].find(([key, note]) => kindOf(key) === kind && isLike(note))?.[0];
  };
  for (const pair of pairs) {
    const own = open.get(pair.field);
    if (own && isSame(own, pair.now)) take(pair, pair.field, "noted");
  }
  for (const pair of left())
    take(
      pair,
      noteLike(pair, (note) => isSame(note, pair.now)),
      "noted",
    );
  // Who has changed the translation too has seen what it translates.
  for (const pair of left())
    take(
      pair,
      noteLike(pair, ({ text }) => text === pair.now.text),
      "stale",
    );
  return pairs.map((pair) => ({
    ...pair,
    ...(found.get(pair) ?? { state: "unknown", note: undefined }),
  }));
};

/** What is known of each translation. */
export const judge = (pairs: readonly Pair[], notes: Translations): readonly Judged[] =>
  [...Map.groupBy(pairs, ({ file }) => file)].flatMap(([file, ofFile]) =>
    judgeFile(ofFile, notes[file] ?? {}),
  );
