/**
 * Shows those of many events or sessions that answer all that was chosen, and says how many. What is chosen
 * stands in the address, so that it can be sent to others and the way back leads through it.
 */
import { foldText } from "../../src/text/slug.ts";
import { choicesOf, countsOf, isShown, type Marked, toSearch } from "./choices.ts";

interface Choosable extends Marked {
  readonly element: HTMLElement;
}

const readEntry = (element: HTMLElement): Choosable => ({
  element,
  marks: new Map(
    Object.entries(element.dataset).map(([name, ids = ""]) => [name, new Set(ids.split(" "))]),
  ),
  text: foldText(element.textContent),
});

/** What the reader is busy writing is said once they pause, in milliseconds. */
const pause = 250;

class ChooseAmong extends HTMLElement {
  connectedCallback(): void {
    const status = this.querySelector<HTMLElement>("[role=status]");
    if (status) start(this, status);
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

/** Says at each option how many would be shown, and disables those that would show nothing. */
const countOptions = (
  selects: readonly HTMLSelectElement[],
  entries: readonly Choosable[],
  number: Intl.NumberFormat,
): ((chosen: ReturnType<typeof choicesOf>) => void) => {
  const labels = new Map(
    selects.flatMap(({ options }) => [...options].map((option) => [option, option.text] as const)),
  );
  return (chosen) => {
    for (const { name, options } of selects) {
      const counts = countsOf(entries, chosen, name);
      for (const option of options) {
        const count = option.value === "" ? undefined : (counts.get(option.value) ?? 0);
        option.disabled = count === 0 && !option.selected;
        option.text = `${labels.get(option) ?? ""}${count === undefined ? "" : ` (${number.format(count)})`}`;
      }
    }
  };
};

/** Puts into the fields what the address says, as far as they know it. */
const readAddress = (fields: readonly Field[]): void => {
  const address = new URLSearchParams(location.search);
  for (const field of fields) {
    const wanted = address.get(field.name) ?? "";
    const isKnown =
      field instanceof HTMLInputElement || [...field.options].some(({ value }) => value === wanted);
    field.value = isKnown ? wanted : "";
  }
};

/** Shows what answers the fields; says how many if `isSaid`, or if anything was chosen. */
const shower = (
  root: HTMLElement,
  status: HTMLElement,
  fields: readonly Field[],
  selects: readonly HTMLSelectElement[],
): ((isSaid: boolean) => void) => {
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const reset = root.querySelector("button");
  const entries = [...document.querySelectorAll<HTMLElement>(root.dataset.of ?? "")].map(readEntry);
  const lists = new Set(entries.map(({ element }) => element.parentElement));
  const count = countOptions(selects, entries, number);
  return (isSaid) => {
    const chosen = choicesOf(fields);
    count(chosen);
    let shown = 0;
    for (const { element, marks, text = "" } of entries) {
      element.hidden = !isShown({ marks, text }, chosen);
      if (!element.hidden) shown++;
    }
    for (const list of lists) if (list) hideEmpty(list);
    const isAll = chosen.size === 0;
    if (reset) reset.hidden = isAll;
    const said = status.dataset[plural.select(shown) === "one" ? "one" : "other"] ?? "";
    status.textContent = isAll && !isSaid ? "" : said.replace("{count}", number.format(shown));
  };
};

const start = (root: HTMLElement, status: HTMLElement): void => {
  const selects = [...root.querySelectorAll("select")];
  const fields = [...selects, ...root.querySelectorAll("input")];
  const show = shower(root, status, fields, selects);
  const address = (): string => location.pathname + toSearch(location.search, fields);
  const follow = (): void => {
    history.pushState(null, "", address());
    show(true);
  };

  let timer = 0;
  root.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, "", address());
      show(true);
    }, pause);
  });
  for (const select of selects) select.addEventListener("change", follow);
  root.querySelector("button")?.addEventListener("click", () => {
    clearTimeout(timer);
    // The button is about to go: who pressed it stays at the questions.
    fields[0]?.focus();
    for (const field of fields) field.value = "";
    follow();
  });
  addEventListener("popstate", () => {
    readAddress(fields);
    show(true);
  });
  for (const field of fields) field.disabled = false;
  readAddress(fields);
  show(false);
};

/** A section of which nothing is shown has no heading, and no link to it. */
const hideEmpty = (list: HTMLElement): void => {
  const section = list.closest("section");
  if (!section) return;
  section.hidden = !list.querySelector(":scope > :not([hidden])");
  const id = section.getAttribute("aria-labelledby") ?? "";
  const link = document.querySelector(`.letters a[href="#${id}"]`)?.closest("li");
  if (link) link.hidden = section.hidden;
};

customElements.define("choose-among", ChooseAmong);
