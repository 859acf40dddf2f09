/** On the page of an event, what is on and what comes next. Without it a link leads to the programme of today. */
import type { WordsIn } from "../../../src/i18n/script-words.ts";
import { follow } from "../clock.ts";
import { nextChange } from "../state-at.ts";
import { shownOf } from "../../board-room.ts";
import { nowAndNext } from "../../now-and-next.ts";
import { type PrintedRow, readRows } from "./read-rows.ts";

declare const wordsIn: WordsIn<"now">;

const words = wordsIn[document.documentElement.lang];

/** After so long the programme is asked for again, in milliseconds, if it was not to be had. */
const patience = 30_000;

/** The programme of another page, whose styles this one’s policy does not know. */
const programmeAt = async (address: string): Promise<ParentNode> => {
  // So asked, the worker answers with a page that is kept, if the network does not.
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(address);
  const text = await answer.text();
  const main = text.slice(text.indexOf("<main"), text.lastIndexOf("</main>"));
  return new DOMParser().parseFromString(main, "text/html");
};

/** The link of a row; to its place on the day's page where it has no page of its own. */
const linkOf = ({ element }: PrintedRow, day: string): HTMLAnchorElement => {
  const heading = element.querySelector("h2, h3, h4")?.cloneNode(true);
  const link = document.createElement("a");
  if (!(heading instanceof HTMLElement)) return link;
  for (const button of heading.querySelectorAll("button")) button.remove();
  const own = heading.querySelector("a");
  link.href = own?.getAttribute("href") ?? `${day}#${element.closest("[id]")?.id ?? ""}`;
  if (own) own.replaceWith(...own.childNodes);
  link.append(...heading.childNodes);
  link.lang = own?.lang || link.lang;
  return link;
};

/** A name, apart from the hours beside it: without that, a Latin one turns those of a Hebrew line around. */
const apart = (name: string): HTMLElement => {
  const fresh = document.createElement("bdi");
  fresh.textContent = name;
  return fresh;
};

const lineOf = (row: PrintedRow, day: string): HTMLElement => {
  const item = document.createElement("li");
  const label = document.createElement("p");
  label.className = "label";
  const hours = (
    row.element.querySelector(".hour") ?? row.element.closest(".slot")?.querySelector(".hour")
  )
    ?.querySelector(".time")
    ?.cloneNode(true);
  const rooms = row.rooms ?? [];
  label.append(...rooms.flatMap((room, i) => [i > 0 ? ", " : "", apart(room)]));
  label.append(rooms.length > 0 ? " · " : "", hours ?? "");
  item.append(label, linkOf(row, day));
  return item;
};

export class OnNow extends HTMLElement {
  #isStarted = false;
  #shown = "";

  connectedCallback(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const start = (): void => {
      if (!this.isConnected) return;
      this.#start().catch(() => setTimeout(start, patience));
    };
    start();
  }

  async #start(): Promise<void> {
    const { at = "", here } = this.dataset;
    const rows = readRows(here === undefined ? await programmeAt(at) : document);
    if (rows.length === 0) return;
    follow((moment) => {
      const view = nowAndNext(rows, moment);
      const groups = [
        ...this.#group(words?.on, view.now, at),
        ...this.#group(words?.next, view.next, at),
      ];
      this.#show(groups.length > 0 ? groups : [words?.none ?? ""]);
      return this.isConnected ? nextChange(rows, moment) : undefined;
    });
  }

  /** What is as it was stays; what has the focus keeps it. */
  #show(nodes: readonly (HTMLElement | string)[]): void {
    const text = nodes.map((node) => (typeof node === "string" ? node : node.outerHTML)).join("");
    if (text === this.#shown) return;
    // From then on it takes the room that it takes.
    if (this.#shown !== "") this.style.removeProperty("--rows");
    this.#shown = text;
    const focused = this.contains(document.activeElement)
      ? document.activeElement?.getAttribute("href")
      : undefined;
    this.replaceChildren(...nodes);
    [...this.querySelectorAll("a")]
      .find((link) => link.getAttribute("href") === focused)
      ?.focus({ preventScroll: true });
  }

  #group(word = "", rows: readonly PrintedRow[], day: string): readonly HTMLElement[] {
    if (rows.length === 0) return [];
    const heading = document.createElement("h3");
    heading.textContent = word;
    const list = document.createElement("ul");
    list.className = "plain";
    const shown = rows.slice(0, shownOf(rows.length));
    list.append(...shown.map((row) => lineOf(row, day)));
    if (shown.length === rows.length) return [heading, list];
    const rest = document.createElement("p");
    const link = document.createElement("a");
    link.href = `${day}?now`;
    const number = new Intl.NumberFormat(document.documentElement.lang);
    link.textContent = (words?.more ?? "").replace(
      "{count}",
      number.format(rows.length - shown.length),
    );
    rest.append(link);
    return [heading, list, rest];
  }
}
