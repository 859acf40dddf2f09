/**
 * A text in which no letter has more than thirty combining marks: no language needs more, and to put many in order
 * (as `normalize` does) takes the square of their number. Source: Unicode Standard Annex 15, §13, “Stream-Safe Text Format”.
 */
export const withFewMarks = (text: string): string =>
  text.replace(/(?<!\p{M})(\p{M}{30})\p{M}+/gu, "$1");
