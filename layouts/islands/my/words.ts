import type { CountedWord, OwnWord } from "../../attributes.ts";

/** What the page says, in its own language: it stands in the attributes of an element. */
export interface Words {
  /** `word("removed")` is `data-removed`. */
  readonly word: (name: OwnWord) => string;
  /** `counted("offer", 2)` is `data-offer-other` with the number in it. */
  readonly counted: (name: CountedWord, count: number) => string;
}

export const wordsOf = ({ dataset }: HTMLElement): Words => {
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const word = (name: OwnWord): string => dataset[name] ?? "";
  return {
    word,
    counted: (name, count) =>
      word(`${name}${plural.select(count) === "one" ? "One" : "Other"}`).replace(
        "{count}",
        number.format(count),
      ),
  };
};

/** The element of the page's own markup that a part of the script works with. */
export const partOf = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};
