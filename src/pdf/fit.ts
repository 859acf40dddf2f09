/**
 * Runs in the page: makes the type of each `.fit` smaller, by its `--fit`, until what it holds has
 * room in the box that the sheet leaves it. A title may have four letters or two hundred; one word
 * that is too wide at any size becomes `.broken`.
 */
export const fitToSheet = async (): Promise<void> => {
  await document.fonts.ready;
  const isTooWide = (box: Element): boolean => box.scrollWidth > box.clientWidth + 1;
  // Not `scrollHeight`: letters reach out of lines as low as those of the giant figures.
  const isTooHigh = (box: Element): boolean => {
    const { top, bottom } = box.getBoundingClientRect();
    return [...box.children].some((child) => {
      const own = child.getBoundingClientRect();
      return own.top < top - 1 || own.bottom > bottom + 1;
    });
  };
  const shrink = (box: HTMLElement, least: number): void => {
    for (let percent = 100; percent >= least; percent -= 2) {
      box.style.setProperty("--fit", `${percent / 100}`);
      if (!isTooWide(box) && !isTooHigh(box)) return;
    }
  };
  for (const box of document.querySelectorAll<HTMLElement>(".fit")) {
    shrink(box, 50);
    if (isTooWide(box)) box.classList.add("broken");
    if (isTooWide(box) || isTooHigh(box) || box.matches(".broken")) shrink(box, 24);
  }
};
