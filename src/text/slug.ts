const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l" };

/** Text without what is left out in a hurry, capitals and accents: `foldText("L’Été à Łódź")` is `l’ete a lodz`. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter)
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .normalize("NFC");

/** Text as a piece of an address: `textToSlug("Où est l’été ?")` is `ou-est-l-ete`; `""` is `section`. */
export const textToSlug = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-|-$/g, "") || "section";

/** Makes slugs that differ from each other: “Accès” twice is `acces` and `acces-2`. */
export const uniqueSlugs = (): ((text: string) => string) => {
  const taken = new Set<string>();
  return (text) => {
    const slug = textToSlug(text);
    let unique = slug;
    for (let n = 2; taken.has(unique); n++) unique = `${slug}-${n}`;
    taken.add(unique);
    return unique;
  };
};
