/**
 * Finds sessions, people, organisations and words in the texts of an event while one types. It is loaded once its field is
 * used, and its index with it. Without it there is no field, and the lists of sessions, speakers and organisations stand
 * there.
 */
import { type Answer, answering, type Files } from "./find/answers.ts";
import { askAsTyped } from "./find/ask.ts";
import { filesOf } from "./find/files.ts";
import { searchInList } from "./find/in-list.ts";
import { fill } from "./find/result.ts";
import { toTop } from "./find/to-top.ts";

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

/** The arrows lead from the field to the links and back; Escape empties the field, and then closes what it stands in. */
const steer = (field: HTMLInputElement, list: Element, show: () => void) => {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  return (event: KeyboardEvent): void => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const step = event.key === "Enter" && at === 0 ? 1 : steps[event.key];
    if (event.key === "Escape") {
      if (field.value !== "") event.preventDefault();
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

/** Answers a field by links below it. */
const start = (root: HTMLElement, field: HTMLInputElement, files: Files, base: URL): void => {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const list = root.querySelector("ul");
  if (!status || !list) return;
  const say = sayAnswer(status);
  const ask = askAsTyped(field, {
    answers: answering(files),
    show: (answer) => {
      fill(list, answer.found, base);
      list.hidden = answer.found.length === 0;
      status.textContent = say(answer);
    },
    clear: () => {
      list.replaceChildren();
      list.hidden = true;
      status.textContent = "";
    },
    fail: () => {
      status.textContent = status.dataset.failed ?? "";
    },
  });
  root.addEventListener("keydown", steer(field, list, ask));
};

for (const field of document.querySelectorAll<HTMLInputElement>("input[data-index]")) {
  const { index, texts } = field.dataset;
  const list = field.closest<HTMLElement>("choose-among");
  const root = field.closest<HTMLElement>(".search");
  if (index === undefined) continue;
  const files = filesOf(index, texts);
  const base = new URL(index, location.href);
  if (list) searchInList(field, list, files, base);
  else if (root) start(root, field, files, base);
  toTop(field);
}
