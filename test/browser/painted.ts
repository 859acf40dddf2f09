/** A piece of text that is seen, and the colours in which it is. */
export interface Painted {
  readonly text: string;
  /** `rgb(0, 90, 91)`, as it comes out where it lies over another. */
  readonly colour: string;
  readonly ground: string;
  /** As WCAG has it: 24 pixels, or bold ones of 18.66, are read at less contrast. */
  readonly isLarge: boolean;
  /** True of a sign whose word stands beside it, such as the letter of a track. */
  readonly isSign: boolean;
}

/** Each piece of text that is seen, with its colour and that of what is behind it; runs in the page. */
export const paintedTexts = (): readonly Painted[] => {
  const sheet = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!sheet) throw new Error("nothing to paint on");
  /** What one sees of several colours, each over the one before it. */
  const mixed = new Map<string, string>();
  const mix = (colours: readonly string[]): string => {
    const key = colours.join(" ");
    const known = mixed.get(key);
    if (known !== undefined) return known;
    for (const colour of colours) {
      sheet.fillStyle = colour;
      sheet.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = sheet.getImageData(0, 0, 1, 1).data;
    const found = `rgb(${r}, ${g}, ${b})`;
    mixed.set(key, found);
    return found;
  };
  // What is behind all, which follows `color-scheme`.
  const probe = document.createElement("i");
  probe.style.backgroundColor = "Canvas";
  document.body.append(probe);
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const grounds = (element: Element | null): readonly string[] =>
    element
      ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor]
      : [canvas];
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
    const below = grounds(parentElement);
    found.push({
      text: textContent.replaceAll(/\s+/g, " ").trim(),
      colour: mix([...below, color]),
      ground: mix(below),
      isLarge: parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24),
      isSign: parentElement.closest("[aria-hidden=true]") !== null,
    });
  }
  return found;
};
