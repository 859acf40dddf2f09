import { drawPaperCode } from "./code-for-paper.ts";

/** The buttons that print the page. Without a script there are none, and the browser's menu does the same. */
export const printPage = (root: ParentNode): void => {
  for (const button of root.querySelectorAll('[data-do="print"]'))
    button.addEventListener("click", () => {
      void drawPaperCode().then(() => {
        print();
      });
    });
};
