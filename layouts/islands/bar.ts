/**
 * The bar above a programme. Without it the bar's links and lists are there; with it it says which hour one reads and how
 * many sessions one has chosen, and its lists close once they have led somewhere.
 */
import { readIds } from "./my/choice.ts";
import { boxOf } from "./way-to-now.ts";

/** How many sessions the device holds under a key. */
const countIn = (key: string): number => {
  try {
    return readIds(localStorage.getItem(key)).length;
  } catch {
    return 0;
  }
};

const showStars = (): void => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  for (const shown of document.querySelectorAll<HTMLElement>("[data-stars]")) {
    const count = countIn(shown.dataset.stars ?? "");
    shown.textContent = count === 0 ? "" : `${number.format(count)} `;
  }
};

/** Says in the bar which hour stands below it. */
const followHours = (bar: Element): void => {
  const shown = bar.querySelector(".present");
  const hours = [...bar.querySelectorAll<HTMLAnchorElement>("#bar-hours a")].map((link) => ({
    text: link.textContent,
    slot: document.getElementById(link.hash.slice(1)) ?? undefined,
  }));
  const [first] = hours;
  if (!shown || !first) return;
  let isWaiting = false;
  const show = (): void => {
    isWaiting = false;
    const line = bar.getBoundingClientRect().bottom + 40;
    const begun = hours.filter(({ slot }) => {
      const box = slot && boxOf(slot)?.getBoundingClientRect();
      return box !== undefined && box.top < line;
    });
    const { text } = begun.at(-1) ?? first;
    if (shown.textContent !== text) shown.textContent = text;
  };
  addEventListener(
    "scroll",
    () => {
      if (!isWaiting) requestAnimationFrame(show);
      isWaiting = true;
    },
    { passive: true },
  );
};

/** What the bar of the page does besides, if the page has one. */
export const startBar = (): void => {
  const bar = document.querySelector(".bar");
  if (!bar) return;
  showStars();
  for (const change of ["choice", "storage", "pageshow"]) addEventListener(change, showStars);
  followHours(bar);
  // Where lists cannot open, they are links in the row.
  if (!CSS.supports("selector(:popover-open)")) return;
  bar.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a");
    if (link) link.closest<HTMLElement>(":popover-open")?.hidePopover();
  });
  bar.querySelector("#bar-search")?.addEventListener("toggle", ({ currentTarget }) => {
    if (currentTarget instanceof Element && currentTarget.matches(":popover-open"))
      currentTarget.querySelector("input")?.focus();
  });
};
