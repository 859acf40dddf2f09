/**
 * Targets that are smaller than 24 px and have none of the exceptions of WCAG 2.2, 2.5.8: a line of text around
 * them, or so much space that a circle of 24 px meets no other target. Runs in the page.
 */
export const smallTargets = () => {
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], button")].filter(
    (element) => element.checkVisibility() && !element.closest(".skip"),
  );
  const boxes = targets.map((element) => element.getBoundingClientRect());
  const isSmall = ({ width, height }: DOMRect) => width < 24 || height < 24;
  const isInText = (element: HTMLElement) => {
    const block = element.closest("p, li, dd, dt, h1, h2, h3, h4, address");
    return (
      getComputedStyle(element).display.startsWith("inline") &&
      (block?.textContent.trim().length ?? 0) > element.textContent.trim().length
    );
  };
  const isClear = (box: DOMRect) => {
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    return boxes.every((other) => {
      if (other === box) return true;
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      const isFarFromItsCircle =
        !isSmall(other) ||
        Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y) >= 24;
      return Math.hypot(dx, dy) >= 12 && isFarFromItsCircle;
    });
  };
  return targets.flatMap((element, i) => {
    const box = boxes[i];
    return !box || !isSmall(box) || isInText(element) || isClear(box)
      ? []
      : [`${element.textContent.trim()}: ${box.width.toFixed()} × ${box.height.toFixed()}`];
  });
};
