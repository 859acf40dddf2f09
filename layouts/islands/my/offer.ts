/** What a link holds that somebody followed: shown first, and taken over only if they say so. */
import type { Choice } from "./choice.ts";
import { type Offer, readFragment } from "./choice-link.ts";
import { entriesIn, idOf, titleOf } from "./timetable.ts";
import { partOf, type Words } from "./words.ts";

/** A session in a line: its title, day and hours. */
const item = (entry: HTMLElement): HTMLElement => {
  const line = document.createElement("li");
  const title = entry.querySelector("h3 a, h3 s")?.cloneNode(true) ?? titleOf(entry);
  const day = entry.closest("section")?.querySelector("h2")?.textContent.trim() ?? "";
  const time = entry.querySelector(".hour .time")?.cloneNode(true);
  line.append(title, ` (${day}`, ...(time ? [", ", time] : []), ")");
  return line;
};

/** `set` keeps what was decided, `settled` is told when the question is out of the way. */
export const offerIn = (
  root: HTMLElement,
  days: ParentNode,
  { word, counted }: Words,
  choice: Choice,
  decide: (ids: readonly string[]) => void,
): void => {
  const offer = partOf(root, ".offer");
  const entries = entriesIn(days);
  const known = entries.map(idOf);

  const isNews = ({ ids, lost }: Offer): boolean => {
    const mine = new Set(choice.ids());
    return lost > 0 || mine.size !== ids.length || !ids.every((id) => mine.has(id));
  };

  const read = (): void => {
    const offered = readFragment(location.hash, known);
    offer.hidden = !offered || !isNews(offered);
    if (!offered) return;
    const { ids, lost } = offered;
    const chosen = new Set(ids);
    partOf(offer, "h2").textContent =
      ids.length === 0 ? word("offerGone") : counted("offer", ids.length);
    partOf(offer, "ul").replaceChildren(
      ...entries.filter((entry) => chosen.has(idOf(entry))).map(item),
    );
    const missing = partOf(offer, ".missing");
    missing.hidden = lost === 0 || ids.length === 0;
    missing.textContent = counted("lost", lost);
    partOf(offer, ".add").hidden = ids.length === 0;
    partOf(offer, ".replace").hidden = ids.length === 0 || choice.ids().length === 0;
  };

  const answers: Readonly<Record<string, (ids: readonly string[]) => readonly string[]>> = {
    add: (ids) => [...new Set([...choice.ids(), ...ids])],
    replace: (ids) => ids,
  };
  offer.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button");
    if (!button) return;
    const offered = readFragment(location.hash, known);
    const answer = answers[button.className];
    // The address is that of one's own programme again.
    history.replaceState(null, "", location.pathname + location.search);
    offer.hidden = true;
    decide(offered && answer ? answer(offered.ids) : choice.ids());
  });
  addEventListener("hashchange", read);
  read();
};
