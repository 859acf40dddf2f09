/** Without it a programme begins with its first hour, and nothing leads to what is on. */

/** True of what is on; of a day, from its first hour to its last: at night it is today, and nothing is on. */
const isOn = (mark: Element): boolean => {
  const [start, end] = mark.parentElement?.querySelectorAll("time") ?? [];
  const now = Date.now();
  return (
    mark.matches(".now") &&
    !(start && now < Date.parse(start.dateTime)) &&
    !(end && Date.parse(end.dateTime) <= now)
  );
};

/** The mark of what began last among all that is on; between two things, of what comes next. */
const presentMark = (): Element | undefined => {
  const marks = [...document.querySelectorAll(":is(.timeline, .days) .live")];
  const startOf = (mark: Element): string | undefined =>
    mark.parentElement?.querySelector("time")?.dateTime;
  const on = marks.filter(isOn);
  const last = on.at(-1);
  // Of several that began together, the first.
  if (last) return on.find((mark) => startOf(mark) === startOf(last));
  const next = marks.find((mark) => mark.matches(".next"));
  // Before the first hour of a day, the day itself is at its beginning.
  const isFirst = next?.closest(".slot")?.matches(".timeline > :first-child");
  return isFirst ? undefined : next;
};

/** In a grid a block of talks has no box of its own. */
const boxOf = (mark: Element): Element | undefined => {
  const slot = mark.closest(".slot");
  return [mark.closest(".card"), slot, slot?.querySelector(".what")]
    .filter((element) => element instanceof HTMLElement)
    .find((element) => element.getClientRects().length > 0);
};

/** Shows a slot, below what stays above it. A grid that is wider than the window stays at its left edge. */
const show = (box: Element | undefined, behavior: ScrollBehavior): void => {
  if (!box) return;
  const pixels = (element: Element, name: string): number =>
    parseFloat(getComputedStyle(element).getPropertyValue(name)) || 0;
  const above =
    pixels(document.documentElement, "scroll-padding-block-start") +
    pixels(box, "scroll-margin-block-start");
  scrollTo({ top: box.getBoundingClientRect().top + scrollY - above, behavior });
};

/** False for a visitor who comes back to the page, or is already on the way. */
const isAtBeginning = (): boolean => {
  const [visit] = performance.getEntriesByType("navigation");
  const isAgain = visit && "type" in visit && visit.type !== "navigate";
  return !isAgain && scrollY === 0;
};

/**
 * Lets the page's link lead to what is on, and opens the page there if the link says so. What it returns
 * brings the link up to date once the marks of the lists have changed.
 */
export const wayToNow = (): { readonly update: () => void; readonly open: () => void } => {
  const link = document.querySelector<HTMLAnchorElement>(".to-now");
  let mark: Element | undefined;
  const go = (behavior: ScrollBehavior): void => {
    if (mark) show(boxOf(mark), behavior);
  };
  link?.addEventListener("click", () => {
    // After the browser has gone to the slot, which gives the keyboard its place.
    setTimeout(go, 0, "auto");
  });
  return {
    update: () => {
      mark = link ? presentMark() : undefined;
      const id = mark?.closest(".slot")?.id;
      const page = mark?.closest(".entry")?.querySelector("a")?.href;
      if (!link) return;
      link.hidden = !id && !page;
      link.href = id ? `#${id}` : (page ?? "");
    },
    open: () => {
      if (!isAtBeginning()) return;
      const target = document.querySelector(":target");
      // To a slot without a box of its own a browser does not go.
      if (target) show(target.matches(".slot") ? boxOf(target) : undefined, "instant");
      else if (link?.dataset.opens !== undefined && !link.hidden) go("instant");
    },
  };
};
