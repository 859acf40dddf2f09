/** The word in files for what is still open, as Parvis itself writes it. */
export const tbaWord = "tba";

/** True for the words that say that something is still open. */
export const isTba = (value: string): boolean =>
  // Most texts begin with another letter.
  /^\s*[taà]/i.test(value) && /^(tba|[àa]\s+confirmer)$/i.test(value.trim().normalize("NFC"));
