/**
 * Finds sessions, people, organisations and words in the texts of an event while one types. It is loaded once its field is
 * used, and its index with it. Without it there is no field, and the lists of sessions, speakers and organisations stand
 * there.
 */
import type { SearchIndex } from "../../src/outputs/search.ts";
import type { SearchTexts } from "../../src/outputs/search-texts.ts";
import { answering, type Answer, type Found } from "./find/answers.ts";

/** How long the reader may pause between two letters, in milliseconds. */
const pause = 120;

const isIndex = (data: unknown): data is SearchIndex =>
  Array.isArray(data) && data.every((row) => Array.isArray(row) && row.length === 3);

const isTexts = (data: unknown): data is SearchTexts =>
  typeof data === "object" &&
  data !== null &&
  "places" in data &&
  "rows" in data &&
  Array.isArray(data.rows);

const read = async <T>(url: string, isIt: (data: unknown) => data is T): Promise<T> => {
  const data: unknown = await (await fetch(url)).json();
  if (!isIt(data)) throw new TypeError(`no index: ${url}`);
  return data;
};

const line = (name: "b" | "span" | "bdi", text: string): HTMLElement => {
  const element = document.createElement(name);
  element.dir = "auto";
  element.textContent = text;
  return element;
};

/** Where the words stand: “In the abstract: … the capacitor was …”. */
const excerptLine = ({ place = "{text}", excerpt = [], language }: Found): HTMLElement => {
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

/** Something found, as a link. */
const itemOf = (found: Found, base: URL): HTMLElement => {
  const { path, title, detail, excerpt } = found;
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = new URL(path, base).href;
  link.append(line("b", title));
  if (detail !== "") link.append(line("span", detail));
  if (excerpt) link.append(excerptLine(found));
  item.append(link);
  return item;
};

/** Shows what is found; who has walked to a link stays there. */
const fill = (list: HTMLElement, found: readonly Found[], base: URL): void => {
  const { activeElement } = document;
  const stay = activeElement instanceof HTMLAnchorElement && list.contains(activeElement);
  list.replaceChildren(...found.map((one) => itemOf(one, base)));
  if (!stay) return;
  const links = [...list.querySelectorAll("a")];
  links.find(({ href }) => href === activeElement.href)?.focus();
};

/** How many were found, in the words that stand on an element. */
const sayCount = ({ dataset }: HTMLElement): ((count: number) => string) => {
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  return (count) => {
    if (count === 0) return dataset.none ?? "";
    const said = dataset[plural.select(count) === "one" ? "one" : "other"] ?? "";
    return said.replace("{count}", number.format(count));
  };
};

/** The arrows lead from the field to the links and back; Escape empties the field. */
const steer = (field: HTMLInputElement, list: Element, show: () => void) => {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  return (event: KeyboardEvent): void => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = event.key === "Enter" && at === 0 ? 1 : steps[event.key];
    if (event.key === "Escape") {
      field.value = "";
      field.focus();
      show();
    } else if (step !== undefined && at >= 0) {
      event.preventDefault();
      stops[at + step]?.focus();
    }
  };
};

/** What is said of an answer: how many, and whether the texts are still looked through, or cannot be. */
const sayAnswer = (status: HTMLElement): ((answer: Answer) => string) => {
  const say = sayCount(status);
  return ({ found, state }) => {
    if (state === "all") return say(found.length);
    const more = status.dataset[state] ?? "";
    return found.length === 0 ? more : `${say(found.length)} ${more}`;
  };
};

const start = (root: HTMLElement, field: HTMLInputElement, url: string): void => {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const list = root.querySelector("ul");
  if (!status || !list) return;
  const base = new URL(url, location.href);
  const { texts } = field.dataset;
  const answers = answering({
    index: () => read(url, isIndex),
    texts:
      texts === undefined
        ? undefined
        : (name) => read(name === undefined ? texts : new URL(name, base).href, isTexts),
  });
  const say = sayAnswer(status);

  const answer = async (): Promise<void> => {
    const words = field.value;
    if (words.trim() === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    for await (const one of answers(words)) {
      // Meanwhile more was typed.
      if (words !== field.value) return;
      fill(list, one.found, base);
      status.textContent = say(one);
    }
  };

  const show = (): void => {
    answer().catch(() => {
      status.textContent = status.dataset.failed ?? "";
    });
  };

  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, pause);
  });
  root.addEventListener("keydown", steer(field, list, show));
  show();
};

for (const field of document.querySelectorAll<HTMLInputElement>("input[data-index]")) {
  const root = field.closest<HTMLElement>(".search");
  if (root && field.dataset.index !== undefined) start(root, field, field.dataset.index);
}
