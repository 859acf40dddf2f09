/**
 * Finds sessions, people and organisations of an event while one types. It is loaded once its field is used, and its
 * index with it. Without it there is no field, and the lists of sessions, speakers and organisations stand there.
 */
import type { Found, SearchIndex } from "../../src/outputs/search.ts";
import { finder } from "./find.ts";

/** How long the reader may pause between two letters, in milliseconds. */
const pause = 120;

const isIndex = (data: unknown): data is SearchIndex =>
  Array.isArray(data) && data.every((row) => Array.isArray(row) && row.length === 3);

const readIndex = async (url: string): Promise<SearchIndex> => {
  const data: unknown = await (await fetch(url)).json();
  if (!isIndex(data)) throw new TypeError(`no index: ${url}`);
  return data;
};

const line = (name: "b" | "span", text: string): HTMLElement => {
  const element = document.createElement(name);
  element.dir = "auto";
  element.textContent = text;
  return element;
};

/** Something found, as a link. */
const itemOf = ([path, title, detail]: Found, base: URL): HTMLElement => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = new URL(path, base).href;
  link.append(line("b", title));
  if (detail !== "") link.append(line("span", detail));
  item.append(link);
  return item;
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

const start = (root: HTMLElement, field: HTMLInputElement, url: string): void => {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const list = root.querySelector("ul");
  if (!status || !list) return;
  const say = sayCount(status);
  // Asked for once; again if that failed.
  let finding: Promise<ReturnType<typeof finder>> | undefined;

  const answer = async (): Promise<void> => {
    const words = field.value;
    if (words.trim() === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    finding ??= readIndex(url).then(finder);
    const find = await finding;
    // Meanwhile more was typed.
    if (words !== field.value) return;
    const found = find(words);
    const base = new URL(url, location.href);
    list.replaceChildren(...found.map((one) => itemOf(one, base)));
    status.textContent = say(found.length);
  };

  const show = (): void => {
    answer().catch(() => {
      finding = undefined;
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
