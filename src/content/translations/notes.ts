/** The text of `translations.json`. */
import type { Note, Translations } from "../schema/translations.ts";
import type { Content, EventContent } from "../content.ts";
import { type Judged, judge, notesOf, pairsOf } from "./judge.ts";
import { textsOf } from "./texts.ts";

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/**
 * What is to be noted now. What was noted of translations that are gone is left out; what is stale stays so, unless
 * `isDone` says of it that it is not.
 */
export const notesNow = (
  judged: readonly Judged[],
  isDone: (one: Judged) => boolean,
): Translations => {
  const files = new Map<string, [string, Note][]>();
  for (const one of judged) {
    const note = isDone(one) ? one.now : one.note;
    if (note) files.set(one.file, [...(files.get(one.file) ?? []), [one.field, note]]);
  }
  return Object.fromEntries(
    [...files]
      .sort(byName)
      .map(([file, notes]) => [file, Object.fromEntries(notes.toSorted(byName))]),
  );
};

/** A line for each text, so that what two people noted is merged line by line. */
export const printNotes = (notes: Translations): string => {
  const note = ([field, { source, text }]: readonly [string, Note]): string =>
    `    ${JSON.stringify(field)}: { "source": ${JSON.stringify(source)}, "text": ${JSON.stringify(text)} }`;
  const file = ([name, fields]: readonly [string, Readonly<Record<string, Note>>]): string =>
    `  ${JSON.stringify(name)}: {\n${Object.entries(fields).map(note).join(",\n")}\n  }`;
  const files = Object.entries(notes);
  return files.length === 0 ? "{}\n" : `{\n${files.map(file).join(",\n")}\n}\n`;
};

/** Where what is known of the translations of an event, or of what all events share, is noted. */
export const notesFile = (event: EventContent | undefined): string =>
  event ? `${event.folder}/translations.json` : "data/translations.json";

/** The files of notes that are to say something else, by their paths, and what they say (nothing, where there is none); `isDone` says what is translated as it is now. */
export const changedNotes = (
  content: Content,
  isDone: (one: Judged) => boolean,
): ReadonlyMap<string, { readonly from: string; readonly to: string }> =>
  new Map(
    [undefined, ...content.events].flatMap((event) => {
      const { document, data } = notesOf(content, event);
      const judged = judge(pairsOf(textsOf(content, event)), data ?? {});
      const notes = notesNow(judged, isDone);
      const from = document.source.text;
      const to = printNotes(notes);
      const isNothing = data === undefined && Object.keys(notes).length === 0;
      return isNothing || from === to ? [] : [[notesFile(event), { from, to }] as const];
    }),
  );
