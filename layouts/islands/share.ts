/** Sends what the page has ready by what the device has for it, and copies its words. */
import type { WordsIn } from "../../src/i18n/script-words.ts";
import type { Attributes } from "../attributes.ts";
import { copy, share } from "./send.ts";

declare const wordsIn: WordsIn<"share">;

const root = document.querySelector<HTMLElement>("details.share");
const words = root?.querySelector<HTMLElement>(".message");
const said = root?.querySelector<HTMLElement>("[role=status]");

/** Shows the button, where the browser can do what it is for. */
const offer = (name: Attributes["do"], isAble: boolean, act: () => void): void => {
  const button = root?.querySelector<HTMLElement>(`[data-do=${name}]`);
  if (!button || !isAble) return;
  button.hidden = false;
  button.addEventListener("click", act);
};

if (root && words && said) {
  offer("share", "share" in navigator, () => {
    share({ title: document.title, text: words.innerText });
  });
  offer("copy", "clipboard" in navigator, () => {
    void copy(words.innerText).then((isCopied) => {
      if (isCopied) said.textContent = wordsIn[document.documentElement.lang]?.copied ?? "";
      // One key copies what is selected.
      else getSelection()?.selectAllChildren(words);
    });
  });
}
