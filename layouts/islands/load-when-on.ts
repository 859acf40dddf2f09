import { follow, readDate } from "./clock.ts";
import { roomAt } from "../board-room.ts";
import { asksForNow } from "./now/filter-address.ts";
import { indexAt, nextChange } from "./state-at.ts";

/** Where the address asks for what is on, the programme is not seen before it is that. */
const hideUntil = async (loaded: Promise<unknown>): Promise<void> => {
  const lists = document.querySelectorAll<HTMLElement>(".timeline");
  for (const { style } of lists) style.visibility = "hidden";
  // Where the script is not to be had, all of it is there.
  await loaded;
  for (const { style } of lists) style.visibility = "";
};

/** Shows what tells of the present on its day, and loads its script; on all others nobody needs it. */
export const loadWhenOn = (root: ParentNode): void => {
  for (const element of root.querySelectorAll<HTMLElement>("[data-present]")) {
    const { present, from, until, takes } = element.dataset;
    const day = { from: readDate(from), until: readDate(until) };
    follow((now) => {
      if (indexAt([day], now) === -1) return nextChange([day], now);
      element.hidden = false;
      if (takes !== undefined) element.style.setProperty("--rows", roomAt(takes, now));
      const loaded = present ? import(present).catch(() => undefined) : undefined;
      if (loaded && asksForNow(location.search)) void hideUntil(loaded);
      return undefined;
    });
  }
};
