/** Finds among what a page lists, by the same words as anywhere else; what is no entry of it is shown beside it. */
import type { SearchIndex } from "../../../src/outputs/search.ts";
import { type Answer, answering, type Files, type Found } from "./answers.ts";
import { askAsTyped } from "./ask.ts";
import { type FoundInList, foundInList } from "./found.ts";
import { excerptLine, fill } from "./result.ts";

/** So many others stand beside it. */
const mostOthers = 4;

/** The entries of a list by the addresses that they lead to, as the index writes them. */
const entriesIn = (of: string, base: URL): ReadonlyMap<string, HTMLElement> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>(of)].flatMap((entry) => {
      const path = entry.querySelector<HTMLAnchorElement>("h3 a, h4 a")?.pathname;
      const folder = new URL(".", base).pathname;
      return path?.startsWith(folder) ? [[path.slice(folder.length), entry] as const] : [];
    }),
  );

/** An entry says more than the index: its kind, its language, its level. */
const rowOf = (path: string, entry: HTMLElement): SearchIndex[number] => [
  path,
  entry.querySelector("h3, h4")?.textContent.trim() ?? "",
  entry.textContent,
];

/** Without the network the list is searched all the same. */
const withEntries = (
  { index, texts }: Files,
  entries: ReadonlyMap<string, HTMLElement>,
): Files => ({
  index: async () => {
    const others = await index().catch(() => []);
    return [
      ...[...entries].map(([path, entry]) => rowOf(path, entry)),
      ...others.filter(([path]) => !entries.has(path)),
    ];
  },
  texts,
});

/** The words for what is said besides. */
const moreOf = ({ dataset }: HTMLElement, { state }: Answer): string =>
  state === "all" ? "" : (dataset[state] ?? "");

/** Answers a field from what the page lists. */
export const searchInList = (
  field: HTMLInputElement,
  list: HTMLElement,
  files: Files,
  base: URL,
): void => {
  const status = list.querySelector<HTMLElement>("[role=status]");
  const beside = list.querySelector<HTMLElement>("ul.found");
  if (!status || !beside) return;
  const entries = entriesIn(list.dataset.of ?? "", base);
  let isTold = false;
  const tell = (detail: FoundInList): void => {
    isTold = detail.found !== undefined;
    list.dispatchEvent(new CustomEvent<FoundInList>(foundInList, { detail }));
  };
  const said: Element[] = [];
  const say = (found: readonly Found[]): void => {
    for (const line of said.splice(0)) line.remove();
    for (const one of found) {
      const entry = entries.get(one.path);
      if (!entry || !one.excerpt) continue;
      const line = excerptLine(one);
      line.className = "label excerpt";
      // Not after it: there is its star.
      entry.querySelector(":scope > div")?.append(line);
      said.push(line);
    }
  };
  askAsTyped(field, {
    answers: answering(withEntries(files, entries), Infinity),
    show: (answer) => {
      const { found } = answer;
      const others = found.filter(({ path }) => !entries.has(path));
      say(found);
      fill(beside, others.slice(0, mostOthers), base);
      beside.hidden = others.length === 0;
      tell({
        found: new Set(found.flatMap(({ path }) => entries.get(path) ?? [])),
        more: moreOf(status, answer),
      });
    },
    clear: () => {
      if (!isTold) return;
      say([]);
      beside.replaceChildren();
      beside.hidden = true;
      tell({ found: undefined, more: "" });
    },
    fail: () => {
      status.textContent = status.dataset.failed ?? "";
    },
  });
};
