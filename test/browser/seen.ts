/** Each piece of text that is seen, as it is written, with the lines it takes; runs in the page. */
export const seenText = (selector: string): { text: string; lines: number }[] => {
  const seen: { text: string; lines: number }[] = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      // What is only heard is a pixel wide.
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 2);
      const isHeardOnly = walker.currentNode.parentElement?.closest(".spoken, [hidden]");
      if (boxes.length > 0 && !isHeardOnly)
        seen.push({
          text: (walker.currentNode.textContent ?? "").replaceAll(/\s+/g, " ").trim(),
          lines: new Set(boxes.map(({ top }) => Math.round(top))).size,
        });
    }
  }
  return seen;
};

/** Words that do not stand on one line, in what a selector finds; runs in the page. */
export const brokenWords = (selector: string): string[] => {
  const broken: string[] = [];
  for (const root of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.push(word);
      }
    }
  }
  return broken;
};
