/** What is found, as links. */
import type { Found } from "./answers.ts";

const line = (name: "b" | "span" | "bdi", text: string): HTMLElement => {
  const element = document.createElement(name);
  element.dir = "auto";
  element.textContent = text;
  return element;
};

/** Where the words stand: “In the abstract: … the capacitor was …”. */
export const excerptLine = ({ place = "{text}", excerpt = [], language }: Found): HTMLElement => {
  const [before = "", after = ""] = place.split("{text}");
  const text = line("bdi", "");
  if (language) text.lang = language;
  for (const piece of excerpt) {
    const node = document.createTextNode(piece.text);
    if (!piece.isMarked) text.append(node);
    else text.appendChild(document.createElement("mark")).append(node);
  }
  const element = document.createElement("span");
  element.append(before, text, after);
  return element;
};

const point = " · ";

/** Names and hours in the order of the page, whichever way each of them runs. */
const inPieces = (detail: string): HTMLElement => {
  const element = document.createElement("span");
  const pieces = detail.split(point).map((piece) => line("bdi", piece));
  element.append(...pieces.flatMap((piece, i) => (i === 0 ? [piece] : [point, piece])));
  return element;
};

/** Something found, as a link. */
const itemOf = (found: Found, base: URL): HTMLElement => {
  const { path, title, detail, excerpt } = found;
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = new URL(path, base).href;
  link.append(line("b", title));
  if (detail !== "") link.append(inPieces(detail));
  if (excerpt) link.append(excerptLine(found));
  item.append(link);
  return item;
};

/** Shows what is found; who has walked to a link stays there. */
export const fill = (list: HTMLElement, found: readonly Found[], base: URL): void => {
  const { activeElement } = document;
  const stay = activeElement instanceof HTMLAnchorElement && list.contains(activeElement);
  list.replaceChildren(...found.map((one) => itemOf(one, base)));
  if (!stay) return;
  const links = [...list.querySelectorAll("a")];
  links.find(({ href }) => href === activeElement.href)?.focus();
};
