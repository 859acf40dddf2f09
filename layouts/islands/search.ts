/**
 * Finds sessions, people and organisations of an event while one types. It is loaded once its field is used, and its
 * index with it. Without it there is no field, and the lists of sessions, speakers and organisations stand there.
 */
import type { SearchIndex } from "../../src/outputs/search.ts";
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

const start = (root: HTMLElement, field: HTMLInputElement, url: string): void => {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const list = root.querySelector("ul");
  if (!status || !list) return;
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
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
    list.replaceChildren(
      ...found.map(([path, title, detail]) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = new URL(path, new URL(url, location.href)).href;
        link.append(line("b", title));
        if (detail !== "") link.append(line("span", detail));
        item.append(link);
        return item;
      }),
    );
    const said = status.dataset[plural.select(found.length) === "one" ? "one" : "other"] ?? "";
    status.textContent =
      found.length === 0
        ? (status.dataset.none ?? "")
        : said.replace("{count}", number.format(found.length));
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

  root.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = event.key === "Enter" && at === 0 ? 1 : steps[event.key];
    if (event.key === "Escape") {
      field.value = "";
      field.focus();
      show();
    } else if (step !== undefined && at >= 0) {
      event.preventDefault();
      stops[at + step]?.focus();
    }
  });

  show();
};

for (const field of document.querySelectorAll<HTMLInputElement>("input[data-index]")) {
  const root = field.closest<HTMLElement>(".search");
  if (root && field.dataset.index !== undefined) start(root, field, field.dataset.index);
}
