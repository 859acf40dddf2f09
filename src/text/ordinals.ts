import { writingOf } from "../i18n/writing.ts";
import { type Html, html } from "../write/html.ts";

/** Every third piece is an ending; most texts have none, and are one piece. */
const cutOrdinals = (text: string, language: string): readonly string[] => {
  const { ordinals } = writingOf(language);
  return ordinals?.signs.test(text) ? text.split(ordinals.pattern) : [text];
};

/** Escapes text and raises the endings of ordinals: in French, `1er` is `1<sup>er</sup>`. */
export const raiseOrdinals = (text: string, language: string): Html => {
  const pieces = cutOrdinals(text, language);
  return html`${pieces.map((piece, i) => (i % 3 === 2 ? html`<sup>${piece}</sup>` : piece))}`;
};

const raisedLetters: Readonly<Record<string, string>> = { d: "ᵈ", e: "ᵉ", r: "ʳ", s: "ˢ" };

/** The same where there is no markup, in a drawing: `1er` is `1ᵉʳ`. */
export const raiseLetters = (text: string, language: string): string =>
  cutOrdinals(text, language)
    .map((piece, i) =>
      i % 3 === 2 ? piece.replace(/[ders]/g, (letter) => raisedLetters[letter] ?? letter) : piece,
    )
    .join("");
