/** Sets what a screen shows as large as it fits, and on several pages where it does not fit at all. */
import type { Group } from "./groups-at.ts";

/** From the largest to the smallest that is read from afar. */
const roomy = ["giant", "huge", "large", "middle"];
const sizes = [...roomy, "middle two", "small", "small two"];

const element = (tag: string, text = ""): HTMLElement => {
  const fresh = document.createElement(tag);
  fresh.textContent = text;
  return fresh;
};

/** A group without what is in it, put on a page; where its items go. */
const open = ({ kind, title }: Group, page: HTMLElement): HTMLElement => {
  const section = element("section");
  section.className = kind;
  const list = element("ol");
  section.append(element("h2", title), ...(kind === "message" ? [] : [list]));
  page.append(section);
  return list;
};

const freshPage = (board: HTMLElement): HTMLElement => {
  const page = element("div");
  page.className = "page";
  board.replaceChildren(page);
  return page;
};

const isFull = (board: HTMLElement): boolean =>
  board.scrollHeight > board.clientHeight || board.scrollWidth > board.clientWidth;

const copy = (item: HTMLElement): HTMLElement => {
  const fresh = element("li");
  fresh.className = item.className;
  fresh.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
  return fresh;
};

/** The halves of something with a list of its own, such as posters; itself if it has none. */
const halves = (item: HTMLElement): readonly HTMLElement[] => {
  const parts = item.querySelectorAll("ul > li");
  if (parts.length < 2) return [item];
  return [0, 1].map((half) => {
    const fresh = copy(item);
    fresh.querySelectorAll("ul > li").forEach((part, i) => {
      if (i < parts.length / 2 === (half === 1)) part.remove();
    });
    return fresh;
  });
};

/** Page by page, as much on each as there is room for. */
const turned = (board: HTMLElement, groups: readonly Group[]): readonly HTMLElement[] => {
  let page = freshPage(board);
  const pages = [page];
  for (const group of groups) {
    let list = open(group, page);
    const waiting = group.items.map(copy);
    for (let item = waiting.shift(); item; item = waiting.shift()) {
      list.append(item);
      if (!isFull(board)) continue;
      const isFirst = page.querySelectorAll("ol > li").length === 1;
      const pieces = isFirst ? halves(item) : [item];
      // What is too long for a page of its own is cut at its end.
      if (isFirst && pieces.length === 1) continue;
      item.remove();
      waiting.unshift(...pieces);
      if (isFirst) continue;
      if (list.childElementCount === 0) list.parentElement?.remove();
      page = freshPage(board);
      pages.push(page);
      list = open(group, page);
    }
  }
  return pages;
};

/** All on one page, as large as possible; undefined if it does not fit. */
const onePage = (
  board: HTMLElement,
  groups: readonly Group[],
  among: readonly string[],
): readonly HTMLElement[] | undefined => {
  for (const size of among) {
    board.className = `board ${size}`;
    const page = freshPage(board);
    for (const group of groups) open(group, page).append(...group.items.map(copy));
    if (!isFull(board)) return [page];
  }
  return undefined;
};

/** The pages of a screen, none of which is shown yet. Of some choices of what to show, the first that has room. */
export const pagesOf = (
  board: HTMLElement,
  choices: readonly (readonly Group[])[],
): readonly HTMLElement[] => {
  for (const groups of choices) {
    const page = onePage(board, groups, roomy);
    if (page) return page;
  }
  const least = choices.at(-1) ?? [];
  return onePage(board, least, sizes) ?? turned(board, least);
};
