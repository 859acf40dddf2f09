/** Without it what was published for a time stays until the next build, with its date. */
import { follow, readDate } from "./clock.ts";

/** Takes what is over out of the page: a piece of news, a price. */
export const removeExpired = (): void => {
  for (const element of document.querySelectorAll<HTMLElement>("[data-expires]")) {
    const until = readDate(element.dataset.expires) ?? Infinity;
    follow((now) => {
      if (now < until) return until - now;
      element.remove();
      return undefined;
    });
  }
};
