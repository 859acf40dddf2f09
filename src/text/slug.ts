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
  const numbers = new Map<string, number>();
  return (text) => {
    const slug = textToSlug(text);
    let unique = slug;
    // Counted on from the last one: from 2 each time, a thousand equal headings would take a million steps.
    let n = numbers.get(slug) ?? 2;
    while (taken.has(unique)) unique = `${slug}-${n++}`;
    numbers.set(slug, n);
    taken.add(unique);
    return unique;
  };
};
