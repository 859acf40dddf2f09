/** Puts the code of an address beside its letters, which are for paper alone. Loaded where one prints. */
import { drawCode } from "./draw-code.ts";

for (const place of document.querySelectorAll("[data-code]")) {
  const letters = place.textContent.trim();
  const code = drawCode(letters.includes("://") ? letters : `https://${letters}`);
  if (code) place.prepend(code);
}
