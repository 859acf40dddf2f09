import { follow, readDate } from "./clock.ts";
import { indexAt, nextChange } from "./state-at.ts";

/** Shows what tells of the present on its day, and loads its script; on all others nobody needs it. */
export const loadWhenOn = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<HTMLElement>("[data-present]")) {
    const { present, from, until } = element.dataset;
    const day = { from: readDate(from), until: readDate(until) };
    follow((now) => {
      if (indexAt([day], now) === -1) return nextChange([day], now);
      element.hidden = false;
      if (present) import(present).catch(() => undefined);
      return undefined;
    });
  }
};
