/** A piece of text that is seen, and the colours in which it is. */
interface Painted {
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
  /** As WCAG has it: 24 pixels, or bold ones of 18.66, are read at less contrast. */
  readonly isLarge: boolean;
}

/** Each piece of text that is seen, with its colour and that of what is behind it; runs in the page. */
export const paintedTexts = (): readonly Painted[] => {
  // What is behind all, which follows `color-scheme`.
  const canvas = document.createElement("i");
  canvas.style.backgroundColor = "Canvas";
  document.body.append(canvas);
  const isOpaque = (colour: string): boolean => colour.startsWith("rgb(");
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (isOpaque(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(canvas).backgroundColor;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Painted[] = [];
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const isSeen = [...range.getClientRects()].some(({ width }) => width > 2);
    if (!textContent?.trim() || !parentElement || !isSeen || parentElement.closest(".spoken"))
      continue;
    const { color, fontSize, fontWeight } = getComputedStyle(parentElement);
    found.push({
      text: textContent.replaceAll(/\s+/g, " ").trim(),
      colour: color,
      ground: groundOf(parentElement),
      isLarge: parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24),
    });
  }
  canvas.remove();
  return found;
};
