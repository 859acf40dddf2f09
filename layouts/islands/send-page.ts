/** Sends the page on by what the device has for it, else copies its address. Without it browsers have both in their menus. */
import { copy, share } from "./send.ts";

export const sendPage = (): void => {
  const button = document.querySelector<HTMLElement>("[data-do=send]");
  const said = button?.nextElementSibling;
  if (!button || !(said instanceof HTMLElement)) return;
  const url = location.href.replace(/#.*|$/, "");
  button.addEventListener("click", () => {
    if ("share" in navigator) share({ title: document.title, url });
    else {
      // The same words again would not be read out.
      said.textContent = "";
      void copy(url).then((isCopied) => {
        // Where a page may not copy, the address is there to be taken.
        said.textContent = isCopied ? (said.dataset.label ?? "") : url;
      });
    }
  });
};
