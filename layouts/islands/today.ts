/**
 * The programme opens with the day that is today. Without it a page that was built before opens with the day that it was
 * built with, whose other days are a press away.
 */
import { readDate } from "./clock.ts";
import { indexAt } from "./state-at.ts";

/** Leads from the address of the whole programme to the page of today, unless one came to a place of this page. */
export const leadToToday = (): void => {
  const days = [...document.querySelectorAll<HTMLElement>("[data-leads] > li")];
  const today = indexAt(
    days.map(({ dataset }) => ({ from: readDate(dataset.from), until: readDate(dataset.until) })),
    Date.now(),
  );
  const link = days[today]?.querySelector("a");
  // Before the browser has gone there, nothing is a target yet.
  if (link?.ariaCurrent !== null || document.getElementById(location.hash.slice(1))) return;
  location.replace(link.pathname + location.search + location.hash);
};
