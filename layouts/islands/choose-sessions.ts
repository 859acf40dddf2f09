/**
 * Puts a star at the end of each session's row, by which one takes it into one's own programme; on a session's page the
 * button does. Loaded once all that one reads is there; without it there are no stars, and all else is there.
 */
import type { WordsIn } from "../../src/i18n/script-words.ts";
import { openChoice } from "./my/choice.ts";
import { readEntries } from "./my/entries.ts";
import { keepPages } from "./my/keep-pages.ts";
import { addStars } from "./my/star.ts";
import { entriesIn } from "./my/timetable.ts";
import { remember } from "./my/was.ts";
import { needStyle } from "./need-style.ts";

declare const wordsIn: WordsIn<"choose-sessions">;

const without = (ids: readonly string[], id: string): readonly string[] =>
  ids.filter((other) => other !== id);

/** Says to those who hear the page what became of a press, and to all that it will not last. */
const teller = (status: HTMLElement): ((text: string, isFault: boolean) => void) => {
  // A text that is changed in its place has no styles asked anew, which takes a large day long.
  const said = document.createTextNode("");
  status.append(said);
  return (text, isFault) => {
    status.classList.toggle("spoken", !isFault);
    said.data = text;
  };
};

/** Where the number of what is chosen stands: the links to one's own programme. */
const counter = (): ((count: number) => void) => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const places = [...document.querySelectorAll(".mine")].map((link) => {
    const text = document.createTextNode("");
    link.append(text);
    return text;
  });
  return (count) => {
    for (const place of places) place.data = count === 0 ? "" : ` (${number.format(count)})`;
  };
};

const start = async (root: HTMLElement): Promise<void> => {
  const { kept = "", session, asked, style } = root.dataset;
  const words = wordsIn[document.documentElement.lang];
  const mine = document.querySelector<HTMLAnchorElement>("a.mine");
  const status = document.querySelector<HTMLElement>(".stars");
  if (!mine || !status || !words) return;
  // Without them a star would be as large as the page.
  if (session === undefined) await needStyle(style);
  const choice = openChoice(kept);
  const sessions = new URL("../sessions/", mine.href).pathname;
  const stars = session === undefined ? addStars(sessions, words.star, choice.ids()) : [];
  const tell = teller(status);
  const count = counter();

  /** What they are now, to be told what changes; where that cannot be read, one's own programme does it. */
  const know = (): void => {
    readEntries(root.dataset.entries ?? "")
      .then((days) => remember(kept, choice.ids(), entriesIn(days)))
      .catch(() => undefined);
  };

  const toggle = (id: string, title: string): void => {
    const ids = choice.ids();
    const isTaken = !ids.includes(id);
    const isKept = choice.choose(isTaken ? [...ids, id] : without(ids, id));
    const text = isTaken ? words.star : words.removed;
    know();
    tell(isKept ? text.replace("{title}", () => title) : words.failed, !isKept);
  };

  if (session === undefined)
    document.addEventListener("click", ({ target }) => {
      const pressed = target instanceof Element && target.closest(".star");
      const star = pressed && stars.find(({ button }) => button === pressed);
      if (star) toggle(star.id, star.title);
    });
  else {
    const title = root.querySelector(".spoken")?.textContent.trim() ?? "";
    if (asked !== undefined) toggle(session, title);
    root.addEventListener("click", () => {
      toggle(session, title);
    });
  }

  choice.follow(() => {
    const ids = new Set(choice.ids());
    count(ids.size);
    if (session !== undefined) root.ariaPressed = String(ids.has(session));
    for (const { button, id } of stars) button.ariaPressed = String(ids.has(id));
    keepPages(sessions, choice.ids());
  });
};

const root = document.querySelector<HTMLElement>(".tools [data-kept]");
if (root) void start(root);
