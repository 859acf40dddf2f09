/** Without it a day begins with its first hour; a list does so anyway, and “Now and next” is one tap away. */

/** The mark of what began last among all that is on; between two things, of what comes next. */
const presentMark = (): Element | undefined => {
  const marks = [...document.querySelectorAll(".timeline .live")];
  const startOf = (mark: Element): string | undefined =>
    mark.parentElement?.querySelector("time")?.dateTime;
  const on = marks.filter((mark) => mark.matches(".now"));
  const last = on.at(-1);
  // Of several that began together, the first.
  if (last) return on.find((mark) => startOf(mark) === startOf(last));
  const next = marks.find((mark) => mark.matches(".next"));
  // Before the first hour of a day, the day itself is at its beginning.
  const isFirst = next?.closest(".slot")?.matches(".timeline > :first-child");
  return isFirst ? undefined : next;
};

/** The box that shows what is within it; in a grid a block of talks has none of its own. */
export const boxOf = (mark: Element): Element | undefined => {
  const slot = mark.closest(".slot");
  return [mark.closest(".card"), slot, slot?.querySelector(".what"), slot?.querySelector(".card")]
    .filter((element) => element instanceof HTMLElement)
    .find((element) => element.getClientRects().length > 0);
};

/** Shows a slot, below what stays above it. A grid that is wider than the window stays at its left edge. */
const show = (box: Element | undefined): void => {
  if (!box) return;
  const pixels = (element: Element, name: string): number =>
    parseFloat(getComputedStyle(element).getPropertyValue(name)) || 0;
  const above =
    pixels(document.documentElement, "scroll-padding-block-start") +
    pixels(box, "scroll-margin-block-start");
  scrollTo({ top: box.getBoundingClientRect().top + scrollY - above, behavior: "instant" });
};

/** False for a visitor who comes back to the page, or is already on the way. */
const isAtBeginning = (): boolean => {
  const [visit] = performance.getEntriesByType("navigation");
  const isAgain = visit && "type" in visit && visit.type !== "navigate";
  return !isAgain && scrollY === 0;
};

const isGrid = (): boolean => {
  const plan = document.querySelector(".plan");
  return plan !== null && getComputedStyle(plan).display === "grid";
};

/**
 * Shows a slot that was gone to. To one without a box of its own a browser does not go; and in Firefox and WebKit it ends
 * beside one behind others that are laid out as they come into view: so it is shown again once they are, two pictures later.
 */
const showTarget = (pictures = 2): void => {
  const target = document.querySelector(".slot:target");
  if (!target) return;
  show(boxOf(target));
  if (pictures > 0)
    requestAnimationFrame(() => {
      showTarget(pictures - 1);
    });
};

/** Leads to a slot whenever its address is followed, also once more; who goes back is where they were. */
const followTargets = (): void => {
  let isFollowed = false;
  addEventListener("hashchange", () => {
    if (isFollowed || document.querySelector(".slot:target")?.getClientRects().length === 0)
      showTarget();
    isFollowed = false;
  });
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    isFollowed = Boolean(link?.hash);
    if (isFollowed && link?.href === location.href) setTimeout(showTarget);
  });
};

/** Opens a grid of rooms at the present hour, once its marks are there; and any page where its address leads. */
export const openAtPresent = (): void => {
  followTargets();
  if (!isAtBeginning()) return;
  if (document.querySelector(":target")) showTarget();
  else if (isGrid()) {
    const mark = presentMark();
    if (mark) show(boxOf(mark));
  }
};
