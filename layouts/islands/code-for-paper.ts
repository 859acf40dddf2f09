import { afterAll } from "./after-all.ts";

/** Draws the code of the page's address, which is for paper alone; settled once it is there, or cannot be. */
export const drawPaperCode = async (): Promise<void> => {
  const script = document.querySelector<HTMLElement>("[data-code]")?.dataset.code;
  // Without it the address stands there in letters.
  if (script) await import(script).catch(() => undefined);
};

const draw = (): void => void drawPaperCode();

/** Of a device, the browser asks too late for what is to be loaded first; where there is a mouse, one prints. */
export const codeForPaper = (): void => {
  if (matchMedia("(pointer: fine)").matches) afterAll(draw);
  addEventListener("beforeprint", draw);
};
