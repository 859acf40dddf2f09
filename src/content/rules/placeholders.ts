/** Texts that were still to be written. */

const placeholder =
  /lorem ipsum|\bTODO\b|\bFIXME\b|\bXXX+\b|\binsert (?:the )?(?:title|name|text|date)\b|\bins[ée]rer? (?:le |un )?(?:titre|nom|texte)\b|\b(?:titre|texte) à (?:insérer|compléter)\b/iu;
const mustBeCapital = /^(?:todo|fixme|x+)$/i;

export interface Placeholder {
  readonly value: string;
  readonly index: number;
}

/** The first text of a kind that nobody means to publish, and where it is. */
export const findPlaceholder = (text: string): Placeholder | undefined => {
  const match = placeholder.exec(text);
  if (!match) return undefined;
  const [value] = match;
  const isWord = mustBeCapital.test(value) && value !== value.toUpperCase();
  return isWord ? undefined : { value, index: match.index };
};
