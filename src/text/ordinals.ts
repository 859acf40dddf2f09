import { type Html, html } from "../html.ts";

const frenchOrdinals =
  /(?<![\p{L}\d])(\d+|[IVX]{2,}(?=e(?!\p{L}))|I(?=er(?!\p{L})))(ers?|res?|es?|nde?s?)(?![\p{L}\d])/u;

/** Escapes text and raises the endings of French ordinals: `1er` is `1<sup>er</sup>`. */
export const raiseOrdinals = (text: string, language: string): Html => {
  if (!language.startsWith("fr")) return html`${text}`;
  const pieces = text.split(new RegExp(frenchOrdinals, "gu"));
  return html`${pieces.map((piece, i) => (i % 3 === 2 ? html`<sup>${piece}</sup>` : piece))}`;
};

const raisedLetters: Readonly<Record<string, string>> = { d: "ᵈ", e: "ᵉ", r: "ʳ", s: "ˢ" };

/** The same where there is no markup, in a drawing: `1er` is `1ᵉʳ`. */
export const raiseLetters = (text: string, language: string): string => {
  if (!language.startsWith("fr")) return text;
  const pieces = text.split(new RegExp(frenchOrdinals, "gu"));
  return pieces
    .map((piece, i) =>
      i % 3 === 2 ? piece.replace(/[ders]/g, (letter) => raisedLetters[letter] ?? letter) : piece,
    )
    .join("");
};
